// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of authorization, version 202403. */

export { deauthorizeShop, type DeauthorizeShop } from "./202403/deauthorizeShop.ts"
