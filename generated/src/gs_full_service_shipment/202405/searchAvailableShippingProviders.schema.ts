// Generated from spec/paths/gs_full_service_shipment/202405/preview_shipping_providers_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { GsContactInput } from "../../schemas/GsContactInput.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchAvailableShippingProviders } from "./searchAvailableShippingProviders.ts"

/** Checks what `searchAvailableShippingProviders` takes. */
export const Input: Schema.Codec<SearchAvailableShippingProviders.Input> = typed(
  object({
    supplier_id: Schema.String,
    delivery_mode: optionalInput(Schema.String),
    delivery_option: optionalInput(Schema.String),
    delivery_order_codes: optionalInput(list(Schema.String)),
    sender_contact: optionalInput(GsContactInput),
    total_weight: optionalInput(object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.String) })),
    warehouse_code: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchAvailableShippingProviders` answers. */
export const Data: Schema.Codec<SearchAvailableShippingProviders.Data> = typed(
  object({
    reserve_arrived_times: optional(
      list(object({ arrived_time: optional(Schema.Finite), can_reserve: optional(Schema.Boolean) })),
    ),
    shipping_providers: optional(
      list(
        object({
          delivery_option: optional(Schema.String),
          max_charge_fee: optional(Money),
          min_charge_fee: optional(Money),
          provider_code: optional(Schema.String),
          provider_name: optional(Schema.String),
          reserve_data: optional(
            list(
              object({
                can_reserve: optional(Schema.Boolean),
                reserve_segments: optional(
                  list(
                    object({
                      can_reserve: optional(Schema.Boolean),
                      end_time: optional(Schema.Finite),
                      start_time: optional(Schema.Finite),
                    }),
                  ),
                ),
                ship_time: optional(Schema.Finite),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
)
