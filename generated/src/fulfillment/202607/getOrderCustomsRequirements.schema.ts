// Generated from spec/paths/fulfillment/202607/orders_customs_info_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetOrderCustomsRequirements } from "./getOrderCustomsRequirements.ts"

/** Checks what `getOrderCustomsRequirements` takes. */
export const Input: Schema.Codec<GetOrderCustomsRequirements.Input> = typed(object({ order_ids: list(Schema.String) }))

/** Checks the `data` that `getOrderCustomsRequirements` answers. */
export const Data: Schema.Codec<GetOrderCustomsRequirements.Data> = typed(
  object({
    order_clearance_list: list(
      object({
        order_id: optional(Schema.String),
        need_fill_clearance: optional(Schema.Boolean),
        already_filled_clearance: optional(Schema.Boolean),
        target_country: optional(Schema.String),
        biz_type: optional(Schema.Finite),
        shipment_type: optional(Schema.Finite),
        item_list: optional(
          list(
            object({
              order_line_id: optional(Schema.String),
              product_id: optional(Schema.String),
              sku_id: optional(Schema.String),
              is_temporary_listing: optional(Schema.Boolean),
              is_virtual_unboxing: optional(Schema.Boolean),
              related_item_detail: optional(
                list(
                  object({
                    product_id: optional(Schema.String),
                    sku_id: optional(Schema.String),
                    qty: optional(Schema.Finite),
                    price_percent: optional(Schema.Finite),
                  }),
                ),
              ),
            }),
          ),
        ),
      }),
    ),
  }),
)
