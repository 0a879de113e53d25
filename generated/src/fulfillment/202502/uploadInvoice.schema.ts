// Generated from spec/paths/fulfillment/202502/invoice_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { UploadInvoice } from "./uploadInvoice.ts"

/** Checks what `uploadInvoice` takes. */
export const Input: Schema.Codec<UploadInvoice.Input> = typed(
  object({
    invoices: optionalInput(
      list(
        object({
          file: Schema.String,
          file_type: Schema.String,
          order_ids: list(Schema.String),
          package_id: Schema.String,
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `uploadInvoice` answers. */
export const Data: Schema.Codec<UploadInvoice.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ order_ids: optional(list(Schema.String)), package_id: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
