// Generated from spec/schemas/SampleApplicationProduct.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SampleApplicationProduct: Schema.Codec<Types.SampleApplicationProduct> = typed(
  object({
    id: Schema.String,
    sku_id: optional(Schema.String),
    sku_image_url: optional(Schema.String),
    sku_name: optional(Schema.String),
    title: optional(Schema.String),
  }),
)
