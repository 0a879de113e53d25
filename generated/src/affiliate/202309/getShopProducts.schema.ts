// Generated from spec/paths/affiliate/202309/shop_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetShopProducts } from "./getShopProducts.ts"

/** Checks what `getShopProducts` takes. */
export const Input: Schema.Codec<GetShopProducts.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    title_keyword: optionalInput(Schema.String),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getShopProducts` answers. */
export const Data: Schema.Codec<GetShopProducts.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(
      object({
        added_status: optional(Schema.String),
        brand_name: optional(Schema.String),
        id: Schema.String,
        images: optional(list(Image)),
        price: optional(Money),
        sales_count: optional(Schema.Finite),
        title: optional(Schema.String),
      }),
    ),
  }),
)
