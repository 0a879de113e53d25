// Generated from spec/paths/customer_service/202309/images_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import type { UploadBuyerMessagesImage } from "./uploadBuyerMessagesImage.ts"

/** Checks what `uploadBuyerMessagesImage` takes. */
export const Input: Schema.Codec<UploadBuyerMessagesImage.Input> = typed(object({ data: Schema.Unknown }))

/** Checks the `data` that `uploadBuyerMessagesImage` answers. */
export const Data: Schema.Codec<UploadBuyerMessagesImage.Data> = typed(Image)
