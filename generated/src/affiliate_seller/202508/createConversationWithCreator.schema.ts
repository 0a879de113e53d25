// Generated from spec/paths/affiliate_seller/202508/conversations.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreateConversationWithCreator } from "./createConversationWithCreator.ts"

/** Checks what `createConversationWithCreator` takes. */
export const Input: Schema.Codec<CreateConversationWithCreator.Input> = typed(
  object({ creator_open_id: Schema.String, only_need_conversation_id: optionalInput(Schema.Boolean) }),
)

/** Checks the `data` that `createConversationWithCreator` answers. */
export const Data: Schema.Codec<CreateConversationWithCreator.Data> = typed(
  object({
    avatar: optional(Schema.String),
    conversation_id: Schema.String,
    creator_im_id: optional(Schema.String),
    is_new: optional(Schema.Boolean),
    unread_count: optional(Schema.Finite),
    username: optional(Schema.String),
  }),
)
