// Generated from spec/paths/product/202309/global_products_global_product_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Dimensions } from "../../schemas/Dimensions.schema.ts"
import { ProductAttribute } from "../../schemas/ProductAttribute.schema.ts"
import { ProductImage } from "../../schemas/ProductImage.schema.ts"
import { SkuIdentifierCode } from "../../schemas/SkuIdentifierCode.schema.ts"
import { Weight } from "../../schemas/Weight.schema.ts"
import type { GetGlobalProduct } from "./getGlobalProduct.ts"

/** Checks what `getGlobalProduct` takes. */
export const Input: Schema.Codec<GetGlobalProduct.Input> = typed(object({ global_product_id: Schema.String }))

/** Checks the `data` that `getGlobalProduct` answers. */
export const Data: Schema.Codec<GetGlobalProduct.Data> = typed(
  object({
    brand: optional(object({ id: Schema.String })),
    category: optional(object({ id: Schema.String })),
    certifications: optional(
      list(
        object({
          files: optional(
            list(
              object({
                format: optional(Schema.String),
                id: Schema.String,
                name: optional(Schema.String),
                urls: optional(list(Schema.String)),
              }),
            ),
          ),
          id: Schema.String,
          images: optional(
            list(
              object({ height: optional(Schema.Finite), uri: optional(Schema.String), width: optional(Schema.Finite) }),
            ),
          ),
          title: optional(Schema.String),
        }),
      ),
    ),
    create_time: optional(Schema.Finite),
    description: optional(Schema.String),
    external_global_product_id: optional(Schema.String),
    global_seller_id: optional(Schema.String),
    id: Schema.String,
    main_images: optional(
      list(object({ height: optional(Schema.Finite), uri: optional(Schema.String), width: optional(Schema.Finite) })),
    ),
    manufacturer: optional(
      object({
        address: optional(Schema.String),
        email: optional(Schema.String),
        name: optional(Schema.String),
        phone_number: optional(Schema.String),
      }),
    ),
    manufacturer_ids: optional(list(Schema.String)),
    package_dimensions: optional(Dimensions),
    package_weight: optional(Weight),
    product_attributes: optional(list(ProductAttribute)),
    products: optional(
      list(
        object({
          id: Schema.String,
          region: optional(Schema.String),
          sku_mappings: optional(
            list(
              object({
                global_sku_id: optional(Schema.String),
                local_sku_id: optional(Schema.String),
                sales_attribute_mappings: optional(
                  list(
                    object({
                      global_attribute_id: optional(Schema.String),
                      global_value_id: optional(Schema.String),
                      local_attribute_id: optional(Schema.String),
                      local_value_id: optional(Schema.String),
                    }),
                  ),
                ),
              }),
            ),
          ),
        }),
      ),
    ),
    responsible_person_ids: optional(list(Schema.String)),
    size_chart: optional(
      object({
        image: optional(
          object({ height: optional(Schema.Finite), uri: optional(Schema.String), width: optional(Schema.Finite) }),
        ),
        template: optional(object({ id: Schema.String })),
      }),
    ),
    skus: optional(
      list(
        object({
          external_global_sku_id: optional(Schema.String),
          extra_identifier_codes: optional(list(Schema.String)),
          global_quantity: optional(Schema.Finite),
          id: Schema.String,
          identifier_code: optional(SkuIdentifierCode),
          inventory: optional(
            list(object({ global_warehouse_id: optional(Schema.String), quantity: optional(Schema.Finite) })),
          ),
          price: optional(
            object({ amount: Schema.String, currency: Schema.String, unit_price: optional(Schema.String) }),
          ),
          sales_attributes: optional(
            list(
              object({
                id: Schema.String,
                name: optional(Schema.String),
                sku_img: optional(ProductImage),
                value_id: optional(Schema.String),
                value_name: optional(Schema.String),
              }),
            ),
          ),
          seller_sku: optional(Schema.String),
          sku_unit_count: optional(Schema.String),
        }),
      ),
    ),
    source_locale: optional(Schema.String),
    title: optional(Schema.String),
    update_time: optional(Schema.Finite),
    video: optional(object({ id: Schema.String })),
  }),
)
