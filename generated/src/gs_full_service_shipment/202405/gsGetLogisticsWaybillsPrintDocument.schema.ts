// Generated from spec/paths/gs_full_service_shipment/202405/beta_waybills.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsGetLogisticsWaybillsPrintDocument } from "./gsGetLogisticsWaybillsPrintDocument.ts"

/** Checks what `gsGetLogisticsWaybillsPrintDocument` takes. */
export const Input: Schema.Codec<GsGetLogisticsWaybillsPrintDocument.Input> = typed(
  object({ logistics_codes: list(Schema.String) }),
)

/** Checks the `data` that `gsGetLogisticsWaybillsPrintDocument` answers. */
export const Data: Schema.Codec<GsGetLogisticsWaybillsPrintDocument.Data> = typed(
  object({ document_url: optional(Schema.String) }),
)
