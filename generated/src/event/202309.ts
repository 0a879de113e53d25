// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of event, version 202309. */

export { deleteShopWebhook, type DeleteShopWebhook } from "./202309/deleteShopWebhook.ts"
export { getShopWebhooks, type GetShopWebhooks } from "./202309/getShopWebhooks.ts"
export { updateShopWebhook, type UpdateShopWebhook } from "./202309/updateShopWebhook.ts"
