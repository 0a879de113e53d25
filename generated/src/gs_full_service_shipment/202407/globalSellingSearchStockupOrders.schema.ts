// Generated from spec/paths/gs_full_service_shipment/202407/stockup_orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GlobalSellingSearchStockupOrders } from "./globalSellingSearchStockupOrders.ts"

/** Checks what `globalSellingSearchStockupOrders` takes. */
export const Input: Schema.Codec<GlobalSellingSearchStockupOrders.Input> = typed(
  object({
    can_deliver: optionalInput(Schema.Boolean),
    emergency_levels: optionalInput(list(Schema.String)),
    external_skc_codes: optionalInput(list(Schema.String)),
    external_sku_codes: optionalInput(list(Schema.String)),
    is_delivery_completed: optionalInput(Schema.Boolean),
    is_first_order: optionalInput(Schema.Boolean),
    is_normal: optionalInput(Schema.Boolean),
    latest_status_update_ge: optionalInput(Schema.Finite),
    latest_status_update_lt: optionalInput(Schema.Finite),
    order_create_time_ge: optionalInput(Schema.Finite),
    order_create_time_lt: optionalInput(Schema.Finite),
    order_sources: optionalInput(list(Schema.String)),
    order_status: optionalInput(list(Schema.String)),
    order_types: optionalInput(list(Schema.String)),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    platform_sku_codes: optionalInput(list(Schema.String)),
    platform_spu_codes: optionalInput(list(Schema.String)),
    require_arrived_time_ge: optionalInput(Schema.Finite),
    require_arrived_time_lt: optionalInput(Schema.Finite),
    require_ship_time_ge: optionalInput(Schema.Finite),
    require_ship_time_lt: optionalInput(Schema.Finite),
    stockup_order_codes: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `globalSellingSearchStockupOrders` answers. */
export const Data: Schema.Codec<GlobalSellingSearchStockupOrders.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    stockup_orders: list(
      object({
        can_deliver: optional(Schema.Boolean),
        category_id: optional(Schema.String),
        code: optional(Schema.String),
        create_time: optional(Schema.Finite),
        delivered_quantity: optional(Schema.Finite),
        emergency_level: optional(Schema.String),
        inbound_quantity: optional(Schema.Finite),
        is_delivery_completed: optional(Schema.Boolean),
        is_first_order: optional(Schema.Boolean),
        is_normal: optional(Schema.Boolean),
        latest_status_update_time: optional(Schema.Finite),
        manufacture_mode: optional(Schema.String),
        platform_spu_code: optional(Schema.String),
        received_quantity: optional(Schema.Finite),
        require_arrived_time: optional(Schema.Finite),
        require_ship_time: optional(Schema.Finite),
        returned_quantity: optional(Schema.Finite),
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
              barcode: optional(Schema.String),
              delivered_quantity: optional(Schema.Finite),
              external_sku_code: optional(Schema.String),
              inbound_quantity: optional(Schema.Finite),
              platform_sku_code: optional(Schema.String),
              received_quantity: optional(Schema.Finite),
              returned_quantity: optional(Schema.Finite),
              second_key_attribute_name_en: optional(Schema.String),
              second_key_attribute_name_zh: optional(Schema.String),
              second_key_attribute_value_en: optional(Schema.String),
              second_key_attribute_value_zh: optional(Schema.String),
              stockup_quantity: optional(Schema.Finite),
            }),
          ),
        ),
        source: optional(Schema.String),
        status: optional(Schema.String),
        stockup_quantity: optional(Schema.Finite),
        type: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
