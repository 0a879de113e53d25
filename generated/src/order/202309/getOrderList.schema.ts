// Generated from spec/paths/order/202309/orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Order } from "../../schemas/Order.schema.ts"
import type { GetOrderList } from "./getOrderList.ts"

/** Checks what `getOrderList` takes. */
export const Input: Schema.Codec<GetOrderList.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    sort_order: optionalInput(Schema.String),
    page_token: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    buyer_user_id: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    is_buyer_request_cancel: optionalInput(Schema.Boolean),
    order_status: optionalInput(Schema.String),
    shipping_type: optionalInput(Schema.String),
    update_time_ge: optionalInput(Schema.Finite),
    update_time_lt: optionalInput(Schema.Finite),
    warehouse_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `getOrderList` answers. */
export const Data: Schema.Codec<GetOrderList.Data> = typed(
  object({ next_page_token: optional(Schema.String), orders: list(Order), total_count: optional(Schema.Finite) }),
)
