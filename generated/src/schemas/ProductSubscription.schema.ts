// Generated from spec/schemas/ProductSubscription.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ProductSubscription: Schema.Codec<Types.ProductSubscription> = typed(
  object({
    subscribe_discount_details: optional(
      list(object({ discount_level: optional(Schema.String), discount_value: optional(Schema.Finite) })),
    ),
    subscribe_promotion_config: optional(
      list(
        object({
          discount_level: optional(Schema.String),
          discount_options: optional(list(Schema.Finite)),
          max_discount: optional(Schema.Finite),
          min_discount: optional(Schema.Finite),
        }),
      ),
    ),
    subscribe_status: optional(Schema.String),
    support_subscribe: optional(Schema.Boolean),
  }),
)
