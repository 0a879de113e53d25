// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fbt, version 202409. */

export { getFbtMerchantOnboardedRegions, type GetFbtMerchantOnboardedRegions } from "./202409/getFbtMerchantOnboardedRegions.ts"
export { getInboundOrder, type GetInboundOrder } from "./202409/getInboundOrder.ts"
export { searchGoodsInfo, type SearchGoodsInfo } from "./202409/searchGoodsInfo.ts"
