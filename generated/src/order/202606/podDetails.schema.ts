// Generated from spec/paths/order/202606/pod_details_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { PodDetails } from "./podDetails.ts"

/** Checks what `podDetails` takes. */
export const Input: Schema.Codec<PodDetails.Input> = typed(
  object({
    main_order_id: Schema.String,
    query_order_lines: list(
      object({
        order_line_id: Schema.String,
        product_id: Schema.String,
        sku_id: Schema.String,
        pod_order_data_id: Schema.String,
      }),
    ),
  }),
)

/** Checks the `data` that `podDetails` answers. */
export const Data: Schema.Codec<PodDetails.Data> = typed(
  object({
    pod_details: list(object({ order_line_id: optional(Schema.String), pod_detail: optional(Schema.String) })),
    status_code: optional(Schema.Finite),
  }),
)
