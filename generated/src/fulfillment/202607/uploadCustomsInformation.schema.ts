// Generated from spec/paths/fulfillment/202607/orders_customs_info_submit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { UploadCustomsInformation } from "./uploadCustomsInformation.ts"

/** Checks what `uploadCustomsInformation` takes. */
export const Input: Schema.Codec<UploadCustomsInformation.Input> = typed(
  object({
    order_list: list(
      object({
        order_id: Schema.String,
        item_list: optionalInput(
          list(
            object({
              order_line_id: optionalInput(Schema.String),
              sku_id: optionalInput(Schema.String),
              item_detail: optionalInput(
                list(object({ sku_id: Schema.String, qty: Schema.Finite, price_percent: Schema.Finite })),
              ),
            }),
          ),
        ),
      }),
    ),
  }),
)

/** Checks the `data` that `uploadCustomsInformation` answers. */
export const Data: Schema.Codec<UploadCustomsInformation.Data> = typed(object({}))
