// Generated from spec/paths/affiliate/202403/anchors_content_check.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { CheckAnchorContent } from "./checkAnchorContent.ts"

/** Checks what `checkAnchorContent` takes. */
export const Input: Schema.Codec<CheckAnchorContent.Input> = typed(object({ title: optionalInput(Schema.String) }))

/** Checks the `data` that `checkAnchorContent` answers. */
export const Data: Schema.Codec<CheckAnchorContent.Data> = typed(object({}))
