// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of event, its version behind it. Older ones: `event/<version>`. */

export { deleteShopWebhook, type DeleteShopWebhook } from "./event/202309/deleteShopWebhook.ts" // 202309
export { getShopWebhooks, type GetShopWebhooks } from "./event/202309/getShopWebhooks.ts" // 202309
export { updateShopWebhook, type UpdateShopWebhook } from "./event/202309/updateShopWebhook.ts" // 202309
