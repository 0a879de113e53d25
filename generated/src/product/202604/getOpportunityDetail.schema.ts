// Generated from spec/paths/product/202604/opportunities_opportunity_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetOpportunityDetail } from "./getOpportunityDetail.ts"

/** Checks what `getOpportunityDetail` takes. */
export const Input: Schema.Codec<GetOpportunityDetail.Input> = typed(
  object({ opportunity_id: Schema.String, locale: optionalInput(Schema.String) }),
)

/** Checks the `data` that `getOpportunityDetail` answers. */
export const Data: Schema.Codec<GetOpportunityDetail.Data> = typed(
  object({
    opportunity: optional(
      object({
        action_type: optional(Schema.String),
        basic_info: optional(
          object({
            brand_info: optional(Schema.String),
            category_id_level_1: optional(Schema.String),
            category_id_level_2: optional(Schema.String),
            category_id_level_3: optional(Schema.String),
            category_name_level_1: optional(Schema.String),
            category_name_level_2: optional(Schema.String),
            category_name_level_3: optional(Schema.String),
            create_time: optional(Schema.Finite),
            expire_time: optional(Schema.Finite),
            external_product_id: optional(Schema.String),
            opportunity_type: optional(Schema.String),
            recom_info: optional(Schema.String),
            reference_images: optional(list(Schema.String)),
            reference_price: optional(Schema.String),
            reference_source: optional(Schema.String),
            reward_info: optional(Schema.String),
            status: optional(Schema.String),
            tag_codes: optional(list(Schema.String)),
            tags: optional(Schema.String),
            title: optional(Schema.String),
          }),
        ),
        content_data: optional(
          object({
            shoppable_video_search_pv: optional(Schema.String),
            top_shoppable_video_links: optional(list(Schema.String)),
            trending_hashtag: optional(Schema.String),
            video_view_pv: optional(Schema.String),
          }),
        ),
        id: Schema.String,
        listing_criteria: optional(
          object({
            keywords: optional(Schema.String),
            product_brand: optional(Schema.String),
            product_category: optional(Schema.String),
            product_status: optional(Schema.String),
          }),
        ),
        market_data: optional(
          object({
            competitor_product_count: optional(Schema.String),
            competitor_seller_count: optional(Schema.String),
            est_market_gmv: optional(Schema.String),
            est_market_sales_volume: optional(Schema.String),
            market_buzz: optional(Schema.String),
            search_keyword: optional(Schema.String),
            search_volume: optional(Schema.String),
          }),
        ),
      }),
    ),
  }),
)
