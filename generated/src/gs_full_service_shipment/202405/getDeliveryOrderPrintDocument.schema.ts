// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders_documents.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetDeliveryOrderPrintDocument } from "./getDeliveryOrderPrintDocument.ts"

/** Checks what `getDeliveryOrderPrintDocument` takes. */
export const Input: Schema.Codec<GetDeliveryOrderPrintDocument.Input> = typed(
  object({ supplier_id: Schema.String, delivery_order_codes: list(Schema.String) }),
)

/** Checks the `data` that `getDeliveryOrderPrintDocument` answers. */
export const Data: Schema.Codec<GetDeliveryOrderPrintDocument.Data> = typed(
  object({ document_url: optional(Schema.String) }),
)
