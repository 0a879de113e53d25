// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fbt, version 202601. */

export { cancelFbtMcfOrder, type CancelFbtMcfOrder } from "./202601/cancelFbtMcfOrder.ts"
export { createFbtMcfOrder, type CreateFbtMcfOrder } from "./202601/createFbtMcfOrder.ts"
export { getFbtMcfOrderStatus, type GetFbtMcfOrderStatus } from "./202601/getFbtMcfOrderStatus.ts"
export { getFbtMerchantMcfStatus, type GetFbtMerchantMcfStatus } from "./202601/getFbtMerchantMcfStatus.ts"
export { queryGoodsInventoryForMcf, type QueryGoodsInventoryForMcf } from "./202601/queryGoodsInventoryForMcf.ts"
