// Generated from spec/schemas/ActivityDiscountInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ActivityDiscountInput: Schema.Codec<Types.ActivityDiscountInput> = typed(
  object({
    bmsm_discount: optionalInput(
      object({
        details: optionalInput(
          list(
            object({
              threshold_type: Schema.String,
              threshold_value: Schema.String,
              tier: Schema.Finite,
              type: Schema.String,
              value: Schema.String,
            }),
          ),
        ),
      }),
    ),
    bxgy_discount: optionalInput(
      object({
        benefit_max_applicable_quantity: optionalInput(Schema.String),
        benefit_max_applicable_times: optionalInput(Schema.String),
        discount_type: optionalInput(Schema.String),
        discount_value: optionalInput(Schema.String),
        threshold_type: optionalInput(Schema.String),
        threshold_value: optionalInput(Schema.String),
      }),
    ),
    gift_discount: optionalInput(
      object({
        gift_infos: list(
          object({
            gift_details: list(
              object({ product_id: Schema.String, sku_id: Schema.String, total_claim_limit: Schema.String }),
            ),
            threshold_type: Schema.String,
            threshold_value: Schema.String,
            tier: Schema.Finite,
          }),
        ),
        gift_receiving_type: Schema.String,
      }),
    ),
    shipping_discount: optionalInput(
      object({
        area_scope: object({ specific_areas: optionalInput(list(Schema.String)), type: Schema.String }),
        inventory_type: optionalInput(Schema.String),
        shipping_method: optionalInput(Schema.String),
        threshold_type: Schema.String,
        threshold_value: optionalInput(Schema.String),
        type: Schema.String,
        value: optionalInput(Schema.String),
      }),
    ),
  }),
)
