// Generated from spec/paths/gs_full_service_commodity/202410/beta_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import { GsCertification } from "../../schemas/GsCertification.schema.ts"
import { GsIngredient } from "../../schemas/GsIngredient.schema.ts"
import { GsMedia } from "../../schemas/GsMedia.schema.ts"
import { GsPicture } from "../../schemas/GsPicture.schema.ts"
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
        description: optionalInput(
          object({
            items: optionalInput(
              list(
                object({
                  sequence: optionalInput(Schema.Finite),
                  type: optionalInput(Schema.String),
                  uri: optionalInput(Schema.String),
                }),
              ),
            ),
          }),
        ),
        first_key_attribute_id: optionalInput(Schema.String),
        grading_template_id: optionalInput(Schema.String),
        ingredient: optionalInput(GsIngredient),
        media: optionalInput(GsMedia),
        product_name_en: optionalInput(Schema.String),
        product_name_zh: optionalInput(Schema.String),
        second_key_attribute_id: optionalInput(Schema.String),
        size_group_id: optionalInput(Schema.String),
        skcs: optionalInput(
          list(
            object({
              external_skc_code: optionalInput(Schema.String),
              first_key_attribute_value_id: optionalInput(Schema.String),
              first_key_attribute_value_name: optionalInput(Schema.String),
              pictures: optionalInput(list(GsPicture)),
              skus: optionalInput(
                list(
                  object({
                    dimensions: optionalInput(
                      object({
                        height: optionalInput(Schema.String),
                        length: optionalInput(Schema.String),
                        unit: optionalInput(Schema.String),
                        width: optionalInput(Schema.String),
                      }),
                    ),
                    external_sku_code: optionalInput(Schema.String),
                    inventory: optionalInput(Schema.Finite),
                    pictures: optionalInput(list(GsPicture)),
                    price: optionalInput(
                      object({ amount: optionalInput(Schema.String), currency: optionalInput(Schema.String) }),
                    ),
                    reference_sale_price: optionalInput(
                      object({ amount: optionalInput(Schema.String), currency: optionalInput(Schema.String) }),
                    ),
                    sale_price_certificates: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
                    second_key_attribute_value_id: optionalInput(Schema.String),
                    second_key_attribute_value_name: optionalInput(Schema.String),
                    stockup_mode: optionalInput(Schema.String),
                    weight: optionalInput(
                      object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.String) }),
                    ),
                  }),
                ),
              ),
            }),
          ),
        ),
      }),
    ),
  }),
)

/** Checks the `data` that `gsCreateProduct` answers. */
export const Data: Schema.Codec<GsCreateProduct.Data> = typed(object({ spu_code: Schema.String }))
