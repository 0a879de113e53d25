// Generated from spec/paths/promotion/202309/activities_activity_id_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { UpdateActivityProduct } from "./updateActivityProduct.ts"

/** Checks what `updateActivityProduct` takes. */
export const Input: Schema.Codec<UpdateActivityProduct.Input> = typed(
  object({
    activity_id: Schema.String,
    benefit_product_ids: optionalInput(list(Schema.String)),
    exclude_product_ids: optionalInput(list(Schema.String)),
    products: list(
      object({
        activity_price_amount: optionalInput(Schema.String),
        discount: optionalInput(Schema.String),
        id: Schema.String,
        quantity_limit: Schema.Finite,
        quantity_per_user: Schema.Finite,
        skus: optionalInput(
          list(
            object({
              activity_price_amount: optionalInput(Schema.String),
              discount: optionalInput(Schema.String),
              id: Schema.String,
              quantity_limit: Schema.Finite,
              quantity_per_user: Schema.Finite,
            }),
          ),
        ),
      }),
    ),
  }),
)

/** Checks the `data` that `updateActivityProduct` answers. */
export const Data: Schema.Codec<UpdateActivityProduct.Data> = typed(
  object({
    activity_id: optional(Schema.String),
    status: optional(Schema.String),
    title: optional(Schema.String),
    total_count: optional(Schema.Finite),
    update_time: optional(Schema.Finite),
  }),
)
