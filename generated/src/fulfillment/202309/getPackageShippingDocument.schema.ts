// Generated from spec/paths/fulfillment/202309/packages_package_id_shipping_documents.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetPackageShippingDocument } from "./getPackageShippingDocument.ts"

/** Checks what `getPackageShippingDocument` takes. */
export const Input: Schema.Codec<GetPackageShippingDocument.Input> = typed(
  object({
    package_id: Schema.String,
    document_type: Schema.String,
    document_size: optionalInput(Schema.String),
    document_format: optionalInput(Schema.String),
    shipping_period: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getPackageShippingDocument` answers. */
export const Data: Schema.Codec<GetPackageShippingDocument.Data> = typed(
  object({ doc_url: optional(Schema.String), tracking_number: optional(Schema.String) }),
)
