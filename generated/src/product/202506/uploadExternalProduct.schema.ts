// Generated from spec/paths/product/202506/external_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { UploadExternalProduct } from "./uploadExternalProduct.ts"

/** Checks what `uploadExternalProduct` takes. */
export const Input: Schema.Codec<UploadExternalProduct.Input> = typed(
  object({
    external_product: optionalInput(
      object({
        create_time: optionalInput(Schema.Finite),
        description: optionalInput(Schema.String),
        external_category_name: optionalInput(Schema.String),
        external_product_id: optionalInput(Schema.String),
        external_shop_id: optionalInput(Schema.String),
        first_image: optionalInput(object({ url: optionalInput(Schema.String) })),
        images: optionalInput(list(object({ url: optionalInput(Schema.String) }))),
        publish_time: optionalInput(Schema.Finite),
        region: optionalInput(Schema.String),
        skus: optionalInput(
          list(
            object({
              create_time: optionalInput(Schema.Finite),
              external_list_price: optionalInput(Schema.String),
              external_sku_id: optionalInput(Schema.String),
              image: optionalInput(object({ url: optionalInput(Schema.String) })),
              inventory_quantity: optionalInput(Schema.Finite),
              price: optionalInput(Schema.String),
              selected_options: optionalInput(
                list(object({ name: optionalInput(Schema.String), value: optionalInput(Schema.String) })),
              ),
              status: optionalInput(Schema.String),
              taxable: optionalInput(Schema.Boolean),
              title: optionalInput(Schema.String),
              update_time: optionalInput(Schema.Finite),
              weight: optionalInput(
                object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.String) }),
              ),
            }),
          ),
        ),
        status: optionalInput(Schema.String),
        title: optionalInput(Schema.String),
        update_time: optionalInput(Schema.Finite),
        vendor_name: optionalInput(Schema.String),
      }),
    ),
  }),
)

/** Checks the `data` that `uploadExternalProduct` answers. */
export const Data: Schema.Codec<UploadExternalProduct.Data> = typed(object({}))
