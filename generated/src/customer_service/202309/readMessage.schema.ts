// Generated from spec/paths/customer_service/202309/conversations_conversation_id_messages_read.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { ReadMessage } from "./readMessage.ts"

/** Checks what `readMessage` takes. */
export const Input: Schema.Codec<ReadMessage.Input> = typed(object({ conversation_id: Schema.String }))

/** Checks the `data` that `readMessage` answers. */
export const Data: Schema.Codec<ReadMessage.Data> = typed(object({}))
