// Generated from spec/paths/gs_full_service_shipment/202405/beta_delivery_orders_documents.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsGetDeliveryOrderPrintDocument } from "./gsGetDeliveryOrderPrintDocument.ts"

/** Checks what `gsGetDeliveryOrderPrintDocument` takes. */
export const Input: Schema.Codec<GsGetDeliveryOrderPrintDocument.Input> = typed(
  object({ delivery_order_codes: list(Schema.String) }),
)

/** Checks the `data` that `gsGetDeliveryOrderPrintDocument` answers. */
export const Data: Schema.Codec<GsGetDeliveryOrderPrintDocument.Data> = typed(
  object({ document_url: optional(Schema.String) }),
)
