// Generated from spec/schemas/OpenCollaborationProduct.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { CategoryNode } from "../schemas/CategoryNode.schema.ts"
import { Commission } from "../schemas/Commission.schema.ts"
import { MoneyRange } from "../schemas/MoneyRange.schema.ts"
import type * as Types from "../schemas.ts"

export const OpenCollaborationProduct: Schema.Codec<Types.OpenCollaborationProduct> = typed(
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
    title: optional(Schema.String),
    units_sold: optional(Schema.Finite),
  }),
)
