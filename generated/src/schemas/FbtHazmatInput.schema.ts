// Generated from spec/schemas/FbtHazmatInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const FbtHazmatInput: Schema.Codec<Types.FbtHazmatInput> = typed(
  object({
    battery_extra_info: optionalInput(
      object({
        battery_count_per_package: optionalInput(Schema.String),
        battery_packaging_type: optionalInput(Schema.String),
        battery_type: optionalInput(Schema.String),
        is_need_un_38_3_test: optionalInput(Schema.Boolean),
        total_battery_capacity: optionalInput(Schema.String),
        total_battery_capacity_unit: optionalInput(Schema.String),
        total_battery_weight: optionalInput(Schema.String),
        total_battery_weight_unit: optionalInput(Schema.String),
        un_38_3_test_file_url: optionalInput(Schema.String),
      }),
    ),
    dg_class: optionalInput(Schema.String),
    dg_uncode: optionalInput(Schema.String),
    flammable_liquids_extra_info: optionalInput(
      object({
        flammable_liquids_type: optionalInput(Schema.String),
        flammable_liquids_volume: optionalInput(Schema.String),
        volume_unit: optionalInput(Schema.String),
      }),
    ),
    hazmat_type: optionalInput(Schema.String),
    msds_file_url: optionalInput(Schema.String),
  }),
)
