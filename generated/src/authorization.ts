// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of authorization, its version behind it. Older ones: `authorization/<version>`. */

export { deauthorizeShop, type DeauthorizeShop } from "./authorization/202403/deauthorizeShop.ts" // 202403
export { getAuthorizedCategoryAssets, type GetAuthorizedCategoryAssets } from "./authorization/202405/getAuthorizedCategoryAssets.ts" // 202405
export { getAuthorizedShops, type GetAuthorizedShops } from "./authorization/202309/getAuthorizedShops.ts" // 202309
export { getWidgetToken, type GetWidgetToken } from "./authorization/202401/getWidgetToken.ts" // 202401
