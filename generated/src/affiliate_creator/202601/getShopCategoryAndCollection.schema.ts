// Generated from spec/paths/affiliate_creator/202601/photos_category_collections.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetShopCategoryAndCollection } from "./getShopCategoryAndCollection.ts"

/** Checks what `getShopCategoryAndCollection` takes. */
export const Input: Schema.Codec<GetShopCategoryAndCollection.Input> = typed(
  object({
    search_type: optionalInput(Schema.String),
    next_page: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `getShopCategoryAndCollection` answers. */
export const Data: Schema.Codec<GetShopCategoryAndCollection.Data> = typed(
  object({
    groups: list(object({ group_id: optional(Schema.String), group_name: optional(Schema.String) })),
    next_page: optional(Schema.String),
  }),
)
