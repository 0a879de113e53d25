// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { GsContact } from "../../schemas/GsContact.schema.ts"
import type { SearchDeliveryOrders } from "./searchDeliveryOrders.ts"

/** Checks what `searchDeliveryOrders` takes. */
export const Input: Schema.Codec<SearchDeliveryOrders.Input> = typed(
  object({
    supplier_id: Schema.String,
    arrived_time_ge: optionalInput(Schema.Finite),
    arrived_time_lt: optionalInput(Schema.Finite),
    delivery_batch_codes: optionalInput(list(Schema.String)),
    delivery_order_codes: optionalInput(list(Schema.String)),
    delivery_types: optionalInput(list(Schema.String)),
    emergency_levels: optionalInput(list(Schema.String)),
    external_skc_codes: optionalInput(list(Schema.String)),
    external_sku_codes: optionalInput(list(Schema.String)),
    is_sample_included: optionalInput(Schema.Boolean),
    order_types: optionalInput(list(Schema.String)),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    platform_spu_codes: optionalInput(list(Schema.String)),
    relative_codes: optionalInput(list(Schema.String)),
    require_arrived_time_ge: optionalInput(Schema.Finite),
    require_arrived_time_lt: optionalInput(Schema.Finite),
    ship_time_ge: optionalInput(Schema.Finite),
    ship_time_lt: optionalInput(Schema.Finite),
    warehouse_codes: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchDeliveryOrders` answers. */
export const Data: Schema.Codec<SearchDeliveryOrders.Data> = typed(
  object({
    delivery_orders: list(
      object({
        arrived_time: optional(Schema.Finite),
        category_id: optional(Schema.String),
        code: optional(Schema.String),
        delivery_batch_code: optional(Schema.String),
        delivery_packages: optional(
          list(
            object({
              logistics_order_code: optional(Schema.String),
              package_code: optional(Schema.String),
              skus: optional(list(object({ quantity: optional(Schema.Finite), sku_code: optional(Schema.String) }))),
            }),
          ),
        ),
        delivery_quantity: optional(Schema.Finite),
        delivery_type: optional(Schema.String),
        emergency_level: optional(Schema.String),
        inbound_quantity: optional(Schema.Finite),
        is_first_order: optional(Schema.Boolean),
        is_sample_included: optional(Schema.Boolean),
        logistics: optional(
          object({ delivery_option: optional(Schema.String), shipping_provider_code: optional(Schema.String) }),
        ),
        mode: optional(Schema.String),
        platform_spu_code: optional(Schema.String),
        predicted_arrived_time: optional(Schema.Finite),
        predicted_ship_time: optional(Schema.Finite),
        qualified_quantity: optional(Schema.Finite),
        quality_check_result: optional(Schema.String),
        received_quantity: optional(Schema.Finite),
        relative_code: optional(Schema.String),
        relative_code_type: optional(Schema.String),
        require_arrived_time: optional(Schema.Finite),
        returned_quantity: optional(Schema.Finite),
        sample_code: optional(Schema.String),
        sample_status: optional(Schema.String),
        ship_time: optional(Schema.Finite),
        skc: optional(
          object({
            external_skc_code: optional(Schema.String),
            first_key_attribute_name_en: optional(Schema.String),
            first_key_attribute_name_zh: optional(Schema.String),
            first_key_attribute_value_en: optional(Schema.String),
            first_key_attribute_value_zh: optional(Schema.String),
            platform_skc_code: optional(Schema.String),
          }),
        ),
        skus: optional(
          list(
            object({
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
        status: optional(Schema.String),
        stockup_type: optional(Schema.String),
        unqualified_quantity: optional(Schema.Finite),
        warehouse_code: optional(Schema.String),
        warehouse_contact: optional(GsContact),
        warehouse_name: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
