// Generated from spec/paths/affiliate_seller/202608/conversations_conversation_id_status.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { UpdateConversationStatus } from "./updateConversationStatus.ts"

/** Checks what `updateConversationStatus` takes. */
export const Input: Schema.Codec<UpdateConversationStatus.Input> = typed(
  object({ conversation_id: Schema.String, action: Schema.String }),
)

/** Checks the `data` that `updateConversationStatus` answers. */
export const Data: Schema.Codec<UpdateConversationStatus.Data> = typed(object({}))
