// Generated from spec/paths/affiliate_creator/202602/music_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchMusic } from "./searchMusic.ts"

/** Checks what `searchMusic` takes. */
export const Input: Schema.Codec<SearchMusic.Input> = typed(
  object({
    keyword: optionalInput(Schema.String),
    search_id: optionalInput(Schema.String),
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    region: optionalInput(Schema.String),
    language: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchMusic` answers. */
export const Data: Schema.Codec<SearchMusic.Data> = typed(
  object({
    has_more: optional(Schema.Boolean),
    music: list(
      object({
        author: optional(Schema.String),
        cover_thumb: optional(object({ url_list: optional(list(Schema.String)) })),
        duration: optional(Schema.String),
        id: Schema.String,
        play_url: optional(object({ url_list: optional(list(Schema.String)) })),
        title: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
    search_id: optional(Schema.String),
  }),
)
