// Generated from spec/paths/order/202309/orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, typed } from "../../validation.ts"
import { Order } from "../../schemas/Order.schema.ts"
import type { GetOrderDetail } from "./getOrderDetail.ts"

/** Checks what `getOrderDetail` takes. */
export const Input: Schema.Codec<GetOrderDetail.Input> = typed(object({ ids: list(Schema.String) }))

/** Checks the `data` that `getOrderDetail` answers. */
export const Data: Schema.Codec<GetOrderDetail.Data> = typed(object({ orders: list(Order) }))
