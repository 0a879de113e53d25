// Generated from spec/schemas/GsSkc.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import { GsPicture } from "../schemas/GsPicture.schema.ts"
import type * as Types from "../schemas.ts"

export const GsSkc: Schema.Codec<Types.GsSkc> = typed(
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
          second_key_attribute_value_id: optionalInput(Schema.String),
          second_key_attribute_value_name: optionalInput(Schema.String),
          stockup_mode: optionalInput(Schema.String),
          weight: optionalInput(object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.String) })),
        }),
      ),
    ),
  }),
)
