// Generated from spec/paths/customer_service/202605/conversations_conversation_id_sessions_session_id_end.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { EndSession } from "./endSession.ts"

/** Checks what `endSession` takes. */
export const Input: Schema.Codec<EndSession.Input> = typed(
  object({ conversation_id: Schema.String, session_id: Schema.String }),
)

/** Checks the `data` that `endSession` answers. */
export const Data: Schema.Codec<EndSession.Data> = typed(object({}))
