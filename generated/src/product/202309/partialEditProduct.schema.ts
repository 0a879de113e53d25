// Generated from spec/paths/product/202309/products_product_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { CreatedSku } from "../../schemas/CreatedSku.schema.ts"
import { ExternalListPriceInput } from "../../schemas/ExternalListPriceInput.schema.ts"
import { ImageRef } from "../../schemas/ImageRef.schema.ts"
import { ListPriceInput } from "../../schemas/ListPriceInput.schema.ts"
import { PackageDimensionsInput } from "../../schemas/PackageDimensionsInput.schema.ts"
import { PackageWeightInput } from "../../schemas/PackageWeightInput.schema.ts"
import { PreSaleInput } from "../../schemas/PreSaleInput.schema.ts"
import { ProductAttributeInput } from "../../schemas/ProductAttributeInput.schema.ts"
import { ProductCertificationInput } from "../../schemas/ProductCertificationInput.schema.ts"
import { ScheduledSaleInput } from "../../schemas/ScheduledSaleInput.schema.ts"
import { SizeChartInput } from "../../schemas/SizeChartInput.schema.ts"
import { SkuFeeInput } from "../../schemas/SkuFeeInput.schema.ts"
import { SkuIdentifierCodeInput } from "../../schemas/SkuIdentifierCodeInput.schema.ts"
import { SkuPriceInput } from "../../schemas/SkuPriceInput.schema.ts"
import { SkuSalesAttributeInput } from "../../schemas/SkuSalesAttributeInput.schema.ts"
import { SubscribeInfoInput } from "../../schemas/SubscribeInfoInput.schema.ts"
import type { PartialEditProduct } from "./partialEditProduct.ts"

/** Checks what `partialEditProduct` takes. */
export const Input: Schema.Codec<PartialEditProduct.Input> = typed(
  object({
    product_id: Schema.String,
    auto_translate_enabled: optionalInput(Schema.Boolean),
    brand_id: optionalInput(Schema.String),
    certifications: optionalInput(list(ProductCertificationInput)),
    description: optionalInput(Schema.String),
    external_product_id: optionalInput(Schema.String),
    inventory_mode: optionalInput(Schema.String),
    is_cod_allowed: optionalInput(Schema.Boolean),
    key_product_features: optionalInput(list(Schema.String)),
    listing_platforms: optionalInput(list(Schema.String)),
    locale: optionalInput(Schema.String),
    main_images: optionalInput(list(ImageRef)),
    manufacturer_ids: optionalInput(list(Schema.String)),
    package_dimensions: optionalInput(PackageDimensionsInput),
    package_weight: optionalInput(PackageWeightInput),
    product_attributes: optionalInput(list(ProductAttributeInput)),
    replicated_products: optionalInput(
      list(
        object({
          inventory_mode: optionalInput(Schema.String),
          region: Schema.String,
          skus: optionalInput(
            list(
              object({
                external_sku_id: optionalInput(Schema.String),
                id: optionalInput(Schema.String),
                inventory: list(object({ quantity: Schema.Finite, warehouse_id: Schema.String })),
                price: object({ currency: Schema.String, sale_price: Schema.String }),
                seller_sku: optionalInput(Schema.String),
              }),
            ),
          ),
        }),
      ),
    ),
    responsible_person_ids: optionalInput(list(Schema.String)),
    save_mode: optionalInput(Schema.String),
    scheduled_sale: optionalInput(ScheduledSaleInput),
    search_terms: optionalInput(list(Schema.String)),
    size_chart: optionalInput(SizeChartInput),
    skus: optionalInput(
      list(
        object({
          external_list_prices: optionalInput(list(ExternalListPriceInput)),
          external_sku_id: optionalInput(Schema.String),
          external_urls: optionalInput(list(Schema.String)),
          extra_identifier_codes: optionalInput(list(Schema.String)),
          fees: optionalInput(list(SkuFeeInput)),
          id: optionalInput(Schema.String),
          identifier_code: optionalInput(SkuIdentifierCodeInput),
          inventory: optionalInput(list(object({ quantity: Schema.Finite, warehouse_id: Schema.String }))),
          list_price: optionalInput(ListPriceInput),
          pre_sale: optionalInput(PreSaleInput),
          price: optionalInput(SkuPriceInput),
          sales_attributes: optionalInput(list(SkuSalesAttributeInput)),
          seller_sku: optionalInput(Schema.String),
          sku_unit_count: optionalInput(Schema.String),
        }),
      ),
    ),
    subscribe_info_edit: optionalInput(SubscribeInfoInput),
    title: optionalInput(Schema.String),
    video: optionalInput(object({ id: Schema.String })),
  }),
)

/** Checks the `data` that `partialEditProduct` answers. */
export const Data: Schema.Codec<PartialEditProduct.Data> = typed(
  object({
    audit: optional(object({ status: optional(Schema.String) })),
    product_id: optional(Schema.String),
    replicated_products: optional(
      list(
        object({
          product_id: optional(Schema.String),
          region: optional(Schema.String),
          skus: optional(list(object({ external_sku_id: optional(Schema.String), id: Schema.String }))),
        }),
      ),
    ),
    skus: optional(list(CreatedSku)),
  }),
)
