// Generated from spec/paths/gs_full_service_shipment/202410/shipping_providers_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { GsContactNamed } from "../../schemas/GsContactNamed.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GlobalSellingSearchAvailableShippingProviders } from "./globalSellingSearchAvailableShippingProviders.ts"

/** Checks what `globalSellingSearchAvailableShippingProviders` takes. */
export const Input: Schema.Codec<GlobalSellingSearchAvailableShippingProviders.Input> = typed(
  object({
    delivery_mode: optionalInput(Schema.String),
    delivery_option: optionalInput(Schema.String),
    delivery_order_codes: optionalInput(list(Schema.String)),
    sender_contact_id: optionalInput(Schema.String),
    shipping_box_quantity: optionalInput(Schema.Finite),
    total_weight: optionalInput(object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.String) })),
    warehouse_code: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `globalSellingSearchAvailableShippingProviders` answers. */
export const Data: Schema.Codec<GlobalSellingSearchAvailableShippingProviders.Data> = typed(
  object({
    reserve_arrived_times: optional(
      list(
        object({
          accurate_warehouse_code: optional(Schema.String),
          arrived_time: optional(Schema.Finite),
          can_reserve: optional(Schema.Boolean),
          max_charge_fee: optional(Money),
          min_charge_fee: optional(Money),
        }),
      ),
    ),
    shipping_providers: optional(
      list(
        object({
          delivery_option: optional(Schema.String),
          max_charge_fee: optional(Money),
          min_charge_fee: optional(Money),
          provider_code: optional(Schema.String),
          provider_name: optional(Schema.String),
          reserve_datas: optional(
            list(
              object({
                can_reserve: optional(Schema.Boolean),
                reserve_segments: optional(
                  list(
                    object({
                      accurate_warehouse_code: optional(Schema.String),
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
    warehouse_list: optional(
      list(
        object({
          warehouse_code: optional(Schema.String),
          warehouse_contact: optional(GsContactNamed),
          warehouse_name: optional(Schema.String),
        }),
      ),
    ),
  }),
)
