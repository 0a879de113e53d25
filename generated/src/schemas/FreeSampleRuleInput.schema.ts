// Generated from spec/schemas/FreeSampleRuleInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const FreeSampleRuleInput: Schema.Codec<Types.FreeSampleRuleInput> = typed(
  object({ has_free_sample: Schema.Boolean, is_sample_approval_exempt: Schema.Boolean }),
)
