// Generated from spec/paths/product/202606/skpps_sum.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetShopSkppSummary } from "./getShopSkppSummary.ts"

/** Checks what `getShopSkppSummary` takes. */
export const Input: Schema.Codec<GetShopSkppSummary.Input> = typed(object({}))

/** Checks the `data` that `getShopSkppSummary` answers. */
export const Data: Schema.Codec<GetShopSkppSummary.Data> = typed(
  object({
    shop_summary: optional(
      object({
        qualified_products_count: optional(Schema.Finite),
        eligible_products_count: optional(Schema.Finite),
        earned_ad_credit: optional(Schema.String),
        increased_visibility_l30d: optional(Schema.String),
      }),
    ),
  }),
)
