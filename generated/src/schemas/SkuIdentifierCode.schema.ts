// Generated from spec/schemas/SkuIdentifierCode.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuIdentifierCode: Schema.Codec<Types.SkuIdentifierCode> = typed(
  object({ code: optional(Schema.String), type: optional(Schema.String) }),
)
