// Generated from spec/paths/product/202309/products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { CreatedSku } from "../../schemas/CreatedSku.schema.ts"
import { ImageRef } from "../../schemas/ImageRef.schema.ts"
import { PackageDimensionsInput } from "../../schemas/PackageDimensionsInput.schema.ts"
import { PackageWeightInput } from "../../schemas/PackageWeightInput.schema.ts"
import { ProductAttributeInput } from "../../schemas/ProductAttributeInput.schema.ts"
import { ProductCertificationInput } from "../../schemas/ProductCertificationInput.schema.ts"
import { ProductSkuInput } from "../../schemas/ProductSkuInput.schema.ts"
import { ScheduledSaleInput } from "../../schemas/ScheduledSaleInput.schema.ts"
import { SizeChartInput } from "../../schemas/SizeChartInput.schema.ts"
import type { CreateProduct } from "./createProduct.ts"

/** Checks what `createProduct` takes. */
export const Input: Schema.Codec<CreateProduct.Input> = typed(
  object({
    auto_translate_enabled: optionalInput(Schema.Boolean),
    brand_id: optionalInput(Schema.String),
    category_id: Schema.String,
    category_version: optionalInput(Schema.String),
    certifications: optionalInput(list(ProductCertificationInput)),
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
    package_dimensions: optionalInput(PackageDimensionsInput),
    package_weight: PackageWeightInput,
    primary_combined_product_id: optionalInput(Schema.String),
    product_attributes: optionalInput(list(ProductAttributeInput)),
    responsible_person_ids: optionalInput(list(Schema.String)),
    save_mode: optionalInput(Schema.String),
    scheduled_sale: optionalInput(ScheduledSaleInput),
    search_terms: optionalInput(list(Schema.String)),
    shipping_insurance_requirement: optionalInput(Schema.String),
    shipping_template_id: optionalInput(Schema.String),
    size_chart: optionalInput(SizeChartInput),
    skus: list(ProductSkuInput),
    title: Schema.String,
    video: optionalInput(object({ id: Schema.String })),
  }),
)

/** Checks the `data` that `createProduct` answers. */
export const Data: Schema.Codec<CreateProduct.Data> = typed(
  object({
    product_id: Schema.String,
    skus: optional(list(CreatedSku)),
    warnings: optional(list(object({ message: optional(Schema.String) }))),
  }),
)
