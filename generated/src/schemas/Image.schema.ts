// Generated from spec/schemas/Image.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const Image: Schema.Codec<Types.Image> = typed(
  object({ height: optional(Schema.Finite), url: optional(Schema.String), width: optional(Schema.Finite) }),
)
