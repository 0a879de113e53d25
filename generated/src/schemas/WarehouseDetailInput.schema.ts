// Generated from spec/schemas/WarehouseDetailInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import { WarehouseAddressInput } from "../schemas/WarehouseAddressInput.schema.ts"
import type * as Types from "../schemas.ts"

export const WarehouseDetailInput: Schema.Codec<Types.WarehouseDetailInput> = typed(
  object({
    address: optionalInput(WarehouseAddressInput),
    contact_person: optionalInput(Schema.String),
    cover_address_detail: optionalInput(list(WarehouseAddressInput)),
    cover_region_code: optionalInput(Schema.String),
    default_warehouse: optionalInput(Schema.Boolean),
    external_warehouse_id: optionalInput(Schema.String),
    first_name: optionalInput(Schema.String),
    first_name_local_script: optionalInput(Schema.String),
    last_name: optionalInput(Schema.String),
    last_name_local_script: optionalInput(Schema.String),
    name: optionalInput(Schema.String),
    phone_number: optionalInput(Schema.String),
    type: optionalInput(Schema.String),
  }),
)
