// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202602. */

export { getRecommendedProductPackage, type GetRecommendedProductPackage } from "./202602/getRecommendedProductPackage.ts"
