// Generated from spec/paths/affiliate_seller/202412/conversations_messages_list_newest.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetLatestUnreadMessages } from "./getLatestUnreadMessages.ts"

/** Checks what `getLatestUnreadMessages` takes. */
export const Input: Schema.Codec<GetLatestUnreadMessages.Input> = typed(object({}))

/** Checks the `data` that `getLatestUnreadMessages` answers. */
export const Data: Schema.Codec<GetLatestUnreadMessages.Data> = typed(
  object({
    newest_message_list: list(
      object({
        content: optional(Schema.String),
        conversation_id: optional(Schema.String),
        sender_id: optional(Schema.String),
        type: optional(Schema.String),
        unread_message_count: optional(Schema.Finite),
      }),
    ),
  }),
)
