// Generated from spec/paths/product/202604/opportunities_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ListOpportunity } from "./listOpportunity.ts"

/** Checks what `listOpportunity` takes. */
export const Input: Schema.Codec<ListOpportunity.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    locale: optionalInput(Schema.String),
    category_ids: optionalInput(list(Schema.String)),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    opportunity_type: Schema.String,
  }),
)

/** Checks the `data` that `listOpportunity` answers. */
export const Data: Schema.Codec<ListOpportunity.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    opportunities: list(
      object({
        brand_name: optional(Schema.String),
        category_id_level_1: optional(Schema.String),
        category_id_level_2: optional(Schema.String),
        category_id_level_3: optional(Schema.String),
        category_name_level_1: optional(Schema.String),
        category_name_level_2: optional(Schema.String),
        category_name_level_3: optional(Schema.String),
        competitor_product_count: optional(Schema.String),
        create_time: optional(Schema.Finite),
        est_market_gmv: optional(Schema.String),
        est_market_sales_volume: optional(Schema.String),
        expire_time: optional(Schema.Finite),
        external_product_id: optional(Schema.String),
        id: Schema.String,
        is_collected: optional(Schema.Boolean),
        opportunity_type: optional(Schema.String),
        query_words: optional(Schema.String),
        reference_images: optional(list(Schema.String)),
        reference_source: optional(Schema.String),
        reward_info: optional(Schema.String),
        search_volume: optional(Schema.String),
        tag_codes: optional(list(Schema.String)),
        tags: optional(Schema.String),
        title: optional(Schema.String),
        video_view_pv: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
