// Generated from spec/paths/affiliate/202309/live_rooms_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import type { GetLiveProducts } from "./getLiveProducts.ts"

/** Checks what `getLiveProducts` takes. */
export const Input: Schema.Codec<GetLiveProducts.Input> = typed(object({}))

/** Checks the `data` that `getLiveProducts` answers. */
export const Data: Schema.Codec<GetLiveProducts.Data> = typed(
  object({
    pinned_product_id: optional(Schema.String),
    products: list(
      object({
        commission: optional(
          object({
            commission_rate: optional(Schema.Finite),
            inclusive_reward_commission_rate: optional(Schema.Finite),
          }),
        ),
        detail_url: optional(Schema.String),
        id: Schema.String,
        main_images: optional(list(Image)),
        original_url: optional(Schema.String),
        price: optional(
          object({
            original_price: optional(
              object({
                currency: optional(Schema.String),
                highest_amount: optional(Schema.String),
                lowest_amount: optional(Schema.String),
              }),
            ),
            platform_discount_price: optional(
              object({
                currency: optional(Schema.String),
                highest_amount: optional(Schema.String),
                lowest_amount: optional(Schema.String),
              }),
            ),
            seller_discount_price: optional(
              object({
                currency: optional(Schema.String),
                highest_amount: optional(Schema.String),
                lowest_amount: optional(Schema.String),
              }),
            ),
          }),
        ),
        sale_regions: optional(list(Schema.String)),
        shop_name: optional(Schema.String),
        source: optional(Schema.String),
        status: optional(
          object({
            added_status: optional(Schema.String),
            inventory_status: optional(Schema.String),
            review_status: optional(Schema.String),
          }),
        ),
        title: optional(Schema.String),
      }),
    ),
  }),
)
