// Generated from spec/paths/event/202309/webhooks.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetShopWebhooks } from "./getShopWebhooks.ts"

/** Checks what `getShopWebhooks` takes. */
export const Input: Schema.Codec<GetShopWebhooks.Input> = typed(object({}))

/** Checks the `data` that `getShopWebhooks` answers. */
export const Data: Schema.Codec<GetShopWebhooks.Data> = typed(
  object({
    total_count: optional(Schema.Finite),
    webhooks: list(
      object({
        address: optional(Schema.String),
        create_time: optional(Schema.Finite),
        event_type: optional(Schema.String),
        update_time: optional(Schema.Finite),
      }),
    ),
  }),
)
