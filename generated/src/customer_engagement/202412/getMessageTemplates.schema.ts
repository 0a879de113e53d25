// Generated from spec/paths/customer_engagement/202412/message_templates.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetMessageTemplates } from "./getMessageTemplates.ts"

/** Checks what `getMessageTemplates` takes. */
export const Input: Schema.Codec<GetMessageTemplates.Input> = typed(object({ locale: Schema.String }))

/** Checks the `data` that `getMessageTemplates` answers. */
export const Data: Schema.Codec<GetMessageTemplates.Data> = typed(
  object({
    message_templates: list(
      object({
        coupon_card_rules: optional(
          object({
            coupon_type: optional(list(Schema.String)),
            max_count: optional(Schema.Finite),
            min_count: optional(Schema.Finite),
          }),
        ),
        id: Schema.String,
        message_body: optional(Schema.String),
        message_title: optional(Schema.String),
        product_card_rules: optional(
          object({ max_count: optional(Schema.Finite), min_count: optional(Schema.Finite) }),
        ),
      }),
    ),
  }),
)
