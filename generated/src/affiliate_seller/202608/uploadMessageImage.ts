// Generated from spec/paths/affiliate_seller/202608/media_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Uploads an image for a message to a creator, at most 10 MB.
 *
 * `POST /affiliate_seller/202608/media/upload` · seller · with or without a shop · scope
 * `seller.affiliate_messages.write` (named for another version of it only) · not repeated once it may have run
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. Whether it takes a shop cipher
 * is unverified.
 */
export const uploadMessageImage: Operation<UploadMessageImage.Input, UploadMessageImage.Data, "shop"> = {
  id: "affiliate_seller.202608.uploadMessageImage",
  method: "POST",
  path: "/affiliate_seller/202608/media/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data"],
  uploads: { data: { required: true, maxBytes: 10485760 } },
  access: "seller",
  shopCipher: "optional",
  safety: "unsafe",
  scopes: ["seller.affiliate_messages.write"],
  scopesInferred: true,
}

export declare namespace UploadMessageImage {
  interface Input {
    /** At most 10 MB. */
    data: Upload
  }

  /** The stored image. */
  type Data = Image
}
