// Generated from spec/paths/fulfillment/202309/orders_order_id_shipping_services_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Dimensions } from "../../schemas/Dimensions.schema.ts"
import { DimensionsInput } from "../../schemas/DimensionsInput.schema.ts"
import { OrderLineRef } from "../../schemas/OrderLineRef.schema.ts"
import { Weight } from "../../schemas/Weight.schema.ts"
import { WeightInput } from "../../schemas/WeightInput.schema.ts"
import type { GetEligibleShippingService } from "./getEligibleShippingService.ts"

/** Checks what `getEligibleShippingService` takes. */
export const Input: Schema.Codec<GetEligibleShippingService.Input> = typed(
  object({
    order_id: Schema.String,
    dimension: optionalInput(DimensionsInput),
    order_line_item_ids: optionalInput(list(Schema.String)),
    order_line_list: optionalInput(list(OrderLineRef)),
    weight: optionalInput(WeightInput),
  }),
)

/** Checks the `data` that `getEligibleShippingService` answers. */
export const Data: Schema.Codec<GetEligibleShippingService.Data> = typed(
  object({
    dimension: optional(Dimensions),
    order_id: optional(Schema.String),
    order_line_id: optional(list(Schema.String)),
    shipping_services: optional(
      list(
        object({
          currency: optional(Schema.String),
          earliest_delivery_days: optional(Schema.Finite),
          id: Schema.String,
          is_default: optional(Schema.Boolean),
          latest_delivery_days: optional(Schema.Finite),
          name: optional(Schema.String),
          price: optional(Schema.String),
          shipping_app_service_fee: optional(Schema.String),
          shipping_fee: optional(Schema.String),
          shipping_provider_id: optional(Schema.String),
          shipping_provider_name: optional(Schema.String),
          signature_fee: optional(Schema.String),
        }),
      ),
    ),
    weight: optional(Weight),
  }),
)
