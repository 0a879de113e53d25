// Generated from spec/paths/gs_full_service_shipment/202407/quality_documents.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GlobalSellingGetQualityDocuments } from "./globalSellingGetQualityDocuments.ts"

/** Checks what `globalSellingGetQualityDocuments` takes. */
export const Input: Schema.Codec<GlobalSellingGetQualityDocuments.Input> = typed(
  object({ order_code: Schema.String, order_type: Schema.String }),
)

/** Checks the `data` that `globalSellingGetQualityDocuments` answers. */
export const Data: Schema.Codec<GlobalSellingGetQualityDocuments.Data> = typed(
  object({ document_url: optional(Schema.String) }),
)
