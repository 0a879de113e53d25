// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202503. */

export { bindLocalProducts, type BindLocalProducts } from "./202503/bindLocalProducts.ts"
