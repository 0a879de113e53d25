// Generated from spec/paths/product/202404/global_products_listing_check.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { SkuIdentifierCodeInput } from "../../schemas/SkuIdentifierCodeInput.schema.ts"
import type { CheckGlobalProductListing } from "./checkGlobalProductListing.ts"

/** Checks what `checkGlobalProductListing` takes. */
export const Input: Schema.Codec<CheckGlobalProductListing.Input> = typed(
  object({
    brand_id: optionalInput(Schema.String),
    category_id: optionalInput(Schema.String),
    certifications: optionalInput(
      list(
        object({
          files: optionalInput(
            list(
              object({
                format: optionalInput(Schema.String),
                id: optionalInput(Schema.String),
                name: optionalInput(Schema.String),
              }),
            ),
          ),
          id: optionalInput(Schema.String),
          images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
        }),
      ),
    ),
    description: optionalInput(Schema.String),
    main_images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
    manufacturer: optionalInput(
      object({
        address: optionalInput(Schema.String),
        email: optionalInput(Schema.String),
        name: optionalInput(Schema.String),
        phone_number: optionalInput(Schema.String),
      }),
    ),
    package_dimensions: optionalInput(
      object({
        height: optionalInput(Schema.String),
        length: optionalInput(Schema.String),
        unit: optionalInput(Schema.String),
        width: optionalInput(Schema.String),
      }),
    ),
    package_weight: optionalInput(object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.String) })),
    product_attributes: optionalInput(
      list(
        object({
          id: optionalInput(Schema.String),
          values: optionalInput(list(object({ id: optionalInput(Schema.String), name: optionalInput(Schema.String) }))),
        }),
      ),
    ),
    size_chart: optionalInput(
      object({
        image: optionalInput(object({ uri: optionalInput(Schema.String) })),
        template: optionalInput(object({ id: optionalInput(Schema.String) })),
      }),
    ),
    skus: optionalInput(
      list(
        object({
          global_quantity: optionalInput(Schema.Finite),
          identifier_code: optionalInput(SkuIdentifierCodeInput),
          inventory: optionalInput(
            list(object({ global_warehouse_id: optionalInput(Schema.String), quantity: optionalInput(Schema.Finite) })),
          ),
          price: optionalInput(
            object({ amount: optionalInput(Schema.String), currency: optionalInput(Schema.String) }),
          ),
          sales_attributes: optionalInput(
            list(
              object({
                id: optionalInput(Schema.String),
                name: optionalInput(Schema.String),
                sku_img: optionalInput(object({ uri: optionalInput(Schema.String) })),
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
    video: optionalInput(object({ id: optionalInput(Schema.String) })),
  }),
)

/** Checks the `data` that `checkGlobalProductListing` answers. */
export const Data: Schema.Codec<CheckGlobalProductListing.Data> = typed(
  object({
    check_result: optional(Schema.String),
    fail_reasons: optional(list(object({ message: optional(Schema.String) }))),
  }),
)
