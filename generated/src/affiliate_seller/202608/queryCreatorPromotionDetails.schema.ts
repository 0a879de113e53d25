// Generated from spec/paths/affiliate_seller/202608/target_collaborations_creator_promotion_details_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { QueryCreatorPromotionDetails } from "./queryCreatorPromotionDetails.ts"

/** Checks what `queryCreatorPromotionDetails` takes. */
export const Input: Schema.Codec<QueryCreatorPromotionDetails.Input> = typed(
  object({
    creator_user_open_id: Schema.String,
    invitation_group_id: Schema.String,
    query: optionalInput(Schema.String),
    query_type: optionalInput(Schema.String),
    invitation_id: optionalInput(Schema.String),
    product_filter: optionalInput(object({ added_types: optionalInput(list(Schema.String)) })),
  }),
)

/** Checks the `data` that `queryCreatorPromotionDetails` answers. */
export const Data: Schema.Codec<QueryCreatorPromotionDetails.Data> = typed(
  object({
    data: object({
      product_details: list(
        object({
          product_base_info: optional(
            object({
              product_id: optional(Schema.String),
              title: optional(Schema.String),
              image: optional(object({ url: optional(Schema.String) })),
              price: optional(object({ min_price: optional(Money), max_price: optional(Money) })),
              promotion_price: optional(object({ min_price: optional(Money), max_price: optional(Money) })),
              target_commission: optional(Schema.Finite),
              open_commission: optional(Schema.Finite),
              target_ads_commission: optional(Schema.Finite),
              old_target_commission: optional(Schema.Finite),
              old_target_ads_commission: optional(Schema.Finite),
              commission_effective_time: optional(Schema.Finite),
              ads_commission_effective_time: optional(Schema.Finite),
              product_status: optional(Schema.String),
            }),
          ),
          product_add_status: optional(Schema.Boolean),
          video_count: optional(Schema.Finite),
          live_count: optional(Schema.Finite),
          is_commission_effective: optional(Schema.Boolean),
        }),
      ),
    }),
  }),
)
