// Generated from spec/paths/affiliate_seller/202508/open_collaborations_creator_content_details.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetOpenCollaborationCreatorContentDetail } from "./getOpenCollaborationCreatorContentDetail.ts"

/** Checks what `getOpenCollaborationCreatorContentDetail` takes. */
export const Input: Schema.Codec<GetOpenCollaborationCreatorContentDetail.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    product_id: Schema.String,
  }),
)

/** Checks the `data` that `getOpenCollaborationCreatorContentDetail` answers. */
export const Data: Schema.Codec<GetOpenCollaborationCreatorContentDetail.Data> = typed(
  object({
    creator_content_details: list(
      object({
        creator_profile: optional(
          object({
            avatar: optional(object({ url: optional(Schema.String) })),
            creator_open_id: optional(Schema.String),
            follower_count: optional(Schema.Finite),
            nickname: optional(Schema.String),
            username: optional(Schema.String),
          }),
        ),
        live_count: optional(Schema.Finite),
        promotion_end_time: optional(Schema.Finite),
        promotion_status: optional(Schema.String),
        video_count: optional(Schema.Finite),
      }),
    ),
    next_page_token: optional(Schema.String),
    product: optional(object({ id: Schema.String, image_url: optional(Schema.String) })),
    total_count: optional(Schema.Finite),
  }),
)
