// Generated from spec/schemas/ActivityDiscount.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ActivityDiscount: Schema.Codec<Types.ActivityDiscount> = typed(
  object({
    bmsm_discount: optional(
      object({
        details: optional(
          list(
            object({
              threshold_type: optional(Schema.String),
              threshold_value: optional(Schema.String),
              tier: optional(Schema.Finite),
              type: optional(Schema.String),
              value: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
    bxgy_discount: optional(
      object({
        benefit_max_applicable_quantity: optional(Schema.String),
        benefit_max_applicable_times: optional(Schema.String),
        discount_type: optional(Schema.String),
        discount_value: optional(Schema.String),
        threshold_type: optional(Schema.String),
        threshold_value: optional(Schema.String),
      }),
    ),
    gift_discount: optional(
      object({
        gift_infos: optional(
          list(
            object({
              gift_details: optional(
                list(
                  object({
                    product_id: optional(Schema.String),
                    sku_id: optional(Schema.String),
                    total_claim_limit: optional(Schema.String),
                  }),
                ),
              ),
              threshold_type: optional(Schema.String),
              threshold_value: optional(Schema.String),
              tier: optional(Schema.Finite),
            }),
          ),
        ),
        gift_receiving_type: optional(Schema.String),
      }),
    ),
    shipping_discount: optional(
      object({
        area_scope: optional(object({ specific_areas: optional(list(Schema.String)), type: optional(Schema.String) })),
        inventory_type: optional(Schema.String),
        shipping_method: optional(Schema.String),
        threshold_type: optional(Schema.String),
        threshold_value: optional(Schema.String),
        type: optional(Schema.String),
        value: optional(Schema.String),
      }),
    ),
  }),
)
