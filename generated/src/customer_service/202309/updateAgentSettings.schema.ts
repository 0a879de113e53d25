// Generated from spec/paths/customer_service/202309/agents_settings.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { UpdateAgentSettings } from "./updateAgentSettings.ts"

/** Checks what `updateAgentSettings` takes. */
export const Input: Schema.Codec<UpdateAgentSettings.Input> = typed(object({ can_accept_chat: Schema.Boolean }))

/** Checks the `data` that `updateAgentSettings` answers. */
export const Data: Schema.Codec<UpdateAgentSettings.Data> = typed(object({}))
