// Generated from spec/paths/affiliate_seller/202511/images_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Uploads an image for a message to a creator.
 *
 * `POST /affiliate_seller/202511/images/upload` · seller · takes no shop · scope `seller.affiliate_messages.write` ·
 * not repeated once it may have run
 */
export const uploadMessageImage: Operation<
  UploadMessageImage.Input,
  UploadMessageImage.Data,
  "shop",
  UploadMessageImage.Code
> = {
  id: "affiliate_seller.202511.uploadMessageImage",
  method: "POST",
  path: "/affiliate_seller/202511/images/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data"],
  uploads: { data: { required: true } },
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["seller.affiliate_messages.write"],
}

export declare namespace UploadMessageImage {
  interface Input {
    data: Upload
  }

  /** The stored image. */
  type Data = Image

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101001
}
