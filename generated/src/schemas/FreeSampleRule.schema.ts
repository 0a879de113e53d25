// Generated from spec/schemas/FreeSampleRule.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const FreeSampleRule: Schema.Codec<Types.FreeSampleRule> = typed(
  object({ has_free_sample: optional(Schema.Boolean), is_sample_approval_exempt: optional(Schema.Boolean) }),
)
