// Generated from spec/paths/fbt/202607/goods_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FbtGoods } from "../../schemas/FbtGoods.schema.ts"
import type { SearchGoodsInfo } from "./searchGoodsInfo.ts"

/** Checks what `searchGoodsInfo` takes. */
export const Input: Schema.Codec<SearchGoodsInfo.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    goods_ids: optionalInput(list(Schema.String)),
    product_ids: optionalInput(list(Schema.String)),
    reference_codes: optionalInput(list(Schema.String)),
    sku_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchGoodsInfo` answers. */
export const Data: Schema.Codec<SearchGoodsInfo.Data> = typed(
  object({ goods: list(FbtGoods), next_page_token: optional(Schema.String), total_count: optional(Schema.Finite) }),
)
