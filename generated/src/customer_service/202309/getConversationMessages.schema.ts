// Generated from spec/paths/customer_service/202309/conversations_conversation_id_messages.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetConversationMessages } from "./getConversationMessages.ts"

/** Checks what `getConversationMessages` takes. */
export const Input: Schema.Codec<GetConversationMessages.Input> = typed(
  object({
    conversation_id: Schema.String,
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    locale: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    need_data: optionalInput(Schema.Boolean),
    need_plaintext: optionalInput(Schema.Boolean),
    time_zone: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getConversationMessages` answers. */
export const Data: Schema.Codec<GetConversationMessages.Data> = typed(
  object({
    messages: list(
      object({
        content: optional(Schema.String),
        create_time: optional(Schema.Finite),
        data: optional(Schema.String),
        id: Schema.String,
        index: optional(Schema.String),
        is_visible: optional(Schema.Boolean),
        plaintext: optional(Schema.String),
        sender: optional(
          object({
            avatar: optional(Schema.String),
            im_user_id: optional(Schema.String),
            nickname: optional(Schema.String),
            role: optional(Schema.String),
          }),
        ),
        type: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
    unsupported_msg_tips: optional(Schema.String),
  }),
)
