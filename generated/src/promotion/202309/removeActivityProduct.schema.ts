// Generated from spec/paths/promotion/202309/activities_activity_id_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { RemoveActivityProduct } from "./removeActivityProduct.ts"

/** Checks what `removeActivityProduct` takes. */
export const Input: Schema.Codec<RemoveActivityProduct.Input> = typed(
  object({
    activity_id: Schema.String,
    benefit_product_ids: optionalInput(list(Schema.String)),
    exclude_product_ids: optionalInput(list(Schema.String)),
    product_ids: optionalInput(list(Schema.String)),
    sku_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `removeActivityProduct` answers. */
export const Data: Schema.Codec<RemoveActivityProduct.Data> = typed(
  object({
    activity_id: optional(Schema.String),
    status: optional(Schema.String),
    update_time: optional(Schema.Finite),
  }),
)
