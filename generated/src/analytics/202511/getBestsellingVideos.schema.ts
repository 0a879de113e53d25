// Generated from spec/paths/analytics/202511/videos_bestselling.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetBestsellingVideos } from "./getBestsellingVideos.ts"

/** Checks what `getBestsellingVideos` takes. */
export const Input: Schema.Codec<GetBestsellingVideos.Input> = typed(
  object({
    date: optionalInput(Schema.String),
    time_slot: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getBestsellingVideos` answers. */
export const Data: Schema.Codec<GetBestsellingVideos.Data> = typed(
  object({
    videos: list(
      object({
        comments: optional(Schema.Finite),
        duration: optional(Schema.Finite),
        gmv_range: optional(Schema.String),
        id: Schema.String,
        likes: optional(Schema.Finite),
        nick_name: optional(Schema.String),
        product_infos: optional(
          list(object({ product_id: optional(Schema.String), product_name: optional(Schema.String) })),
        ),
        publish_time: optional(Schema.Finite),
        rank: optional(Schema.Finite),
        shares: optional(Schema.Finite),
        views: optional(Schema.Finite),
      }),
    ),
  }),
)
