// Generated from spec/paths/affiliate_creator/202409/showcases_products_top.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, typed } from "../../validation.ts"
import type { TopShowcaseProducts } from "./topShowcaseProducts.ts"

/** Checks what `topShowcaseProducts` takes. */
export const Input: Schema.Codec<TopShowcaseProducts.Input> = typed(object({ product_ids: list(Schema.String) }))

/** Checks the `data` that `topShowcaseProducts` answers. */
export const Data: Schema.Codec<TopShowcaseProducts.Data> = typed(object({}))
