// Generated from spec/paths/fulfillment/202606/pod_details_get.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetPodDetail } from "./getPodDetail.ts"

/** Checks what `getPodDetail` takes. */
export const Input: Schema.Codec<GetPodDetail.Input> = typed(
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

/** Checks the `data` that `getPodDetail` answers. */
export const Data: Schema.Codec<GetPodDetail.Data> = typed(
  object({
    pod_details: list(object({ pod_info_json: optional(Schema.String), order_line_id: optional(Schema.String) })),
    status_code: optional(Schema.Finite),
  }),
)
