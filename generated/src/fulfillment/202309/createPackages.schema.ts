// Generated from spec/paths/fulfillment/202309/packages.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Dimensions } from "../../schemas/Dimensions.schema.ts"
import { DimensionsInput } from "../../schemas/DimensionsInput.schema.ts"
import { OrderLineRef } from "../../schemas/OrderLineRef.schema.ts"
import { ShippingServiceInfo } from "../../schemas/ShippingServiceInfo.schema.ts"
import { Weight } from "../../schemas/Weight.schema.ts"
import { WeightInput } from "../../schemas/WeightInput.schema.ts"
import type { CreatePackages } from "./createPackages.ts"

/** Checks what `createPackages` takes. */
export const Input: Schema.Codec<CreatePackages.Input> = typed(
  object({
    dimension: optionalInput(DimensionsInput),
    order_id: Schema.String,
    order_line_item_ids: optionalInput(list(Schema.String)),
    order_line_list: optionalInput(list(OrderLineRef)),
    shipping_service_id: optionalInput(Schema.String),
    weight: optionalInput(WeightInput),
  }),
)

/** Checks the `data` that `createPackages` answers. */
export const Data: Schema.Codec<CreatePackages.Data> = typed(
  object({
    create_time: optional(Schema.Finite),
    dimension: optional(Dimensions),
    order_id: optional(Schema.String),
    order_line_item_ids: optional(list(Schema.String)),
    package_id: Schema.String,
    shipping_service_info: optional(ShippingServiceInfo),
    weight: optional(Weight),
  }),
)
