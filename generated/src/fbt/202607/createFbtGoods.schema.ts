// Generated from spec/paths/fbt/202607/goods_create_goods.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FbtHazmatInput } from "../../schemas/FbtHazmatInput.schema.ts"
import type { CreateFbtGoods } from "./createFbtGoods.ts"

/** Checks what `createFbtGoods` takes. */
export const Input: Schema.Codec<CreateFbtGoods.Input> = typed(
  object({
    create_goods_dto_list: list(
      object({
        barcode_infos: optionalInput(
          list(object({ barcode_type: optionalInput(Schema.String), barcode_value: optionalInput(Schema.String) })),
        ),
        create_goods_type: optionalInput(Schema.String),
        dimension_and_weight_base_info: optionalInput(
          object({
            dimension_unit: optionalInput(Schema.String),
            height_value: optionalInput(Schema.String),
            length_value: optionalInput(Schema.String),
            weight_unit: optionalInput(Schema.String),
            weight_value: optionalInput(Schema.String),
            width_value: optionalInput(Schema.String),
          }),
        ),
        goods_image_url: optionalInput(Schema.String),
        goods_name: optionalInput(Schema.String),
        hazmat_info: optionalInput(FbtHazmatInput),
        is_expiration_management: optionalInput(Schema.Boolean),
        is_hazmat: optionalInput(Schema.Boolean),
        is_lot_code: optionalInput(Schema.Boolean),
        reference_code: optionalInput(Schema.String),
        return_handling_method: optionalInput(Schema.String),
        shelf_life_attribute_info: optionalInput(
          object({
            expiration_alert_days: optionalInput(Schema.Finite),
            handling_method_expired_goods: optionalInput(Schema.String),
            inbound_cutoff_days: optionalInput(Schema.Finite),
            sales_cutoff_days: optionalInput(Schema.Finite),
            shelf_life: optionalInput(Schema.Finite),
          }),
        ),
        tts_sku_id: optionalInput(Schema.String),
      }),
    ),
  }),
)

/** Checks the `data` that `createFbtGoods` answers. */
export const Data: Schema.Codec<CreateFbtGoods.Data> = typed(
  object({
    create_result_info: optional(
      object({
        create_result_list: optional(
          list(
            object({
              fail_reason: optional(Schema.String),
              is_success: optional(Schema.Boolean),
              tts_goods_id: optional(Schema.String),
              tts_sku_id: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
