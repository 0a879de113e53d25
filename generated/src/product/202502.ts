// Generated from spec/paths. Do not edit: `pnpm generate`.
// Every operation of product, version 202502.

export { searchProducts, type SearchProducts } from "./202502/searchProducts.ts"
