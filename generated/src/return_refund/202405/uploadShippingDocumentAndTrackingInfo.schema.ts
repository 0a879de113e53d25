// Generated from spec/paths/return_refund/202405/returns_shipping_documents.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { UploadShippingDocumentAndTrackingInfo } from "./uploadShippingDocumentAndTrackingInfo.ts"

/** Checks what `uploadShippingDocumentAndTrackingInfo` takes. */
export const Input: Schema.Codec<UploadShippingDocumentAndTrackingInfo.Input> = typed(
  object({
    return_ids: list(Schema.String),
    return_provider_id: optionalInput(Schema.String),
    return_qr_code: optionalInput(Schema.Unknown),
    return_shipping_label: optionalInput(Schema.Unknown),
    tracking_number: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `uploadShippingDocumentAndTrackingInfo` answers. */
export const Data: Schema.Codec<UploadShippingDocumentAndTrackingInfo.Data> = typed(object({}))
