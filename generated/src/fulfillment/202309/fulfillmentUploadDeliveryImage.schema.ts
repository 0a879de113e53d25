// Generated from spec/paths/fulfillment/202309/images_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import type { FulfillmentUploadDeliveryImage } from "./fulfillmentUploadDeliveryImage.ts"

/** Checks what `fulfillmentUploadDeliveryImage` takes. */
export const Input: Schema.Codec<FulfillmentUploadDeliveryImage.Input> = typed(
  object({ category_asset_cipher: optionalInput(Schema.String), data: Schema.Unknown }),
)

/** Checks the `data` that `fulfillmentUploadDeliveryImage` answers. */
export const Data: Schema.Codec<FulfillmentUploadDeliveryImage.Data> = typed(Image)
