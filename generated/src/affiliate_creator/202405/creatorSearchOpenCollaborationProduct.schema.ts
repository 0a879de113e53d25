// Generated from spec/paths/affiliate_creator/202405/open_collaborations_products_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { OpenCollaborationProduct } from "../../schemas/OpenCollaborationProduct.schema.ts"
import type { CreatorSearchOpenCollaborationProduct } from "./creatorSearchOpenCollaborationProduct.ts"

/** Checks what `creatorSearchOpenCollaborationProduct` takes. */
export const Input: Schema.Codec<CreatorSearchOpenCollaborationProduct.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    category: optionalInput(object({ id: optionalInput(Schema.String) })),
    commission_rate_range: optionalInput(
      object({ rate_ge: optionalInput(Schema.Finite), rate_lt: optionalInput(Schema.Finite) }),
    ),
    sales_price_range: optionalInput(
      object({ amount_ge: optionalInput(Schema.String), amount_lt: optionalInput(Schema.String) }),
    ),
    title_keywords: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `creatorSearchOpenCollaborationProduct` answers. */
export const Data: Schema.Codec<CreatorSearchOpenCollaborationProduct.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(OpenCollaborationProduct),
    total_count: optional(Schema.Finite),
  }),
)
