// Generated from spec/paths/analytics/202511/creators_bestselling.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetBestsellingCreators } from "./getBestsellingCreators.ts"

/** Checks what `getBestsellingCreators` takes. */
export const Input: Schema.Codec<GetBestsellingCreators.Input> = typed(
  object({
    date: optionalInput(Schema.String),
    time_slot: optionalInput(Schema.String),
    author_type: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getBestsellingCreators` answers. */
export const Data: Schema.Codec<GetBestsellingCreators.Data> = typed(
  object({
    creators: list(
      object({
        followers_count: optional(Schema.Finite),
        gmv_range: optional(Schema.String),
        likes_count: optional(Schema.Finite),
        nick_name: optional(Schema.String),
        open_id: optional(Schema.String),
        rank: optional(Schema.Finite),
        user_name: optional(Schema.String),
      }),
    ),
  }),
)
