// Generated from spec/paths/affiliate_seller/202607/creator_outreach_quota.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetWeeklyCreatorOutreachQuota } from "./getWeeklyCreatorOutreachQuota.ts"

/** Checks what `getWeeklyCreatorOutreachQuota` takes. */
export const Input: Schema.Codec<GetWeeklyCreatorOutreachQuota.Input> = typed(object({}))

/** Checks the `data` that `getWeeklyCreatorOutreachQuota` answers. */
export const Data: Schema.Codec<GetWeeklyCreatorOutreachQuota.Data> = typed(
  object({
    data: optional(
      object({
        shop_id: optional(Schema.String),
        quota_type: optional(Schema.String),
        gmv_tier: optional(Schema.String),
        quota_sum: optional(Schema.String),
        quota_use: optional(Schema.String),
        unlimited: optional(Schema.Boolean),
        reached_max_follower_cnt: optional(Schema.String),
        new_connect_count: optional(Schema.String),
        pair_connect_count: optional(Schema.String),
        start_time: optional(Schema.String),
        end_time: optional(Schema.String),
        gmv_level_rule: optional(
          list(
            object({
              reached_max_follower_cnt: optional(Schema.String),
              gmv_tier: optional(Schema.String),
              left_gmv: optional(Money),
              right_gmv: optional(Money),
            }),
          ),
        ),
      }),
    ),
  }),
)
