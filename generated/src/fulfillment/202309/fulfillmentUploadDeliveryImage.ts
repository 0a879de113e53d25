// Generated from spec/paths/fulfillment/202309/images_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Uploads an image that proves a delivery by the seller.
 *
 * `POST /fulfillment/202309/images/upload` · seller · for one shop · scope `seller.fulfillment.basic` · not repeated
 * once it may have run
 *
 * Codes to handle: `LimitError` 12038005.
 */
export const fulfillmentUploadDeliveryImage: Operation<
  FulfillmentUploadDeliveryImage.Input,
  FulfillmentUploadDeliveryImage.Data,
  "shop",
  FulfillmentUploadDeliveryImage.Code
> = {
  id: "fulfillment.202309.fulfillmentUploadDeliveryImage",
  method: "POST",
  path: "/fulfillment/202309/images/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  query: ["category_asset_cipher"],
  body: ["data"],
  uploads: { data: { required: true, maxBytes: 5242880 } },
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace FulfillmentUploadDeliveryImage {
  interface Input {
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
    /** At most 5 MB. */
    data: Upload
  }

  /** The stored image. */
  type Data = Image

  /** The codes that the platform documents for it. */
  type Code = 12019116 | 12038002 | 12038004 | 12038005
}
