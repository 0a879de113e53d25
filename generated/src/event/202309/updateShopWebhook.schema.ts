// Generated from spec/paths/event/202309/webhooks.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { UpdateShopWebhook } from "./updateShopWebhook.ts"

/** Checks what `updateShopWebhook` takes. */
export const Input: Schema.Codec<UpdateShopWebhook.Input> = typed(
  object({ address: Schema.String, event_type: Schema.String }),
)

/** Checks the `data` that `updateShopWebhook` answers. */
export const Data: Schema.Codec<UpdateShopWebhook.Data> = typed(object({}))
