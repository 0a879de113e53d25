// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202507. */

export { getGlobalListingRules, type GetGlobalListingRules } from "./202507/getGlobalListingRules.ts"
export { getGlobalReplicatedProducts, type GetGlobalReplicatedProducts } from "./202507/getGlobalReplicatedProducts.ts"
export { replicateProduct, type ReplicateProduct } from "./202507/replicateProduct.ts"
