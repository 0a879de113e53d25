// Generated from spec/paths/affiliate/202402/anchors_prerequisite_check.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { CheckAnchorPrerequisites } from "./checkAnchorPrerequisites.ts"

/** Checks what `checkAnchorPrerequisites` takes. */
export const Input: Schema.Codec<CheckAnchorPrerequisites.Input> = typed(
  object({ product_id: optionalInput(Schema.String) }),
)

/** Checks the `data` that `checkAnchorPrerequisites` answers. */
export const Data: Schema.Codec<CheckAnchorPrerequisites.Data> = typed(object({}))
