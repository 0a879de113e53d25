// Generated from spec/paths/affiliate_creator/202509/open_collaborations_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { CategoryNode } from "../../schemas/CategoryNode.schema.ts"
import { Commission } from "../../schemas/Commission.schema.ts"
import { MoneyRange } from "../../schemas/MoneyRange.schema.ts"
import type { GetOpenCollaborationProductListByProductIds } from "./getOpenCollaborationProductListByProductIds.ts"

/** Checks what `getOpenCollaborationProductListByProductIds` takes. */
export const Input: Schema.Codec<GetOpenCollaborationProductListByProductIds.Input> = typed(
  object({ product_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `getOpenCollaborationProductListByProductIds` answers. */
export const Data: Schema.Codec<GetOpenCollaborationProductListByProductIds.Data> = typed(
  object({
    products: list(
      object({
        category_chains: optional(list(CategoryNode)),
        commission: optional(Commission),
        detail_link: optional(Schema.String),
        has_inventory: optional(Schema.Boolean),
        id: Schema.String,
        main_image_url: optional(Schema.String),
        original_price: optional(MoneyRange),
        sale_region: optional(Schema.String),
        sales_price: optional(MoneyRange),
        shop: optional(object({ name: optional(Schema.String) })),
        shop_ads_commission: optional(object({ rate: optional(Schema.Finite) })),
        title: optional(Schema.String),
        units_sold: optional(Schema.Finite),
      }),
    ),
  }),
)
