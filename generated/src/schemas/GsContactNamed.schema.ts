// Generated from spec/schemas/GsContactNamed.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GsContactNamed: Schema.Codec<Types.GsContactNamed> = typed(
  object({
    address_detail: optional(
      object({
        city_name: optional(Schema.String),
        country_name: optional(Schema.String),
        detail: optional(Schema.String),
        district_name: optional(Schema.String),
        province_name: optional(Schema.String),
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
