// Generated from spec/paths/affiliate_seller/202409/open_collaboration_settings.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetOpenCollaborationSettings } from "./getOpenCollaborationSettings.ts"

/** Checks what `getOpenCollaborationSettings` takes. */
export const Input: Schema.Codec<GetOpenCollaborationSettings.Input> = typed(object({}))

/** Checks the `data` that `getOpenCollaborationSettings` answers. */
export const Data: Schema.Codec<GetOpenCollaborationSettings.Data> = typed(
  object({
    open_collaboration_settings: optional(
      object({
        auto_add_product: optional(
          object({ commission_rate: optional(Schema.Finite), enable: optional(Schema.Boolean) }),
        ),
      }),
    ),
  }),
)
