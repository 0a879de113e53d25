// Generated from spec/paths/affiliate_seller/202409/target_collaborations_target_collaboration_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { RemoveTargetCollaboration } from "./removeTargetCollaboration.ts"

/** Checks what `removeTargetCollaboration` takes. */
export const Input: Schema.Codec<RemoveTargetCollaboration.Input> = typed(
  object({ target_collaboration_id: Schema.String }),
)

/** Checks the `data` that `removeTargetCollaboration` answers. */
export const Data: Schema.Codec<RemoveTargetCollaboration.Data> = typed(object({}))
