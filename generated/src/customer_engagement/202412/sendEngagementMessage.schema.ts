// Generated from spec/paths/customer_engagement/202412/messages.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SendEngagementMessage } from "./sendEngagementMessage.ts"

/** Checks what `sendEngagementMessage` takes. */
export const Input: Schema.Codec<SendEngagementMessage.Input> = typed(
  object({ buyer_emails: list(Schema.String), task_id: optionalInput(Schema.String) }),
)

/** Checks the `data` that `sendEngagementMessage` answers. */
export const Data: Schema.Codec<SendEngagementMessage.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ buyer_email: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
