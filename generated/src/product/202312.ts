// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202312. */

export { checkListingPrerequisites, type CheckListingPrerequisites } from "./202312/checkListingPrerequisites.ts"
export { searchGlobalProducts, type SearchGlobalProducts } from "./202312/searchGlobalProducts.ts"
export { searchProducts, type SearchProducts } from "./202312/searchProducts.ts"
