// Generated from spec/paths/customer_service/202309/conversations.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetConversations } from "./getConversations.ts"

/** Checks what `getConversations` takes. */
export const Input: Schema.Codec<GetConversations.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    locale: optionalInput(Schema.String),
    need_session_id: optionalInput(Schema.Boolean),
  }),
)

/** Checks the `data` that `getConversations` answers. */
export const Data: Schema.Codec<GetConversations.Data> = typed(
  object({
    conversations: list(
      object({
        can_send_message: optional(Schema.Boolean),
        create_time: optional(Schema.Finite),
        cur_session_id: optional(Schema.String),
        id: Schema.String,
        latest_message: optional(
          object({
            content: optional(Schema.String),
            create_time: optional(Schema.Finite),
            id: Schema.String,
            index: optional(Schema.String),
            is_visible: optional(Schema.Boolean),
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
        participant_count: optional(Schema.Finite),
        participants: optional(
          list(
            object({
              avatar: optional(Schema.String),
              buyer_platform: optional(Schema.String),
              im_user_id: optional(Schema.String),
              nickname: optional(Schema.String),
              role: optional(Schema.String),
              user_id: optional(Schema.String),
            }),
          ),
        ),
        unread_count: optional(Schema.Finite),
      }),
    ),
    next_page_token: optional(Schema.String),
  }),
)
