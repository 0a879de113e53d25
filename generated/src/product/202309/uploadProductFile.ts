// Generated from spec/paths/product/202309/files_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads a PDF or a video, to be referred to by its id in a listing.
 *
 * `POST /product/202309/files/upload` · seller · takes no shop · scope `seller.product.basic` · not repeated once it
 * may have run
 *
 * Codes to handle: `LimitError` 12038005.
 */
export const uploadProductFile: Operation<
  UploadProductFile.Input,
  UploadProductFile.Data,
  "shop",
  UploadProductFile.Code
> = {
  id: "product.202309.uploadProductFile",
  method: "POST",
  path: "/product/202309/files/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data", "name"],
  uploads: { data: { required: true, maxBytes: 104857600 } },
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["id"],
  scopes: ["seller.product.basic"],
}

export declare namespace UploadProductFile {
  interface Input {
    /** At most 100 MB. */
    data: Upload
    name: string
  }

  /** The stored file. */
  interface Data {
    /** File format. */
    format?: "3GP" | "PDF" | "MP4" | "MOV" | "MKV" | "WMV" | "WEBM" | "AVI" | "FLV" | "MPEG" | (string & {})
    id: string
    name?: string
    url?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12019103 | 12019104 | 12019105 | 12019122 | 12038002 | 12038004 | 12038005 | 36009003
}
