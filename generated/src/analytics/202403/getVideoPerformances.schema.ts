// Generated from spec/paths/analytics/202403/videos_performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetVideoPerformances } from "./getVideoPerformances.ts"

/** Checks what `getVideoPerformances` takes. */
export const Input: Schema.Codec<GetVideoPerformances.Input> = typed(
  object({ video_ids: Schema.String, start_time_ge: Schema.Finite, end_time_le: Schema.Finite }),
)

/** Checks the `data` that `getVideoPerformances` answers. */
export const Data: Schema.Codec<GetVideoPerformances.Data> = typed(
  object({
    videos: list(
      object({
        id: Schema.String,
        performances: optional(
          list(
            object({
              metrics: optional(
                object({
                  anchor_display_rate: optional(Schema.String),
                  click_through_rate: optional(Schema.String),
                  gmv: optional(Money),
                  item_sold_count: optional(Schema.Finite),
                  order_count: optional(Schema.Finite),
                }),
              ),
              time_range: optional(object({ end_time: optional(Schema.Finite), start_time: optional(Schema.Finite) })),
            }),
          ),
        ),
      }),
    ),
  }),
)
