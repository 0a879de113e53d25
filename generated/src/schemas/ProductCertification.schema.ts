// Generated from spec/schemas/ProductCertification.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { ProductImage } from "../schemas/ProductImage.schema.ts"
import type * as Types from "../schemas.ts"

export const ProductCertification: Schema.Codec<Types.ProductCertification> = typed(
  object({
    expiration_date: optional(Schema.Finite),
    files: optional(
      list(
        object({
          format: optional(Schema.String),
          id: Schema.String,
          name: optional(Schema.String),
          urls: optional(list(Schema.String)),
        }),
      ),
    ),
    id: Schema.String,
    images: optional(list(ProductImage)),
    title: optional(Schema.String),
  }),
)
