// Generated from spec/schemas/ReturnLineItem.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { Image } from "../schemas/Image.schema.ts"
import { RefundAmount } from "../schemas/RefundAmount.schema.ts"
import { ReturnSubLineItem } from "../schemas/ReturnSubLineItem.schema.ts"
import type * as Types from "../schemas.ts"

export const ReturnLineItem: Schema.Codec<Types.ReturnLineItem> = typed(
  object({
    order_line_item_id: optional(Schema.String),
    product_image: optional(Image),
    product_name: optional(Schema.String),
    refund_amount: optional(RefundAmount),
    return_line_item_id: optional(Schema.String),
    return_sub_line_items: optional(list(ReturnSubLineItem)),
    seller_sku: optional(Schema.String),
    sku_id: optional(Schema.String),
    sku_name: optional(Schema.String),
  }),
)
