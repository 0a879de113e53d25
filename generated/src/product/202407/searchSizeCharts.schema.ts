// Generated from spec/paths/product/202407/sizecharts_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchSizeCharts } from "./searchSizeCharts.ts"

/** Checks what `searchSizeCharts` takes. */
export const Input: Schema.Codec<SearchSizeCharts.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    locales: optionalInput(list(Schema.String)),
    ids: optionalInput(list(Schema.String)),
    keyword: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchSizeCharts` answers. */
export const Data: Schema.Codec<SearchSizeCharts.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    size_chart: list(
      object({
        images: optional(
          list(object({ locale: optional(Schema.String), uri: optional(Schema.String), url: optional(Schema.String) })),
        ),
        template_id: optional(Schema.String),
        template_name: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
