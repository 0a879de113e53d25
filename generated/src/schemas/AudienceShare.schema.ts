// Generated from spec/schemas/AudienceShare.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const AudienceShare: Schema.Codec<Types.AudienceShare> = typed(
  object({ type: optional(Schema.String), value: optional(Schema.String) }),
)
