// Generated from spec/paths/order/202511/orders_blind_box_result_callback.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { UpdateBlindBoxOpeningResults } from "./updateBlindBoxOpeningResults.ts"

/** Checks what `updateBlindBoxOpeningResults` takes. */
export const Input: Schema.Codec<UpdateBlindBoxOpeningResults.Input> = typed(
  object({
    blind_box_results: optionalInput(
      list(
        object({
          blind_open_time: optionalInput(Schema.Finite),
          blind_result_product_id: optionalInput(Schema.String),
          blind_result_sku_id: optionalInput(Schema.String),
          order_line_id: optionalInput(Schema.String),
        }),
      ),
    ),
    main_order_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `updateBlindBoxOpeningResults` answers. */
export const Data: Schema.Codec<UpdateBlindBoxOpeningResults.Data> = typed(object({}))
