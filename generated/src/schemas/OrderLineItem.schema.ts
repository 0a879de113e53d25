// Generated from spec/schemas/OrderLineItem.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { CombinedListingSku } from "../schemas/CombinedListingSku.schema.ts"
import { ItemTax } from "../schemas/ItemTax.schema.ts"
import { OrderSubItem } from "../schemas/OrderSubItem.schema.ts"
import type * as Types from "../schemas.ts"

export const OrderLineItem: Schema.Codec<Types.OrderLineItem> = typed(
  object({
    buyer_service_fee: optional(Schema.String),
    cancel_reason: optional(Schema.String),
    cancel_user: optional(Schema.String),
    combined_listing_skus: optional(list(CombinedListingSku)),
    currency: optional(Schema.String),
    display_status: optional(Schema.String),
    distance_fee: optional(Schema.String),
    distance_shipping_fee: optional(Schema.String),
    gift_retail_price: optional(Schema.String),
    handling_duration_days: optional(Schema.String),
    id: Schema.String,
    is_dangerous_good: optional(Schema.Boolean),
    is_gift: optional(Schema.Boolean),
    is_pod_customized: optional(Schema.Boolean),
    is_unboxing_item: optional(Schema.Boolean),
    item_tax: optional(list(ItemTax)),
    needs_prescription: optional(Schema.Boolean),
    original_price: optional(Schema.String),
    package_id: optional(Schema.String),
    package_status: optional(Schema.String),
    pfand_fee: optional(Schema.String),
    platform_discount: optional(Schema.String),
    pod_info_id: optional(Schema.String),
    product_id: optional(Schema.String),
    product_listing_type: optional(Schema.String),
    product_name: optional(Schema.String),
    retail_delivery_fee: optional(Schema.String),
    room_id: optional(Schema.String),
    rts_time: optional(Schema.Finite),
    sale_price: optional(Schema.String),
    seller_discount: optional(Schema.String),
    seller_sku: optional(Schema.String),
    shipping_provider_id: optional(Schema.String),
    shipping_provider_name: optional(Schema.String),
    shipping_tax_amount: optional(Schema.String),
    shipping_tax_rate: optional(Schema.String),
    shipping_vat_amount: optional(Schema.String),
    shipping_vat_rate: optional(Schema.String),
    sku_id: optional(Schema.String),
    sku_image: optional(Schema.String),
    sku_name: optional(Schema.String),
    sku_type: optional(Schema.String),
    small_order_fee: optional(Schema.String),
    sub_item_info: optional(list(OrderSubItem)),
    tracking_number: optional(Schema.String),
    unboxing_case_list: optional(list(object({}))),
    unboxing_sku_code: optional(Schema.String),
  }),
)
