// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fbt, version 202603. */

export { confirmInboundMethod, type ConfirmInboundMethod } from "./202603/confirmInboundMethod.ts"
export { createFbtGoods, type CreateFbtGoods } from "./202603/createFbtGoods.ts"
export { searchGoodsHazmatAndExpirationInfo, type SearchGoodsHazmatAndExpirationInfo } from "./202603/searchGoodsHazmatAndExpirationInfo.ts"
export { shipInboundOrder, type ShipInboundOrder } from "./202603/shipInboundOrder.ts"
export { updateFbtGoodsInfo, type UpdateFbtGoodsInfo } from "./202603/updateFbtGoodsInfo.ts"
export { updateGoodsSkuRelation, type UpdateGoodsSkuRelation } from "./202603/updateGoodsSkuRelation.ts"
