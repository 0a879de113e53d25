// Generated from spec/paths/fbt/202602/inbound_orders_label_print.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { PrintInboundOrderLabels } from "./printInboundOrderLabels.ts"

/** Checks what `printInboundOrderLabels` takes. */
export const Input: Schema.Codec<PrintInboundOrderLabels.Input> = typed(
  object({
    barcode_format: optionalInput(Schema.String),
    carton_label_format: optionalInput(Schema.String),
    order_id: Schema.String,
    print_items: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `printInboundOrderLabels` answers. */
export const Data: Schema.Codec<PrintInboundOrderLabels.Data> = typed(
  object({ download_url: optional(Schema.String), task_status: optional(Schema.String) }),
)
