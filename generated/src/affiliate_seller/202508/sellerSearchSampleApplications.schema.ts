// Generated from spec/paths/affiliate_seller/202508/sample_applications_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import { SampleApplicationProduct } from "../../schemas/SampleApplicationProduct.schema.ts"
import type { SellerSearchSampleApplications } from "./sellerSearchSampleApplications.ts"

/** Checks what `sellerSearchSampleApplications` takes. */
export const Input: Schema.Codec<SellerSearchSampleApplications.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    creator_user_oepn_id: optionalInput(Schema.String),
    order_id: optionalInput(Schema.String),
    product_id: optionalInput(Schema.String),
    status: optionalInput(Schema.String),
    target_collabration_id: optionalInput(Schema.String),
    title: optionalInput(Schema.String),
    username: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `sellerSearchSampleApplications` answers. */
export const Data: Schema.Codec<SellerSearchSampleApplications.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    sample_applications: list(
      object({
        approve_expiration_time: optional(Schema.Finite),
        available_quantity: optional(Schema.Finite),
        commission_rate: optional(Schema.String),
        creator: optional(
          object({
            avatar_url: optional(Schema.String),
            content_count: optional(Schema.Finite),
            creator_open_id: optional(Schema.String),
            ec_video_view: optional(Schema.Finite),
            follower_count: optional(Schema.Finite),
            fulfillment_percentage: optional(Schema.String),
            gmv: optional(Money),
            nickname: optional(Schema.String),
            username: optional(Schema.String),
          }),
        ),
        disapprovable_reasons: optional(list(Schema.String)),
        fulfillment_status: optional(Schema.String),
        id: Schema.String,
        is_approvable: optional(Schema.Boolean),
        order_id: optional(Schema.String),
        partner_name: optional(Schema.String),
        product: optional(SampleApplicationProduct),
        shipment_expiration_time: optional(Schema.Finite),
        status: optional(Schema.String),
        tracking_number: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
