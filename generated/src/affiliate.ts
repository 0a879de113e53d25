// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of affiliate, its version behind it. Older ones: `affiliate/<version>`. */

export { addLiveProducts, type AddLiveProducts } from "./affiliate/202309/addLiveProducts.ts" // 202309
export { addShowcaseProducts, type AddShowcaseProducts } from "./affiliate/202309/addShowcaseProducts.ts" // 202309
export { checkAnchorContent, type CheckAnchorContent } from "./affiliate/202403/checkAnchorContent.ts" // 202403
export { checkAnchorPrerequisites, type CheckAnchorPrerequisites } from "./affiliate/202402/checkAnchorPrerequisites.ts" // 202402
export { getCreatorProfile, type GetCreatorProfile } from "./affiliate/202309/getCreatorProfile.ts" // 202309
export { getLiveProducts, type GetLiveProducts } from "./affiliate/202309/getLiveProducts.ts" // 202309
export { getLiveRoomInfo, type GetLiveRoomInfo } from "./affiliate/202309/getLiveRoomInfo.ts" // 202309
export { getShopProducts, type GetShopProducts } from "./affiliate/202309/getShopProducts.ts" // 202309
export { getShowcaseProducts, type GetShowcaseProducts } from "./affiliate/202309/getShowcaseProducts.ts" // 202309
export { pinLiveProduct, type PinLiveProduct } from "./affiliate/202309/pinLiveProduct.ts" // 202309
export { removeLiveProducts, type RemoveLiveProducts } from "./affiliate/202309/removeLiveProducts.ts" // 202309
export { removeShowcaseProducts, type RemoveShowcaseProducts } from "./affiliate/202309/removeShowcaseProducts.ts" // 202309
export { topLiveProducts, type TopLiveProducts } from "./affiliate/202309/topLiveProducts.ts" // 202309
export { topShowcaseProducts, type TopShowcaseProducts } from "./affiliate/202309/topShowcaseProducts.ts" // 202309
export { unpinLiveProduct, type UnpinLiveProduct } from "./affiliate/202309/unpinLiveProduct.ts" // 202309
