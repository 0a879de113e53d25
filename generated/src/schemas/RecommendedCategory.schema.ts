// Generated from spec/schemas/RecommendedCategory.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const RecommendedCategory: Schema.Codec<Types.RecommendedCategory> = typed(
  object({ id: Schema.String, local_name: optional(Schema.String) }),
)
