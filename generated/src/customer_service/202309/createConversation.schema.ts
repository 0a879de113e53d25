// Generated from spec/paths/customer_service/202309/conversations.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { CreateConversation } from "./createConversation.ts"

/** Checks what `createConversation` takes. */
export const Input: Schema.Codec<CreateConversation.Input> = typed(object({ buyer_user_id: Schema.String }))

/** Checks the `data` that `createConversation` answers. */
export const Data: Schema.Codec<CreateConversation.Data> = typed(object({ conversation_id: Schema.String }))
