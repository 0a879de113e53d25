// Generated from spec/schemas/PublishResult.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PublishResult: Schema.Codec<Types.PublishResult> = typed(
  object({
    fail_reasons: optional(list(object({ message: optional(Schema.String) }))),
    region: optional(Schema.String),
    status: optional(Schema.String),
  }),
)
