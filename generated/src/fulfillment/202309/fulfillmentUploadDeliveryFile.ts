// Generated from spec/paths/fulfillment/202309/files_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads a PDF that proves a delivery by the seller.
 *
 * `POST /fulfillment/202309/files/upload` · seller · for one shop · scope `seller.fulfillment.basic` · not repeated
 * once it may have run
 *
 * Codes to handle: `LimitError` 12038005.
 */
export const fulfillmentUploadDeliveryFile: Operation<
  FulfillmentUploadDeliveryFile.Input,
  FulfillmentUploadDeliveryFile.Data,
  "shop",
  FulfillmentUploadDeliveryFile.Code
> = {
  id: "fulfillment.202309.fulfillmentUploadDeliveryFile",
  method: "POST",
  path: "/fulfillment/202309/files/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  query: ["category_asset_cipher"],
  body: ["data", "name"],
  uploads: { data: { required: true, maxBytes: 10485760 } },
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace FulfillmentUploadDeliveryFile {
  interface Input {
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
    /** At most 10 MB. */
    data: Upload
    name: string
  }

  /** The stored file. */
  interface Data {
    name?: string
    url?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12038002 | 12038004 | 12038005
}
