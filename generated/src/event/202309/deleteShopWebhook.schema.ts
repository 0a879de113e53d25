// Generated from spec/paths/event/202309/webhooks.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { DeleteShopWebhook } from "./deleteShopWebhook.ts"

/** Checks what `deleteShopWebhook` takes. */
export const Input: Schema.Codec<DeleteShopWebhook.Input> = typed(object({ event_type: Schema.String }))

/** Checks the `data` that `deleteShopWebhook` answers. */
export const Data: Schema.Codec<DeleteShopWebhook.Data> = typed(object({}))
