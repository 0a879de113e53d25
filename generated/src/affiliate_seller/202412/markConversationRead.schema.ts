// Generated from spec/paths/affiliate_seller/202412/conversatons_read.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { MarkConversationRead } from "./markConversationRead.ts"

/** Checks what `markConversationRead` takes. */
export const Input: Schema.Codec<MarkConversationRead.Input> = typed(object({ conversation_ids: list(Schema.String) }))

/** Checks the `data` that `markConversationRead` answers. */
export const Data: Schema.Codec<MarkConversationRead.Data> = typed(
  object({ failed_conversation_ids: optional(list(Schema.String)) }),
)
