// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202501. */

export { createAttributeRecommendationRequest, type CreateAttributeRecommendationRequest } from "./202501/createAttributeRecommendationRequest.ts"
export { searchManufacturers, type SearchManufacturers } from "./202501/searchManufacturers.ts"
export { searchResponsiblePersons, type SearchResponsiblePersons } from "./202501/searchResponsiblePersons.ts"
