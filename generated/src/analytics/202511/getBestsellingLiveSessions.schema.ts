// Generated from spec/paths/analytics/202511/lives_bestselling.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetBestsellingLiveSessions } from "./getBestsellingLiveSessions.ts"

/** Checks what `getBestsellingLiveSessions` takes. */
export const Input: Schema.Codec<GetBestsellingLiveSessions.Input> = typed(
  object({
    date: optionalInput(Schema.String),
    time_slot: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getBestsellingLiveSessions` answers. */
export const Data: Schema.Codec<GetBestsellingLiveSessions.Data> = typed(
  object({
    lives: list(
      object({
        creator_name: optional(Schema.String),
        creator_nick_name: optional(Schema.String),
        duration: optional(Schema.Finite),
        gmv_range: optional(Schema.String),
        id: Schema.String,
        open_id: optional(Schema.String),
        rank: optional(Schema.Finite),
        start_time: optional(Schema.Finite),
        title: optional(Schema.String),
      }),
    ),
  }),
)
