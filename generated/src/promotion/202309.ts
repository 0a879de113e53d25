// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of promotion, version 202309. */

export { createActivity, type CreateActivity } from "./202309/createActivity.ts"
export { deactivateActivity, type DeactivateActivity } from "./202309/deactivateActivity.ts"
export { getActivity, type GetActivity } from "./202309/getActivity.ts"
export { removeActivityProduct, type RemoveActivityProduct } from "./202309/removeActivityProduct.ts"
export { searchActivities, type SearchActivities } from "./202309/searchActivities.ts"
export { updateActivity, type UpdateActivity } from "./202309/updateActivity.ts"
export { updateActivityProduct, type UpdateActivityProduct } from "./202309/updateActivityProduct.ts"
