// Generated from spec/paths/product/202309/global_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { GlobalProductAttributeInput } from "../../schemas/GlobalProductAttributeInput.schema.ts"
import { ImageRef } from "../../schemas/ImageRef.schema.ts"
import { MoneyInput } from "../../schemas/MoneyInput.schema.ts"
import { PackageDimensionsInput } from "../../schemas/PackageDimensionsInput.schema.ts"
import { PackageWeightInput } from "../../schemas/PackageWeightInput.schema.ts"
import { SizeChartInput } from "../../schemas/SizeChartInput.schema.ts"
import { SkuIdentifierCodeInput } from "../../schemas/SkuIdentifierCodeInput.schema.ts"
import type { CreateGlobalProduct } from "./createGlobalProduct.ts"

/** Checks what `createGlobalProduct` takes. */
export const Input: Schema.Codec<CreateGlobalProduct.Input> = typed(
  object({
    brand_id: optionalInput(Schema.String),
    category_id: Schema.String,
    category_version: optionalInput(Schema.String),
    certifications: optionalInput(
      list(
        object({
          files: optionalInput(list(object({ format: Schema.String, id: Schema.String, name: Schema.String }))),
          id: Schema.String,
          images: optionalInput(list(ImageRef)),
        }),
      ),
    ),
    description: Schema.String,
    external_global_product_id: optionalInput(Schema.String),
    main_images: list(ImageRef),
    manufacturer: optionalInput(
      object({
        address: optionalInput(Schema.String),
        email: optionalInput(Schema.String),
        name: optionalInput(Schema.String),
        phone_number: optionalInput(Schema.String),
      }),
    ),
    manufacturer_ids: optionalInput(list(Schema.String)),
    package_dimensions: optionalInput(PackageDimensionsInput),
    package_weight: PackageWeightInput,
    product_attributes: optionalInput(list(GlobalProductAttributeInput)),
    responsible_person_ids: optionalInput(list(Schema.String)),
    size_chart: optionalInput(SizeChartInput),
    skus: list(
      object({
        external_global_sku_id: optionalInput(Schema.String),
        extra_identifier_codes: optionalInput(list(Schema.String)),
        global_quantity: optionalInput(Schema.Finite),
        identifier_code: optionalInput(SkuIdentifierCodeInput),
        inventory: optionalInput(list(object({ global_warehouse_id: Schema.String, quantity: Schema.Finite }))),
        price: MoneyInput,
        sales_attributes: optionalInput(
          list(
            object({
              id: optionalInput(Schema.String),
              name: optionalInput(Schema.String),
              sku_img: optionalInput(ImageRef),
              value_id: optionalInput(Schema.String),
              value_name: optionalInput(Schema.String),
            }),
          ),
        ),
        seller_sku: optionalInput(Schema.String),
        sku_unit_count: optionalInput(Schema.String),
      }),
    ),
    source_locale: optionalInput(Schema.String),
    title: Schema.String,
    video: optionalInput(object({ id: Schema.String })),
  }),
)

/** Checks the `data` that `createGlobalProduct` answers. */
export const Data: Schema.Codec<CreateGlobalProduct.Data> = typed(
  object({
    global_product_id: Schema.String,
    global_skus: optional(
      list(
        object({
          external_global_sku_id: optional(Schema.String),
          id: Schema.String,
          sales_attributes: optional(list(object({ id: Schema.String, value_id: optional(Schema.String) }))),
          seller_sku: optional(Schema.String),
        }),
      ),
    ),
  }),
)
