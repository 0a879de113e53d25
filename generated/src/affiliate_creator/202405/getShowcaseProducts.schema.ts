// Generated from spec/paths/affiliate_creator/202405/showcases_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { MoneyRange } from "../../schemas/MoneyRange.schema.ts"
import type { GetShowcaseProducts } from "./getShowcaseProducts.ts"

/** Checks what `getShowcaseProducts` takes. */
export const Input: Schema.Codec<GetShowcaseProducts.Input> = typed(
  object({ page_size: optionalInput(Schema.Finite), page_token: optionalInput(Schema.String), origin: Schema.String }),
)

/** Checks the `data` that `getShowcaseProducts` answers. */
export const Data: Schema.Codec<GetShowcaseProducts.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(
      object({
        addition: optional(
          object({
            customized_main_images: optional(
              list(
                object({
                  heigth: optional(Schema.Finite),
                  url: optional(Schema.String),
                  width: optional(Schema.Finite),
                }),
              ),
            ),
          }),
        ),
        collaboration: optional(
          object({
            id: Schema.String,
            partner: optional(object({ id: Schema.String, name: optional(Schema.String) })),
            type: optional(Schema.String),
          }),
        ),
        commission: optional(object({ rate: optional(Schema.Finite), reward_rate: optional(Schema.Finite) })),
        detail_link: optional(Schema.String),
        id: Schema.String,
        main_images: optional(
          list(
            object({ heigth: optional(Schema.Finite), url: optional(Schema.String), width: optional(Schema.Finite) }),
          ),
        ),
        price: optional(
          object({
            original_price: optional(MoneyRange),
            platform_discount_price: optional(MoneyRange),
            seller_discount_price: optional(MoneyRange),
          }),
        ),
        sale_regions: optional(list(Schema.String)),
        shop: optional(object({ name: optional(Schema.String) })),
        source: optional(Schema.String),
        status: optional(
          object({
            added_status: optional(Schema.String),
            inventory_status: optional(Schema.String),
            is_hidden: optional(Schema.Boolean),
            review_status: optional(Schema.String),
          }),
        ),
        third_party_link: optional(Schema.String),
        title: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
