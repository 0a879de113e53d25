// Generated from spec/schemas/RecipientAddress.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const RecipientAddress: Schema.Codec<Types.RecipientAddress> = typed(
  object({
    address_detail: optional(Schema.String),
    address_line1: optional(Schema.String),
    address_line2: optional(Schema.String),
    address_line3: optional(Schema.String),
    address_line4: optional(Schema.String),
    delivery_preferences: optional(object({ drop_off_location: optional(Schema.String) })),
    district_info: optional(
      list(
        object({
          address_level: optional(Schema.String),
          address_level_name: optional(Schema.String),
          address_name: optional(Schema.String),
          iso_code: optional(Schema.String),
        }),
      ),
    ),
    first_name: optional(Schema.String),
    first_name_local_script: optional(Schema.String),
    full_address: optional(Schema.String),
    last_name: optional(Schema.String),
    last_name_local_script: optional(Schema.String),
    name: optional(Schema.String),
    phone_number: optional(Schema.String),
    post_town: optional(Schema.String),
    postal_code: optional(Schema.String),
    region_code: optional(Schema.String),
  }),
)
