// Generated from spec/paths/affiliate_seller/202412/conversation_conversation_id_messages.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetMessageInTheConversation } from "./getMessageInTheConversation.ts"

/** Checks what `getMessageInTheConversation` takes. */
export const Input: Schema.Codec<GetMessageInTheConversation.Input> = typed(
  object({
    conversation_id: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getMessageInTheConversation` answers. */
export const Data: Schema.Codec<GetMessageInTheConversation.Data> = typed(
  object({
    has_more: optional(Schema.Boolean),
    messages: list(
      object({
        conversation_index: optional(Schema.String),
        message_body: optional(
          object({
            content: optional(Schema.String),
            conversation_id: optional(Schema.String),
            create_time: optional(Schema.Finite),
            id: Schema.String,
            sender_id: optional(Schema.String),
            type: optional(Schema.String),
          }),
        ),
      }),
    ),
    next_page_token: optional(Schema.String),
  }),
)
