// Generated from spec/paths/customer_service/202309/agents_settings.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetAgentSettings } from "./getAgentSettings.ts"

/** Checks what `getAgentSettings` takes. */
export const Input: Schema.Codec<GetAgentSettings.Input> = typed(
  object({ category_asset_cipher: optionalInput(Schema.String) }),
)

/** Checks the `data` that `getAgentSettings` answers. */
export const Data: Schema.Codec<GetAgentSettings.Data> = typed(object({ can_accept_chat: optional(Schema.Boolean) }))
