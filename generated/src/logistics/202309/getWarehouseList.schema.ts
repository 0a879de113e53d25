// Generated from spec/paths/logistics/202309/warehouses.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetWarehouseList } from "./getWarehouseList.ts"

/** Checks what `getWarehouseList` takes. */
export const Input: Schema.Codec<GetWarehouseList.Input> = typed(object({}))

/** Checks the `data` that `getWarehouseList` answers. */
export const Data: Schema.Codec<GetWarehouseList.Data> = typed(
  object({
    warehouses: list(
      object({
        address: optional(
          object({
            address_line1: optional(Schema.String),
            address_line2: optional(Schema.String),
            address_line3: optional(Schema.String),
            address_line4: optional(Schema.String),
            city: optional(Schema.String),
            contact_person: optional(Schema.String),
            distict: optional(Schema.String),
            first_name: optional(Schema.String),
            first_name_local_script: optional(Schema.String),
            full_address: optional(Schema.String),
            geolocation: optional(object({ latitude: optional(Schema.String), longitude: optional(Schema.String) })),
            last_name: optional(Schema.String),
            last_name_local_script: optional(Schema.String),
            phone_number: optional(Schema.String),
            postal_code: optional(Schema.String),
            region: optional(Schema.String),
            region_code: optional(Schema.String),
            state: optional(Schema.String),
            town: optional(Schema.String),
          }),
        ),
        effect_status: optional(Schema.String),
        entity_id: optional(Schema.String),
        id: Schema.String,
        is_default: optional(Schema.Boolean),
        name: optional(Schema.String),
        sub_type: optional(Schema.String),
        type: optional(Schema.String),
      }),
    ),
  }),
)
