// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202604. */

export { createGpaUpgradeTask, type CreateGpaUpgradeTask } from "./202604/createGpaUpgradeTask.ts"
export { getOpportunityDetail, type GetOpportunityDetail } from "./202604/getOpportunityDetail.ts"
export { getSubmissionRecords, type GetSubmissionRecords } from "./202604/getSubmissionRecords.ts"
export { listOpportunity, type ListOpportunity } from "./202604/listOpportunity.ts"
export { submitAppealTask, type SubmitAppealTask } from "./202604/submitAppealTask.ts"
export { submitProductViaOpportunity, type SubmitProductViaOpportunity } from "./202604/submitProductViaOpportunity.ts"
export { updateStockOperationSettings, type UpdateStockOperationSettings } from "./202604/updateStockOperationSettings.ts"
