// Generated from spec/schemas/ProductImage.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ProductImage: Schema.Codec<Types.ProductImage> = typed(
  object({
    height: optional(Schema.Finite),
    thumb_urls: optional(list(Schema.String)),
    uri: optional(Schema.String),
    urls: optional(list(Schema.String)),
    width: optional(Schema.Finite),
  }),
)
