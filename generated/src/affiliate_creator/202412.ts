// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202412. */

export { getCreatorApplicableSampleLabel, type GetCreatorApplicableSampleLabel } from "./202412/getCreatorApplicableSampleLabel.ts"
export { getCreatorSampleApplicationDetail, type GetCreatorSampleApplicationDetail } from "./202412/getCreatorSampleApplicationDetail.ts"
export { searchCreatorSampleApplications, type SearchCreatorSampleApplications } from "./202412/searchCreatorSampleApplications.ts"
