// Generated from spec/schemas/GsSpu202509.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import { GsCertification } from "../schemas/GsCertification.schema.ts"
import { GsIngredient } from "../schemas/GsIngredient.schema.ts"
import { GsMedia } from "../schemas/GsMedia.schema.ts"
import { GsPicture } from "../schemas/GsPicture.schema.ts"
import type * as Types from "../schemas.ts"

export const GsSpu202509: Schema.Codec<Types.GsSpu202509> = typed(
  object({
    attributes: optionalInput(
      list(
        object({
          id: optionalInput(Schema.String),
          region: optionalInput(Schema.String),
          values: optionalInput(list(object({ id: optionalInput(Schema.String), name: optionalInput(Schema.String) }))),
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
    key_attribute: optionalInput(list(object({ key_attribute_id: optionalInput(Schema.String) }))),
    manufacture_ids: optionalInput(list(Schema.String)),
    media: optionalInput(GsMedia),
    product_name_en: optionalInput(Schema.String),
    product_name_zh: optionalInput(Schema.String),
    rp_ids: optionalInput(list(Schema.String)),
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
                key_attribute_value: optionalInput(
                  list(
                    object({
                      key_attribute_value_id: optionalInput(Schema.String),
                      key_attribute_value_name: optionalInput(Schema.String),
                    }),
                  ),
                ),
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
                total_unit_count: optionalInput(Schema.String),
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
)
