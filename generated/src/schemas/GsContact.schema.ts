// Generated from spec/schemas/GsContact.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GsContact: Schema.Codec<Types.GsContact> = typed(
  object({
    address_detail: optional(
      object({
        city_id: optional(Schema.Finite),
        city_name: optional(Schema.String),
        country_id: optional(Schema.Finite),
        country_name: optional(Schema.String),
        detail: optional(Schema.String),
        district_id: optional(Schema.Finite),
        district_name: optional(Schema.String),
        province_id: optional(Schema.Finite),
        province_name: optional(Schema.String),
        town_id: optional(Schema.Finite),
        town_name: optional(Schema.String),
      }),
    ),
    contact_name: optional(Schema.String),
    email: optional(Schema.String),
    full_address: optional(Schema.String),
    phone_number: optional(Schema.String),
    postal_code: optional(Schema.String),
  }),
)
