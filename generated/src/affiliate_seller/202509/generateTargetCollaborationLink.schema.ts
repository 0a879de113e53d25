// Generated from spec/paths/affiliate_seller/202509/target_collaboration_target_collaboration_id_link.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { GenerateTargetCollaborationLink } from "./generateTargetCollaborationLink.ts"

/** Checks what `generateTargetCollaborationLink` takes. */
export const Input: Schema.Codec<GenerateTargetCollaborationLink.Input> = typed(
  object({ target_collaboration_id: Schema.String, category_asset_cipher: optionalInput(Schema.String) }),
)

/** Checks the `data` that `generateTargetCollaborationLink` answers. */
export const Data: Schema.Codec<GenerateTargetCollaborationLink.Data> = typed(object({ link: optional(Schema.String) }))
