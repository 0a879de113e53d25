// Generated from spec/paths/logistics/202309/delivery_options_delivery_option_id_shipping_providers.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetShippingProviders } from "./getShippingProviders.ts"

/** Checks what `getShippingProviders` takes. */
export const Input: Schema.Codec<GetShippingProviders.Input> = typed(
  object({
    delivery_option_id: Schema.String,
    warehouse_region: optionalInput(Schema.String),
    buyer_region: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShippingProviders` answers. */
export const Data: Schema.Codec<GetShippingProviders.Data> = typed(
  object({ shipping_providers: list(object({ id: Schema.String, name: optional(Schema.String) })) }),
)
