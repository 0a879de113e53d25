// Generated from spec/paths/affiliate_seller/202412/conversations_conversation_id_messages.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { SendImMessage } from "./sendImMessage.ts"

/** Checks what `sendImMessage` takes. */
export const Input: Schema.Codec<SendImMessage.Input> = typed(
  object({ conversation_id: Schema.String, content: Schema.String, msg_type: Schema.String }),
)

/** Checks the `data` that `sendImMessage` answers. */
export const Data: Schema.Codec<SendImMessage.Data> = typed(object({ message_id: optional(Schema.String) }))
