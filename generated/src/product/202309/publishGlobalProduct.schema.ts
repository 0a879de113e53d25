// Generated from spec/paths/product/202309/global_products_global_product_id_publish.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { PublishResult } from "../../schemas/PublishResult.schema.ts"
import { SkuFeeInput } from "../../schemas/SkuFeeInput.schema.ts"
import type { PublishGlobalProduct } from "./publishGlobalProduct.ts"

/** Checks what `publishGlobalProduct` takes. */
export const Input: Schema.Codec<PublishGlobalProduct.Input> = typed(
  object({
    global_product_id: Schema.String,
    publish_target: list(
      object({
        manufacturer_ids: optionalInput(list(Schema.String)),
        region: Schema.String,
        responsible_person_ids: optionalInput(list(Schema.String)),
        skus: list(
          object({
            fees: optionalInput(list(SkuFeeInput)),
            inventory: optionalInput(
              object({ quantity: optionalInput(Schema.Finite), warehouse_id: optionalInput(Schema.String) }),
            ),
            price: optionalInput(
              object({
                amount: optionalInput(Schema.String),
                currency: Schema.String,
                sale_price: optionalInput(Schema.String),
              }),
            ),
            related_global_sku_id: Schema.String,
          }),
        ),
      }),
    ),
  }),
)

/** Checks the `data` that `publishGlobalProduct` answers. */
export const Data: Schema.Codec<PublishGlobalProduct.Data> = typed(
  object({
    products: optional(
      list(
        object({
          id: Schema.String,
          region: optional(Schema.String),
          shop_id: optional(Schema.String),
          skus: optional(
            list(
              object({
                id: Schema.String,
                related_global_sku_id: optional(Schema.String),
                sale_attributes: optional(list(object({ id: Schema.String, value_id: optional(Schema.String) }))),
                seller_sku: optional(Schema.String),
              }),
            ),
          ),
        }),
      ),
    ),
    publish_result: optional(list(PublishResult)),
  }),
)
