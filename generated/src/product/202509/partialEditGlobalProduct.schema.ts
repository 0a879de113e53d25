// Generated from spec/paths/product/202509/global_products_global_product_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { GlobalProductAttributeInput } from "../../schemas/GlobalProductAttributeInput.schema.ts"
import { ImageRef } from "../../schemas/ImageRef.schema.ts"
import { MoneyInput } from "../../schemas/MoneyInput.schema.ts"
import { PackageDimensionsInput } from "../../schemas/PackageDimensionsInput.schema.ts"
import { PackageWeightInput } from "../../schemas/PackageWeightInput.schema.ts"
import { PublishResult } from "../../schemas/PublishResult.schema.ts"
import { SizeChartInput } from "../../schemas/SizeChartInput.schema.ts"
import { SkuIdentifierCodeInput } from "../../schemas/SkuIdentifierCodeInput.schema.ts"
import type { PartialEditGlobalProduct } from "./partialEditGlobalProduct.ts"

/** Checks what `partialEditGlobalProduct` takes. */
export const Input: Schema.Codec<PartialEditGlobalProduct.Input> = typed(
  object({
    global_product_id: Schema.String,
    brand_id: optionalInput(Schema.String),
    category_id: optionalInput(Schema.String),
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
    description: optionalInput(Schema.String),
    external_global_product_id: optionalInput(Schema.String),
    main_images: optionalInput(list(ImageRef)),
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
    package_weight: optionalInput(PackageWeightInput),
    product_attributes: optionalInput(list(GlobalProductAttributeInput)),
    responsible_person_ids: optionalInput(list(Schema.String)),
    size_chart: optionalInput(SizeChartInput),
    skus: optionalInput(
      list(
        object({
          external_global_sku_id: optionalInput(Schema.String),
          extra_identifier_codes: optionalInput(list(Schema.String)),
          global_quantity: optionalInput(Schema.Finite),
          id: optionalInput(Schema.String),
          identifier_code: optionalInput(SkuIdentifierCodeInput),
          inventory: optionalInput(list(object({ global_warehouse_id: Schema.String, quantity: Schema.Finite }))),
          price: optionalInput(MoneyInput),
          sale_prices: optionalInput(list(object({ amount: Schema.String, region: Schema.String }))),
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
    ),
    title: optionalInput(Schema.String),
    video: optionalInput(object({ id: Schema.String })),
  }),
)

/** Checks the `data` that `partialEditGlobalProduct` answers. */
export const Data: Schema.Codec<PartialEditGlobalProduct.Data> = typed(
  object({
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
    publish_results: optional(list(PublishResult)),
  }),
)
