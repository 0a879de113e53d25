// Generated from spec/schemas/ProductSkuSummary.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { ExternalListPrice } from "../schemas/ExternalListPrice.schema.ts"
import { Money } from "../schemas/Money.schema.ts"
import { PreSale } from "../schemas/PreSale.schema.ts"
import { SkuFee } from "../schemas/SkuFee.schema.ts"
import { SkuInventory } from "../schemas/SkuInventory.schema.ts"
import { SkuPrice } from "../schemas/SkuPrice.schema.ts"
import { SkuStatusInfo } from "../schemas/SkuStatusInfo.schema.ts"
import type * as Types from "../schemas.ts"

export const ProductSkuSummary: Schema.Codec<Types.ProductSkuSummary> = typed(
  object({
    external_list_prices: optional(list(ExternalListPrice)),
    fees: optional(list(SkuFee)),
    id: Schema.String,
    inventory: optional(list(SkuInventory)),
    list_price: optional(Money),
    pre_sale: optional(PreSale),
    price: optional(SkuPrice),
    seller_sku: optional(Schema.String),
    status_info: optional(SkuStatusInfo),
  }),
)
