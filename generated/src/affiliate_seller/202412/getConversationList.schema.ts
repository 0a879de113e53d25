// Generated from spec/paths/affiliate_seller/202412/conversations.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetConversationList } from "./getConversationList.ts"

/** Checks what `getConversationList` takes. */
export const Input: Schema.Codec<GetConversationList.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    only_need_conversation_id: optionalInput(Schema.Boolean),
    conversation_status: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getConversationList` answers. */
export const Data: Schema.Codec<GetConversationList.Data> = typed(
  object({
    conversations: list(
      object({
        avatar: optional(Schema.String),
        creator_im_id: optional(Schema.String),
        id: Schema.String,
        unread_count: optional(Schema.Finite),
        username: optional(Schema.String),
      }),
    ),
    has_more: optional(Schema.Boolean),
    next_page_token: optional(Schema.String),
  }),
)
