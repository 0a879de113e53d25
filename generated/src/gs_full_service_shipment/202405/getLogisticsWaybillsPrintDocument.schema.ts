// Generated from spec/paths/gs_full_service_shipment/202405/preview_waybills.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetLogisticsWaybillsPrintDocument } from "./getLogisticsWaybillsPrintDocument.ts"

/** Checks what `getLogisticsWaybillsPrintDocument` takes. */
export const Input: Schema.Codec<GetLogisticsWaybillsPrintDocument.Input> = typed(
  object({ supplier_id: Schema.String, logistics_codes: list(Schema.String) }),
)

/** Checks the `data` that `getLogisticsWaybillsPrintDocument` answers. */
export const Data: Schema.Codec<GetLogisticsWaybillsPrintDocument.Data> = typed(
  object({ document_url: optional(Schema.String) }),
)
