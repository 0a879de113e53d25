// Generated from spec/schemas/CategoryNode.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const CategoryNode: Schema.Codec<Types.CategoryNode> = typed(
  object({
    id: Schema.String,
    is_leaf: optional(Schema.Boolean),
    local_name: optional(Schema.String),
    parent_id: optional(Schema.String),
  }),
)
