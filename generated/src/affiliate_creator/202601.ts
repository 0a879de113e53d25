// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202601. */

export { getShopCategoryAndCollection, type GetShopCategoryAndCollection } from "./202601/getShopCategoryAndCollection.ts"
export { getShoppableVideoPrecheckResult, type GetShoppableVideoPrecheckResult } from "./202601/getShoppableVideoPrecheckResult.ts"
