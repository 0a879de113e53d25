// Generated from spec/paths/fulfillment/202309/orders_order_id_packages.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { OrderLineRef } from "../../schemas/OrderLineRef.schema.ts"
import type { MarkPackageAsShipped } from "./markPackageAsShipped.ts"

/** Checks what `markPackageAsShipped` takes. */
export const Input: Schema.Codec<MarkPackageAsShipped.Input> = typed(
  object({
    order_id: Schema.String,
    order_line_item_ids: optionalInput(list(Schema.String)),
    order_line_list: optionalInput(list(OrderLineRef)),
    shipping_provider_id: Schema.String,
    tracking_number: Schema.String,
  }),
)

/** Checks the `data` that `markPackageAsShipped` answers. */
export const Data: Schema.Codec<MarkPackageAsShipped.Data> = typed(
  object({
    order_id: optional(Schema.String),
    order_line_item_ids: optional(list(Schema.String)),
    package_id: optional(Schema.String),
    warning: optional(object({ message: optional(Schema.String) })),
  }),
)
