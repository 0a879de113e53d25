// Generated from spec/schemas/FbtHazmat.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const FbtHazmat: Schema.Codec<Types.FbtHazmat> = typed(
  object({
    aerosol_extra_info: optional(object({ volume: optional(Schema.String), volume_unit: optional(Schema.String) })),
    battery_extra_info: optional(
      object({
        battery_count_per_package: optional(Schema.String),
        battery_packaging_type: optional(Schema.String),
        battery_type: optional(Schema.String),
        is_need_un_38_3_test: optional(Schema.Boolean),
        total_battery_capacity: optional(Schema.String),
        total_battery_capacity_unit: optional(Schema.String),
        total_battery_weight: optional(Schema.String),
        total_battery_weight_unit: optional(Schema.String),
        un_38_3_test_file_url: optional(Schema.String),
      }),
    ),
    dg_class: optional(Schema.String),
    dg_uncode: optional(Schema.String),
    flammable_liquids_extra_info: optional(
      object({
        flammable_liquids_type: optional(Schema.String),
        flammable_liquids_volume: optional(Schema.String),
        volume_unit: optional(Schema.String),
      }),
    ),
    hazmat_type: optional(Schema.String),
    msds_file_url: optional(Schema.String),
  }),
)
