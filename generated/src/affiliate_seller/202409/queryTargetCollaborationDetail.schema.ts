// Generated from spec/paths/affiliate_seller/202409/target_collaborations_target_collaboration_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { FreeSampleRule } from "../../schemas/FreeSampleRule.schema.ts"
import { MoneyRange } from "../../schemas/MoneyRange.schema.ts"
import type { QueryTargetCollaborationDetail } from "./queryTargetCollaborationDetail.ts"

/** Checks what `queryTargetCollaborationDetail` takes. */
export const Input: Schema.Codec<QueryTargetCollaborationDetail.Input> = typed(
  object({ target_collaboration_id: Schema.String }),
)

/** Checks the `data` that `queryTargetCollaborationDetail` answers. */
export const Data: Schema.Codec<QueryTargetCollaborationDetail.Data> = typed(
  object({
    target_collaboration: optional(
      object({
        content_creator_count: optional(Schema.Finite),
        creator_invited_count: optional(Schema.Finite),
        creators: optional(
          list(
            object({
              avatar: optional(object({ url: optional(Schema.String) })),
              collaboration_status: optional(Schema.String),
              content_product_count: optional(Schema.Finite),
              nickname: optional(Schema.String),
              product_effective_status: optional(Schema.String),
              selection_region: optional(Schema.String),
              showcase_product_count: optional(Schema.Finite),
              user_id: optional(Schema.String),
              username: optional(Schema.String),
            }),
          ),
        ),
        end_time: optional(Schema.Finite),
        free_sample_rule: optional(FreeSampleRule),
        id: Schema.String,
        message: optional(Schema.String),
        name: optional(Schema.String),
        product_count: optional(Schema.Finite),
        products: optional(
          list(
            object({
              collaboration_status: optional(Schema.String),
              commission: optional(
                object({
                  currency: optional(Schema.String),
                  effective_time: optional(Schema.String),
                  maximum_amount: optional(Schema.String),
                  minimum_amount: optional(Schema.String),
                  rate: optional(Schema.Finite),
                }),
              ),
              commission_effective_status: optional(Schema.String),
              id: Schema.String,
              main_image_url: optional(Schema.String),
              original_price: optional(MoneyRange),
              status: optional(Schema.String),
              title: optional(Schema.String),
            }),
          ),
        ),
        seller_contact_info: optional(object({ email: optional(Schema.String) })),
        showcase_creator_count: optional(Schema.Finite),
        start_time: optional(Schema.Finite),
        type: optional(Schema.String),
        update_time: optional(Schema.Finite),
      }),
    ),
  }),
)
