// Generated from spec/paths/promotion/202406/coupons_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { CouponDiscount } from "../../schemas/CouponDiscount.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchCoupons } from "./searchCoupons.ts"

/** Checks what `searchCoupons` takes. */
export const Input: Schema.Codec<SearchCoupons.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    display_type: optionalInput(list(Schema.String)),
    status: optionalInput(list(Schema.String)),
    title_keyword: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchCoupons` answers. */
export const Data: Schema.Codec<SearchCoupons.Data> = typed(
  object({
    coupons: list(
      object({
        claim_duration: optional(object({ end_time: optional(Schema.Finite), start_time: optional(Schema.Finite) })),
        create_time: optional(Schema.Finite),
        creation_source: optional(Schema.String),
        discount: optional(CouponDiscount),
        display_type: optional(Schema.String),
        id: Schema.String,
        product_scope: optional(Schema.String),
        promo_code: optional(Schema.String),
        redemption_duration: optional(
          object({
            end_time: optional(Schema.Finite),
            relative_time: optional(Schema.Finite),
            start_time: optional(Schema.Finite),
            type: optional(Schema.String),
          }),
        ),
        status: optional(Schema.String),
        target_buyer_segment: optional(Schema.String),
        threshold: optional(object({ min_spend: optional(Money), type: optional(Schema.String) })),
        title: optional(Schema.String),
        update_time: optional(Schema.Finite),
        usage_limits: optional(
          object({
            redemption_limit: optional(Schema.Finite),
            single_buyer_claim_limit: optional(Schema.Finite),
            total_claim_limit: optional(Schema.Finite),
          }),
        ),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
