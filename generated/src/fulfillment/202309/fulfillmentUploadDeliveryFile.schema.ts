// Generated from spec/paths/fulfillment/202309/files_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { FulfillmentUploadDeliveryFile } from "./fulfillmentUploadDeliveryFile.ts"

/** Checks what `fulfillmentUploadDeliveryFile` takes. */
export const Input: Schema.Codec<FulfillmentUploadDeliveryFile.Input> = typed(
  object({ category_asset_cipher: optionalInput(Schema.String), data: Schema.Unknown, name: Schema.String }),
)

/** Checks the `data` that `fulfillmentUploadDeliveryFile` answers. */
export const Data: Schema.Codec<FulfillmentUploadDeliveryFile.Data> = typed(
  object({ name: optional(Schema.String), url: optional(Schema.String) }),
)
