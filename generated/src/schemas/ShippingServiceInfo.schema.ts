// Generated from spec/schemas/ShippingServiceInfo.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ShippingServiceInfo: Schema.Codec<Types.ShippingServiceInfo> = typed(
  object({
    currency: optional(Schema.String),
    earliest_delivery_days: optional(Schema.Finite),
    id: Schema.String,
    latest_delivery_days: optional(Schema.Finite),
    name: optional(Schema.String),
    price: optional(Schema.String),
    shipping_provider_id: optional(Schema.String),
    shipping_provider_name: optional(Schema.String),
  }),
)
