// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202404. */

export { checkGlobalProductListing, type CheckGlobalProductListing } from "./202404/checkGlobalProductListing.ts"
export { optimizedImages, type OptimizedImages } from "./202404/optimizedImages.ts"
