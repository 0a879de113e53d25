// Generated from spec/schemas/SkuStatusInfo.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuStatusInfo: Schema.Codec<Types.SkuStatusInfo> = typed(
  object({ deactivation_source: optional(Schema.String), status: optional(Schema.String) }),
)
