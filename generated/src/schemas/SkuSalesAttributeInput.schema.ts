// Generated from spec/schemas/SkuSalesAttributeInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import { ImageRef } from "../schemas/ImageRef.schema.ts"
import type * as Types from "../schemas.ts"

export const SkuSalesAttributeInput: Schema.Codec<Types.SkuSalesAttributeInput> = typed(
  object({
    id: optionalInput(Schema.String),
    name: optionalInput(Schema.String),
    sku_img: optionalInput(ImageRef),
    supplementary_sku_images: optionalInput(list(ImageRef)),
    value_id: optionalInput(Schema.String),
    value_name: optionalInput(Schema.String),
  }),
)
