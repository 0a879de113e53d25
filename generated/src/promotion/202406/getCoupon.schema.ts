// Generated from spec/paths/promotion/202406/coupons_coupon_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { CouponDiscount } from "../../schemas/CouponDiscount.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetCoupon } from "./getCoupon.ts"

/** Checks what `getCoupon` takes. */
export const Input: Schema.Codec<GetCoupon.Input> = typed(object({ coupon_id: Schema.String }))

/** Checks the `data` that `getCoupon` answers. */
export const Data: Schema.Codec<GetCoupon.Data> = typed(
  object({
    coupon: optional(
      object({
        claim_duration: optional(object({ end_time: optional(Schema.Finite), start_time: optional(Schema.Finite) })),
        create_time: optional(Schema.Finite),
        creation_source: optional(Schema.String),
        discount: optional(CouponDiscount),
        display_channels: optional(list(Schema.String)),
        display_type: optional(Schema.String),
        id: Schema.String,
        live_tasks: optional(list(object({ min_watch_time: optional(Schema.String), type: optional(Schema.String) }))),
        product_ids: optional(list(Schema.String)),
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
        seller_tnc: optional(Schema.String),
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
        usage_stats: optional(
          object({ claimed_count: optional(Schema.Finite), redeemed_count: optional(Schema.Finite) }),
        ),
      }),
    ),
  }),
)
