// Generated from spec/paths/affiliate_seller/202405/products_product_id_promotion_link_generate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GenerateAffiliateProductPromotionLink } from "./generateAffiliateProductPromotionLink.ts"

/** Checks what `generateAffiliateProductPromotionLink` takes. */
export const Input: Schema.Codec<GenerateAffiliateProductPromotionLink.Input> = typed(
  object({ product_id: Schema.String }),
)

/** Checks the `data` that `generateAffiliateProductPromotionLink` answers. */
export const Data: Schema.Codec<GenerateAffiliateProductPromotionLink.Data> = typed(
  object({ product_promotion_link: optional(Schema.String) }),
)
