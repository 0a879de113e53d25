// Generated from spec/paths/affiliate_seller/202505/marketplace_creators_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FormattedMoneyRange } from "../../schemas/FormattedMoneyRange.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SellerSearchCreatorOnMarketplace } from "./sellerSearchCreatorOnMarketplace.ts"

/** Checks what `sellerSearchCreatorOnMarketplace` takes. */
export const Input: Schema.Codec<SellerSearchCreatorOnMarketplace.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    follower_demographics: optionalInput(
      object({
        age_ranges: optionalInput(list(Schema.String)),
        count_range: optionalInput(
          object({ count_ge: optionalInput(Schema.Finite), count_le: optionalInput(Schema.Finite) }),
        ),
        gender_distribution: optionalInput(
          object({ gender: optionalInput(Schema.String), percentage_ge: optionalInput(Schema.Finite) }),
        ),
      }),
    ),
    gmv_ranges: optionalInput(list(Schema.String)),
    keyword: optionalInput(Schema.String),
    search_key: optionalInput(Schema.String),
    units_sold_ranges: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `sellerSearchCreatorOnMarketplace` answers. */
export const Data: Schema.Codec<SellerSearchCreatorOnMarketplace.Data> = typed(
  object({
    creators: list(
      object({
        avatar: optional(object({ url: optional(Schema.String) })),
        avg_ec_live_uv: optional(Schema.Finite),
        avg_ec_video_view_count: optional(Schema.Finite),
        category_ids: optional(list(Schema.String)),
        follower_count: optional(Schema.Finite),
        gmv: optional(Money),
        gmv_range: optional(FormattedMoneyRange),
        live_gmv: optional(Money),
        nickname: optional(Schema.String),
        selection_region: optional(Schema.String),
        top_follower_demographics: optional(
          object({
            age_ranges: optional(list(Schema.String)),
            major_gender: optional(object({ gender: optional(Schema.String), percentage: optional(Schema.Finite) })),
          }),
        ),
        units_sold_range: optional(
          object({
            formatted_range: optional(Schema.String),
            maximum_amount: optional(Schema.Finite),
            minimum_amount: optional(Schema.Finite),
          }),
        ),
        username: optional(Schema.String),
        video_gmv: optional(Money),
      }),
    ),
    next_page_token: optional(Schema.String),
    search_key: optional(Schema.String),
  }),
)
