// Generated from spec/paths/affiliate_seller/202605/target_collaborations_conflicts_resolve.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { CancelTargetCollaborationConflicts } from "./cancelTargetCollaborationConflicts.ts"

/** Checks what `cancelTargetCollaborationConflicts` takes. */
export const Input: Schema.Codec<CancelTargetCollaborationConflicts.Input> = typed(
  object({
    conflict_items: list(object({ creator_open_id: Schema.String, existing_collaboration_id: Schema.String })),
  }),
)

/** Checks the `data` that `cancelTargetCollaborationConflicts` answers. */
export const Data: Schema.Codec<CancelTargetCollaborationConflicts.Data> = typed(
  object({
    success_items: optional(
      list(object({ creator_open_id: optional(Schema.String), existing_collaboration_id: optional(Schema.String) })),
    ),
    failed_items: optional(
      list(object({ creator_open_id: optional(Schema.String), existing_collaboration_id: optional(Schema.String) })),
    ),
  }),
)
