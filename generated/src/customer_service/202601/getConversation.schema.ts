// Generated from spec/paths/customer_service/202601/conversations_conversation_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetConversation } from "./getConversation.ts"

/** Checks what `getConversation` takes. */
export const Input: Schema.Codec<GetConversation.Input> = typed(
  object({ conversation_id: Schema.String, need_session_id: optionalInput(Schema.Boolean) }),
)

/** Checks the `data` that `getConversation` answers. */
export const Data: Schema.Codec<GetConversation.Data> = typed(
  object({
    conversation: optional(
      object({
        create_time: optional(Schema.Finite),
        cur_session: optional(object({ id: Schema.String, phase: optional(Schema.String) })),
        cur_session_id: optional(Schema.String),
        id: Schema.String,
        participant_count: optional(Schema.Finite),
        participants: optional(
          list(
            object({
              avatar: optional(Schema.String),
              im_user_id: optional(Schema.String),
              nickname: optional(Schema.String),
              platform: optional(Schema.String),
              role: optional(Schema.String),
              user_id: optional(Schema.String),
            }),
          ),
        ),
        unread_count: optional(Schema.Finite),
      }),
    ),
  }),
)
