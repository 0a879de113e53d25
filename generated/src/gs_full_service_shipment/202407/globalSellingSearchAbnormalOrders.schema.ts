// Generated from spec/paths/gs_full_service_shipment/202407/abnormal_orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GlobalSellingSearchAbnormalOrders } from "./globalSellingSearchAbnormalOrders.ts"

/** Checks what `globalSellingSearchAbnormalOrders` takes. */
export const Input: Schema.Codec<GlobalSellingSearchAbnormalOrders.Input> = typed(
  object({
    abnormal_order_codes: optionalInput(list(Schema.String)),
    abnormal_types: optionalInput(list(Schema.String)),
    delivery_order_codes: optionalInput(list(Schema.String)),
    external_skc_codes: optionalInput(list(Schema.String)),
    external_sku_codes: optionalInput(list(Schema.String)),
    latest_update_time_ge: optionalInput(Schema.Finite),
    latest_update_time_lt: optionalInput(Schema.Finite),
    order_create_time_ge: optionalInput(Schema.Finite),
    order_create_time_lt: optionalInput(Schema.Finite),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    platform_sku_codes: optionalInput(list(Schema.String)),
    platform_spu_codes: optionalInput(list(Schema.String)),
    relative_return_status: optionalInput(list(Schema.String)),
    stockup_order_codes: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `globalSellingSearchAbnormalOrders` answers. */
export const Data: Schema.Codec<GlobalSellingSearchAbnormalOrders.Data> = typed(
  object({
    abnormal_orders: list(
      object({
        abnormal_quantity: optional(Schema.String),
        abnormality_register_image_url: optional(Schema.String),
        category_id: optional(Schema.String),
        code: optional(Schema.String),
        create_time: optional(Schema.Finite),
        delivery_order_code: optional(Schema.String),
        handle_method: optional(Schema.String),
        inspect_order_code: optional(Schema.String),
        platform_spu_code: optional(Schema.String),
        quality_check_result: optional(Schema.String),
        relative_return_status: optional(Schema.String),
        remark: optional(Schema.String),
        return_order_code: optional(Schema.String),
        skc: optional(
          object({
            external_skc_code: optional(Schema.String),
            first_key_attribute_name_en: optional(Schema.String),
            first_key_attribute_name_zh: optional(Schema.String),
            first_key_attribute_value_en: optional(Schema.String),
            first_key_attribute_value_zh: optional(Schema.String),
            image_url: optional(Schema.String),
            platform_skc_code: optional(Schema.String),
          }),
        ),
        skus: optional(
          list(
            object({
              abnormal_quantity: optional(Schema.Finite),
              barcode: optional(Schema.String),
              external_sku_code: optional(Schema.String),
              platform_sku_code: optional(Schema.String),
              second_key_attribute_name_en: optional(Schema.String),
              second_key_attribute_name_zh: optional(Schema.String),
              second_key_attribute_value_en: optional(Schema.String),
              second_key_attribute_value_zh: optional(Schema.String),
            }),
          ),
        ),
        stockup_order_code: optional(Schema.String),
        type: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
