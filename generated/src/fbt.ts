// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of fbt, its version behind it. Older ones: `fbt/<version>`. */

export { cancelFbtMcfOrder, type CancelFbtMcfOrder } from "./fbt/202601/cancelFbtMcfOrder.ts" // 202601
export { cancelInboundOrder, type CancelInboundOrder } from "./fbt/202602/cancelInboundOrder.ts" // 202602
export { confirmInboundMethod, type ConfirmInboundMethod } from "./fbt/202603/confirmInboundMethod.ts" // 202603
export { createFbtGoods, type CreateFbtGoods } from "./fbt/202607/createFbtGoods.ts" // 202607
export { createFbtMcfOrder, type CreateFbtMcfOrder } from "./fbt/202607/createFbtMcfOrder.ts" // 202607
export { createOrUpdateInboundPlan, type CreateOrUpdateInboundPlan } from "./fbt/202602/createOrUpdateInboundPlan.ts" // 202602
export { getFbtMcfOrderStatus, type GetFbtMcfOrderStatus } from "./fbt/202601/getFbtMcfOrderStatus.ts" // 202601
export { getFbtMerchantMcfStatus, type GetFbtMerchantMcfStatus } from "./fbt/202601/getFbtMerchantMcfStatus.ts" // 202601
export { getFbtMerchantOnboardedRegions, type GetFbtMerchantOnboardedRegions } from "./fbt/202409/getFbtMerchantOnboardedRegions.ts" // 202409
export { getFbtWarehouseList, type GetFbtWarehouseList } from "./fbt/202408/getFbtWarehouseList.ts" // 202408
export { getInboundMethodDetail, type GetInboundMethodDetail } from "./fbt/202602/getInboundMethodDetail.ts" // 202602
export { getInboundOrder, type GetInboundOrder } from "./fbt/202602/getInboundOrder.ts" // 202602
export { listAvailableInboundMethods, type ListAvailableInboundMethods } from "./fbt/202602/listAvailableInboundMethods.ts" // 202602
export { printInboundOrderLabels, type PrintInboundOrderLabels } from "./fbt/202602/printInboundOrderLabels.ts" // 202602
export { queryGoodsInventoryForMcf, type QueryGoodsInventoryForMcf } from "./fbt/202601/queryGoodsInventoryForMcf.ts" // 202601
export { searchFbtInventory, type SearchFbtInventory } from "./fbt/202408/searchFbtInventory.ts" // 202408
export { searchFbtInventoryRecord, type SearchFbtInventoryRecord } from "./fbt/202410/searchFbtInventoryRecord.ts" // 202410
export { searchGoodsHazmatAndExpirationInfo, type SearchGoodsHazmatAndExpirationInfo } from "./fbt/202603/searchGoodsHazmatAndExpirationInfo.ts" // 202603
export { searchGoodsInfo, type SearchGoodsInfo } from "./fbt/202607/searchGoodsInfo.ts" // 202607
export { shipInboundOrder, type ShipInboundOrder } from "./fbt/202603/shipInboundOrder.ts" // 202603
export { updateFbtGoodsInfo, type UpdateFbtGoodsInfo } from "./fbt/202607/updateFbtGoodsInfo.ts" // 202607
export { updateGoodsSkuRelation, type UpdateGoodsSkuRelation } from "./fbt/202603/updateGoodsSkuRelation.ts" // 202603
export { updateInboundOrderTracking, type UpdateInboundOrderTracking } from "./fbt/202602/updateInboundOrderTracking.ts" // 202602
