// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202405. */

export { getProductsSeoWords, type GetProductsSeoWords } from "./202405/getProductsSeoWords.ts"
export { getRecommendedProductTitleAndDescription, type GetRecommendedProductTitleAndDescription } from "./202405/getRecommendedProductTitleAndDescription.ts"
export { productInformationIssueDiagnosis, type ProductInformationIssueDiagnosis } from "./202405/productInformationIssueDiagnosis.ts"
