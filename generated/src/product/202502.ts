// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202502. */

export { enableStrikethroughPrices, type EnableStrikethroughPrices } from "./202502/enableStrikethroughPrices.ts"
export { searchProducts, type SearchProducts } from "./202502/searchProducts.ts"
