// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fbt, version 202607. */

export { createFbtGoods, type CreateFbtGoods } from "./202607/createFbtGoods.ts"
export { createFbtMcfOrder, type CreateFbtMcfOrder } from "./202607/createFbtMcfOrder.ts"
export { searchGoodsInfo, type SearchGoodsInfo } from "./202607/searchGoodsInfo.ts"
export { updateFbtGoodsInfo, type UpdateFbtGoodsInfo } from "./202607/updateFbtGoodsInfo.ts"
