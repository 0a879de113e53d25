// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of order, its version behind it. Older ones: `order/<version>`. */

export { addExternalOrderReferences, type AddExternalOrderReferences } from "./order/202406/addExternalOrderReferences.ts" // 202406
export { getExternalOrderReferences, type GetExternalOrderReferences } from "./order/202406/getExternalOrderReferences.ts" // 202406
export { getOrderDetail, type GetOrderDetail } from "./order/202507/getOrderDetail.ts" // 202507
export { getOrderList, type GetOrderList } from "./order/202309/getOrderList.ts" // 202309
export { getPriceDetail, type GetPriceDetail } from "./order/202407/getPriceDetail.ts" // 202407
export { getPrivilegedOrderDetail, type GetPrivilegedOrderDetail } from "./order/202309/getPrivilegedOrderDetail.ts" // 202309
export { podDetails, type PodDetails } from "./order/202606/podDetails.ts" // 202606
export { searchOrderByExternalOrderReference, type SearchOrderByExternalOrderReference } from "./order/202406/searchOrderByExternalOrderReference.ts" // 202406
export { updateBlindBoxOpeningResults, type UpdateBlindBoxOpeningResults } from "./order/202605/updateBlindBoxOpeningResults.ts" // 202605
