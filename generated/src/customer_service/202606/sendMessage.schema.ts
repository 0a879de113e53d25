// Generated from spec/paths/customer_service/202606/conversations_conversation_id_messages.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { SendMessage } from "./sendMessage.ts"

/** Checks what `sendMessage` takes. */
export const Input: Schema.Codec<SendMessage.Input> = typed(
  object({
    conversation_id: Schema.String,
    content: Schema.String,
    sender_role: optionalInput(Schema.String),
    type: Schema.String,
  }),
)

/** Checks the `data` that `sendMessage` answers. */
export const Data: Schema.Codec<SendMessage.Data> = typed(object({ message_id: optional(Schema.String) }))
