// Generated from spec/paths/affiliate_seller/202405/open_collaboration_settings.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { EditOpenCollaborationSettings } from "./editOpenCollaborationSettings.ts"

/** Checks what `editOpenCollaborationSettings` takes. */
export const Input: Schema.Codec<EditOpenCollaborationSettings.Input> = typed(
  object({ auto_add_product: optionalInput(object({ commission_rate: Schema.Finite, enable: Schema.Boolean })) }),
)

/** Checks the `data` that `editOpenCollaborationSettings` answers. */
export const Data: Schema.Codec<EditOpenCollaborationSettings.Data> = typed(object({}))
