// Generated from spec/paths/affiliate/202309/showcases_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import type { GetShowcaseProducts } from "./getShowcaseProducts.ts"

/** Checks what `getShowcaseProducts` takes. */
export const Input: Schema.Codec<GetShowcaseProducts.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    origin: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShowcaseProducts` answers. */
export const Data: Schema.Codec<GetShowcaseProducts.Data> = typed(
  object({
    live_product_ids: optional(list(Schema.String)),
    next_page_token: optional(Schema.String),
    products: list(
      object({
        addition: optional(object({ customized_main_image: optional(list(Image)) })),
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
            is_hidden: optional(Schema.Boolean),
            review_status: optional(Schema.String),
          }),
        ),
        title: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
