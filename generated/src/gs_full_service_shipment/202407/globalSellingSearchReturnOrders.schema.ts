// Generated from spec/paths/gs_full_service_shipment/202407/return_orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GlobalSellingSearchReturnOrders } from "./globalSellingSearchReturnOrders.ts"

/** Checks what `globalSellingSearchReturnOrders` takes. */
export const Input: Schema.Codec<GlobalSellingSearchReturnOrders.Input> = typed(
  object({
    external_skc_codes: optionalInput(list(Schema.String)),
    external_sku_codes: optionalInput(list(Schema.String)),
    order_create_time_ge: optionalInput(Schema.Finite),
    order_create_time_lt: optionalInput(Schema.Finite),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    platform_sku_codes: optionalInput(list(Schema.String)),
    platform_spu_codes: optionalInput(list(Schema.String)),
    return_methods: optionalInput(list(Schema.String)),
    return_order_codes: optionalInput(list(Schema.String)),
    return_source: optionalInput(Schema.String),
    return_status: optionalInput(list(Schema.String)),
    return_types: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `globalSellingSearchReturnOrders` answers. */
export const Data: Schema.Codec<GlobalSellingSearchReturnOrders.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    return_orders: list(
      object({
        code: optional(Schema.String),
        detailed_reason: optional(Schema.String),
        logistics: optional(
          object({
            actual_quantity: optional(Schema.Finite),
            category_id: optional(Schema.String),
            confirm_quantity: optional(Schema.Finite),
            logistics_order: optional(Schema.String),
            platform_spu_code: optional(Schema.String),
            request_quantity: optional(Schema.Finite),
            shipping_provider_code: optional(Schema.String),
            skus: optional(
              list(
                object({
                  actual_quantity: optional(Schema.Finite),
                  barcode: optional(Schema.String),
                  cancel_reason: optional(Schema.String),
                  confirm_quantity: optional(Schema.Finite),
                  confirm_reason: optional(Schema.String),
                  external_skc_code: optional(Schema.String),
                  external_sku_code: optional(Schema.String),
                  first_key_attribute_name_en: optional(Schema.String),
                  first_key_attribute_name_zh: optional(Schema.String),
                  first_key_attribute_value_en: optional(Schema.String),
                  first_key_attribute_value_zh: optional(Schema.String),
                  image_url: optional(Schema.String),
                  platform_sku_code: optional(Schema.String),
                  request_quantity: optional(Schema.Finite),
                  second_key_attribute_name_en: optional(Schema.String),
                  second_key_attribute_name_zh: optional(Schema.String),
                  second_key_attribute_value_en: optional(Schema.String),
                  second_key_attribute_value_zh: optional(Schema.String),
                }),
              ),
            ),
          }),
        ),
        method: optional(Schema.String),
        outbound_batch_code: optional(Schema.String),
        reason_type: optional(Schema.String),
        source: optional(Schema.String),
        status: optional(Schema.String),
        type: optional(Schema.String),
        warehouse_code: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
