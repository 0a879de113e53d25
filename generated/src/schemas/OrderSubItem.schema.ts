// Generated from spec/schemas/OrderSubItem.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { ItemTax } from "../schemas/ItemTax.schema.ts"
import type * as Types from "../schemas.ts"

export const OrderSubItem: Schema.Codec<Types.OrderSubItem> = typed(
  object({
    cancel_reason: optional(Schema.String),
    cancel_user: optional(Schema.String),
    currency: optional(Schema.String),
    display_status: optional(Schema.String),
    id: Schema.String,
    is_dangerous_good: optional(Schema.Boolean),
    item_tax: optional(list(ItemTax)),
    original_price: optional(Schema.String),
    package_id: optional(Schema.String),
    package_status: optional(Schema.String),
    platform_discount: optional(Schema.String),
    product_id: optional(Schema.String),
    product_name: optional(Schema.String),
    retail_delivery_fee: optional(Schema.String),
    rts_time: optional(Schema.Finite),
    sale_price: optional(Schema.String),
    seller_discount: optional(Schema.String),
    seller_sku: optional(Schema.String),
    shipping_provider_id: optional(Schema.String),
    shipping_provider_name: optional(Schema.String),
    sku_id: optional(Schema.String),
    sku_image: optional(Schema.String),
    sku_name: optional(Schema.String),
    tracking_number: optional(Schema.String),
    warehouse_id: optional(Schema.String),
  }),
)
