// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate, version 202309. */

export { addLiveProducts, type AddLiveProducts } from "./202309/addLiveProducts.ts"
export { addShowcaseProducts, type AddShowcaseProducts } from "./202309/addShowcaseProducts.ts"
export { getCreatorProfile, type GetCreatorProfile } from "./202309/getCreatorProfile.ts"
export { getLiveProducts, type GetLiveProducts } from "./202309/getLiveProducts.ts"
export { getLiveRoomInfo, type GetLiveRoomInfo } from "./202309/getLiveRoomInfo.ts"
export { getShopProducts, type GetShopProducts } from "./202309/getShopProducts.ts"
export { getShowcaseProducts, type GetShowcaseProducts } from "./202309/getShowcaseProducts.ts"
export { pinLiveProduct, type PinLiveProduct } from "./202309/pinLiveProduct.ts"
export { removeLiveProducts, type RemoveLiveProducts } from "./202309/removeLiveProducts.ts"
export { removeShowcaseProducts, type RemoveShowcaseProducts } from "./202309/removeShowcaseProducts.ts"
export { topLiveProducts, type TopLiveProducts } from "./202309/topLiveProducts.ts"
export { topShowcaseProducts, type TopShowcaseProducts } from "./202309/topShowcaseProducts.ts"
export { unpinLiveProduct, type UnpinLiveProduct } from "./202309/unpinLiveProduct.ts"
