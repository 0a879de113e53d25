// Generated from spec/schemas/IntegratedPlatformStatus.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const IntegratedPlatformStatus: Schema.Codec<Types.IntegratedPlatformStatus> = typed(
  object({ platform: optional(Schema.String), status: optional(Schema.String) }),
)
