// Generated from spec/paths/product/202309/products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ImageRef } from "../../schemas/ImageRef.schema.ts"
import { PreSaleInput } from "../../schemas/PreSaleInput.schema.ts"
import { SkuFee } from "../../schemas/SkuFee.schema.ts"
import { SkuFeeInput } from "../../schemas/SkuFeeInput.schema.ts"
import { SkuIdentifierCodeInput } from "../../schemas/SkuIdentifierCodeInput.schema.ts"
import type { CreateProduct } from "./createProduct.ts"

/** Checks what `createProduct` takes. */
export const Input: Schema.Codec<CreateProduct.Input> = typed(
  object({
    auto_translate_enabled: optionalInput(Schema.Boolean),
    brand_id: optionalInput(Schema.String),
    category_id: Schema.String,
    category_version: optionalInput(Schema.String),
    certifications: optionalInput(
      list(
        object({
          expiration_date: optionalInput(Schema.Finite),
          files: optionalInput(list(object({ format: Schema.String, id: Schema.String, name: Schema.String }))),
          id: Schema.String,
          images: optionalInput(list(ImageRef)),
        }),
      ),
    ),
    delivery_option_ids: optionalInput(list(Schema.String)),
    description: Schema.String,
    external_product_id: optionalInput(Schema.String),
    idempotency_key: optionalInput(Schema.String),
    is_cod_allowed: optionalInput(Schema.Boolean),
    is_not_for_sale: optionalInput(Schema.Boolean),
    is_pre_owned: optionalInput(Schema.Boolean),
    key_product_features: optionalInput(list(Schema.String)),
    listing_platforms: optionalInput(list(Schema.String)),
    locale: optionalInput(Schema.String),
    main_images: list(ImageRef),
    manufacturer_ids: optionalInput(list(Schema.String)),
    minimum_order_quantity: optionalInput(Schema.Finite),
    package_dimensions: optionalInput(
      object({ height: Schema.String, length: Schema.String, unit: Schema.String, width: Schema.String }),
    ),
    package_weight: object({ unit: Schema.String, value: Schema.String }),
    primary_combined_product_id: optionalInput(Schema.String),
    product_attributes: optionalInput(
      list(
        object({
          id: Schema.String,
          values: list(object({ id: optionalInput(Schema.String), name: optionalInput(Schema.String) })),
        }),
      ),
    ),
    responsible_person_ids: optionalInput(list(Schema.String)),
    save_mode: optionalInput(Schema.String),
    scheduled_sale: optionalInput(
      object({
        is_enabled_scheduled_sale: optionalInput(Schema.Boolean),
        schedule_sale_time: optionalInput(Schema.Finite),
      }),
    ),
    search_terms: optionalInput(list(Schema.String)),
    shipping_insurance_requirement: optionalInput(Schema.String),
    shipping_template_id: optionalInput(Schema.String),
    size_chart: optionalInput(
      object({ image: optionalInput(ImageRef), template: optionalInput(object({ id: Schema.String })) }),
    ),
    skus: list(
      object({
        combined_skus: optionalInput(
          list(object({ product_id: Schema.String, sku_count: Schema.Finite, sku_id: Schema.String })),
        ),
        external_list_prices: optionalInput(
          list(object({ amount: Schema.String, currency: Schema.String, source: Schema.String })),
        ),
        external_sku_id: optionalInput(Schema.String),
        external_urls: optionalInput(list(Schema.String)),
        extra_identifier_codes: optionalInput(list(Schema.String)),
        fees: optionalInput(list(SkuFeeInput)),
        identifier_code: optionalInput(SkuIdentifierCodeInput),
        inventory: list(
          object({
            backorder_quantity: optionalInput(Schema.Finite),
            handling_time: optionalInput(Schema.Finite),
            quantity: optionalInput(Schema.Finite),
            warehouse_id: Schema.String,
          }),
        ),
        list_price: optionalInput(object({ amount: Schema.String, currency: Schema.String })),
        pre_sale: optionalInput(PreSaleInput),
        price: object({
          amount: optionalInput(Schema.String),
          currency: Schema.String,
          sale_price: optionalInput(Schema.String),
        }),
        sales_attributes: optionalInput(
          list(
            object({
              id: optionalInput(Schema.String),
              name: optionalInput(Schema.String),
              sku_img: optionalInput(ImageRef),
              supplementary_sku_images: optionalInput(list(ImageRef)),
              value_id: optionalInput(Schema.String),
              value_name: optionalInput(Schema.String),
            }),
          ),
        ),
        seller_sku: optionalInput(Schema.String),
        sku_unit_count: optionalInput(Schema.String),
      }),
    ),
    title: Schema.String,
    video: optionalInput(object({ id: Schema.String })),
  }),
)

/** Checks the `data` that `createProduct` answers. */
export const Data: Schema.Codec<CreateProduct.Data> = typed(
  object({
    product_id: optional(Schema.String),
    skus: optional(
      list(
        object({
          external_sku_id: optional(Schema.String),
          fees: optional(list(SkuFee)),
          id: Schema.String,
          sales_attributes: optional(list(object({ id: Schema.String, value_id: optional(Schema.String) }))),
          seller_sku: optional(Schema.String),
        }),
      ),
    ),
    warnings: optional(list(object({ message: optional(Schema.String) }))),
  }),
)
