// Generated from spec/schemas/SkuSalesAttribute.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { ProductImage } from "../schemas/ProductImage.schema.ts"
import type * as Types from "../schemas.ts"

export const SkuSalesAttribute: Schema.Codec<Types.SkuSalesAttribute> = typed(
  object({
    id: Schema.String,
    name: optional(Schema.String),
    sku_img: optional(ProductImage),
    supplementary_sku_images: optional(list(ProductImage)),
    value_id: optional(Schema.String),
    value_name: optional(Schema.String),
  }),
)
