// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202409. */

export { applyOpportunities, type ApplyOpportunities } from "./202409/applyOpportunities.ts"
export { createManufacturer, type CreateManufacturer } from "./202409/createManufacturer.ts"
export { createResponsiblePerson, type CreateResponsiblePerson } from "./202409/createResponsiblePerson.ts"
export { partialEditCandidateProducts, type PartialEditCandidateProducts } from "./202409/partialEditCandidateProducts.ts"
export { partialEditManufacturer, type PartialEditManufacturer } from "./202409/partialEditManufacturer.ts"
export { partialEditResponsiblePerson, type PartialEditResponsiblePerson } from "./202409/partialEditResponsiblePerson.ts"
export { searchCandidateProducts, type SearchCandidateProducts } from "./202409/searchCandidateProducts.ts"
export { searchManufacturers, type SearchManufacturers } from "./202409/searchManufacturers.ts"
export { searchOpportunities, type SearchOpportunities } from "./202409/searchOpportunities.ts"
export { searchResponsiblePersons, type SearchResponsiblePersons } from "./202409/searchResponsiblePersons.ts"
export { uploadCandidateProducts, type UploadCandidateProducts } from "./202409/uploadCandidateProducts.ts"
