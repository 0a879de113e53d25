// Generated from spec/schemas/CreatorContentStatistics.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const CreatorContentStatistics: Schema.Codec<Types.CreatorContentStatistics> = typed(
  object({
    comment_num: optional(Schema.String),
    content_end_date: optional(Schema.String),
    content_type: optional(Schema.String),
    cover_img_url: optional(Schema.String),
    like_count: optional(Schema.String),
    linked_tiktok_video: optional(Schema.String),
    paid_amount: optional(Schema.String),
    paid_order_num: optional(Schema.String),
    published_date: optional(Schema.String),
    source_url: optional(Schema.String),
    view_count: optional(Schema.String),
  }),
)
