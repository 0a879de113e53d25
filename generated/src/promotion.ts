// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of promotion, its version behind it. Older ones: `promotion/<version>`. */

export { createActivity, type CreateActivity } from "./promotion/202309/createActivity.ts" // 202309
export { deactivateActivity, type DeactivateActivity } from "./promotion/202309/deactivateActivity.ts" // 202309
export { getActivity, type GetActivity } from "./promotion/202309/getActivity.ts" // 202309
export { getCoupon, type GetCoupon } from "./promotion/202406/getCoupon.ts" // 202406
export { removeActivityProduct, type RemoveActivityProduct } from "./promotion/202309/removeActivityProduct.ts" // 202309
export { republishActivity, type RepublishActivity } from "./promotion/202607/republishActivity.ts" // 202607
export { searchActivities, type SearchActivities } from "./promotion/202309/searchActivities.ts" // 202309
export { searchCoupons, type SearchCoupons } from "./promotion/202406/searchCoupons.ts" // 202406
export { updateActivity, type UpdateActivity } from "./promotion/202309/updateActivity.ts" // 202309
export { updateActivityProduct, type UpdateActivityProduct } from "./promotion/202309/updateActivityProduct.ts" // 202309
