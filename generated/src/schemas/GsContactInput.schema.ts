// Generated from spec/schemas/GsContactInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GsContactInput: Schema.Codec<Types.GsContactInput> = typed(
  object({
    address_detail: optionalInput(
      object({
        city_id: optionalInput(Schema.Finite),
        city_name: optionalInput(Schema.String),
        country_id: optionalInput(Schema.Finite),
        country_name: optionalInput(Schema.String),
        detail: optionalInput(Schema.String),
        district_id: optionalInput(Schema.Finite),
        district_name: optionalInput(Schema.String),
        province_id: optionalInput(Schema.Finite),
        province_name: optionalInput(Schema.String),
        town_id: optionalInput(Schema.Finite),
        town_name: optionalInput(Schema.String),
      }),
    ),
    contact_name: optionalInput(Schema.String),
    email: optionalInput(Schema.String),
    full_address: optionalInput(Schema.String),
    phone_number: optionalInput(Schema.String),
    postal_code: optionalInput(Schema.String),
  }),
)
