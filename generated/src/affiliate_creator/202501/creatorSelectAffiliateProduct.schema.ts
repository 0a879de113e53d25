// Generated from spec/paths/affiliate_creator/202501/selection_products_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreatorSelectAffiliateProduct } from "./creatorSelectAffiliateProduct.ts"

/** Checks what `creatorSelectAffiliateProduct` takes. */
export const Input: Schema.Codec<CreatorSelectAffiliateProduct.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    filter_params: optionalInput(
      object({
        category_ids: optionalInput(list(Schema.String)),
        commission_rate_range: optionalInput(
          object({ rate_ge: optionalInput(Schema.Finite), rate_le: optionalInput(Schema.Finite) }),
        ),
        pool_ids: optionalInput(list(Schema.String)),
        price_range: optionalInput(
          object({ price_ge: optionalInput(Schema.String), price_le: optionalInput(Schema.String) }),
        ),
        product_ids: optionalInput(list(Schema.String)),
        shop_rating_range: optionalInput(
          object({ rating_ge: optionalInput(Schema.Finite), rating_le: optionalInput(Schema.Finite) }),
        ),
        sold_quantity_range: optionalInput(
          object({ quantity_ge: optionalInput(Schema.Finite), quantity_le: optionalInput(Schema.Finite) }),
        ),
        title_keyword: optionalInput(Schema.String),
      }),
    ),
    sort_params: optionalInput(object({ sort_type: optionalInput(Schema.String) })),
  }),
)

/** Checks the `data` that `creatorSelectAffiliateProduct` answers. */
export const Data: Schema.Codec<CreatorSelectAffiliateProduct.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(
      object({
        brand_name: optional(Schema.String),
        commission: optional(object({ amount: optional(Schema.String), rate: optional(Schema.Finite) })),
        id: Schema.String,
        main_image_url: optional(Schema.String),
        market_performance: optional(object({ historical_sold_quantity: optional(Schema.Finite) })),
        price: optional(
          object({
            ceiling_price: optional(Schema.String),
            currency: optional(Schema.String),
            floor_price: optional(Schema.String),
          }),
        ),
        review: optional(object({ count: optional(Schema.Finite), overall_score: optional(Schema.String) })),
        shop: optional(
          object({ logo_url: optional(Schema.String), name: optional(Schema.String), rating: optional(Schema.String) }),
        ),
        stock: optional(object({ quantity: optional(Schema.Finite) })),
        title: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
