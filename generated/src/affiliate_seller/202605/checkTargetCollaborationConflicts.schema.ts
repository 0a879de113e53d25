// Generated from spec/paths/affiliate_seller/202605/target_collaborations_conflicts_check.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { CheckTargetCollaborationConflicts } from "./checkTargetCollaborationConflicts.ts"

/** Checks what `checkTargetCollaborationConflicts` takes. */
export const Input: Schema.Codec<CheckTargetCollaborationConflicts.Input> = typed(
  object({ creator_open_id_list: list(Schema.String), product_id_list: list(Schema.String) }),
)

/** Checks the `data` that `checkTargetCollaborationConflicts` answers. */
export const Data: Schema.Codec<CheckTargetCollaborationConflicts.Data> = typed(
  object({
    has_conflict: optional(Schema.Boolean),
    conflict_items: optional(
      list(
        object({
          creator_open_id: optional(Schema.String),
          product_id: optional(Schema.String),
          existing_collaboration_id: optional(Schema.String),
        }),
      ),
    ),
  }),
)
