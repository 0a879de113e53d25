// Generated from spec/schemas/ProductVideo.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ProductVideo: Schema.Codec<Types.ProductVideo> = typed(
  object({
    cover_url: optional(Schema.String),
    format: optional(Schema.String),
    height: optional(Schema.Finite),
    id: Schema.String,
    size: optional(Schema.Finite),
    url: optional(Schema.String),
    width: optional(Schema.Finite),
  }),
)
