// Generated from spec/schemas/ProductAudit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ProductAudit: Schema.Codec<Types.ProductAudit> = typed(
  object({ pre_approved_reasons: optional(list(Schema.String)), status: optional(Schema.String) }),
)
