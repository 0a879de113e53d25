// Generated from spec/paths/gs_full_service_commodity/202405/beta_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import { GsCertification } from "../../schemas/GsCertification.schema.ts"
import { GsIngredient } from "../../schemas/GsIngredient.schema.ts"
import { GsMedia } from "../../schemas/GsMedia.schema.ts"
import { GsSkc } from "../../schemas/GsSkc.schema.ts"
import type { GsCreateProduct } from "./gsCreateProduct.ts"

/** Checks what `gsCreateProduct` takes. */
export const Input: Schema.Codec<GsCreateProduct.Input> = typed(
  object({
    idempotent_key: optionalInput(Schema.String),
    spu: optionalInput(
      object({
        attributes: optionalInput(
          list(
            object({
              id: optionalInput(Schema.String),
              values: optionalInput(
                list(object({ id: optionalInput(Schema.String), name: optionalInput(Schema.String) })),
              ),
            }),
          ),
        ),
        brand_id: optionalInput(Schema.String),
        category_id: optionalInput(Schema.String),
        certifications: optionalInput(list(GsCertification)),
        first_key_attribute_id: optionalInput(Schema.String),
        grading_template_id: optionalInput(Schema.String),
        ingredient: optionalInput(GsIngredient),
        media: optionalInput(GsMedia),
        product_name_en: optionalInput(Schema.String),
        product_name_zh: optionalInput(Schema.String),
        second_key_attribute_id: optionalInput(Schema.String),
        size_group_id: optionalInput(Schema.String),
        skcs: optionalInput(list(GsSkc)),
      }),
    ),
  }),
)

/** Checks the `data` that `gsCreateProduct` answers. */
export const Data: Schema.Codec<GsCreateProduct.Data> = typed(object({ spu_code: Schema.String }))
