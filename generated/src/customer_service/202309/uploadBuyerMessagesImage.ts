// Generated from spec/paths/customer_service/202309/images_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Uploads an image for a message to a buyer.
 *
 * `POST /customer_service/202309/images/upload` · seller · for one shop · scope `seller.customer_service` · not
 * repeated once it may have run
 */
export const uploadBuyerMessagesImage: Operation<
  UploadBuyerMessagesImage.Input,
  UploadBuyerMessagesImage.Data,
  "shop",
  UploadBuyerMessagesImage.Code
> = {
  id: "customer_service.202309.uploadBuyerMessagesImage",
  method: "POST",
  path: "/customer_service/202309/images/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data"],
  uploads: { data: { required: true } },
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.customer_service"],
}

export declare namespace UploadBuyerMessagesImage {
  interface Input {
    data: Upload
  }

  /** The stored image. */
  type Data = Image

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101001 | 45101008
}
