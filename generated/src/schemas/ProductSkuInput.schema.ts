// Generated from spec/schemas/ProductSkuInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import { CombinedSkuInput } from "../schemas/CombinedSkuInput.schema.ts"
import { ExternalListPriceInput } from "../schemas/ExternalListPriceInput.schema.ts"
import { ListPriceInput } from "../schemas/ListPriceInput.schema.ts"
import { PreSaleInput } from "../schemas/PreSaleInput.schema.ts"
import { SkuFeeInput } from "../schemas/SkuFeeInput.schema.ts"
import { SkuIdentifierCodeInput } from "../schemas/SkuIdentifierCodeInput.schema.ts"
import { SkuInventoryInput } from "../schemas/SkuInventoryInput.schema.ts"
import { SkuPriceInput } from "../schemas/SkuPriceInput.schema.ts"
import { SkuSalesAttributeInput } from "../schemas/SkuSalesAttributeInput.schema.ts"
import type * as Types from "../schemas.ts"

export const ProductSkuInput: Schema.Codec<Types.ProductSkuInput> = typed(
  object({
    combined_skus: optionalInput(list(CombinedSkuInput)),
    external_list_prices: optionalInput(list(ExternalListPriceInput)),
    external_sku_id: optionalInput(Schema.String),
    external_urls: optionalInput(list(Schema.String)),
    extra_identifier_codes: optionalInput(list(Schema.String)),
    fees: optionalInput(list(SkuFeeInput)),
    identifier_code: optionalInput(SkuIdentifierCodeInput),
    inventory: list(SkuInventoryInput),
    list_price: optionalInput(ListPriceInput),
    pre_sale: optionalInput(PreSaleInput),
    price: SkuPriceInput,
    sales_attributes: optionalInput(list(SkuSalesAttributeInput)),
    seller_sku: optionalInput(Schema.String),
    sku_unit_count: optionalInput(Schema.String),
  }),
)
