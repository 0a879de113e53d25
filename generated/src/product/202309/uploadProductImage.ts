// Generated from spec/paths/product/202309/images_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Uploads one image, to be referred to by its URI when a product is created or edited.
 *
 * CUSTOMIZATION_IMAGE is a further use case, for print on demand, since 2026.
 *
 * `POST /product/202309/images/upload` · seller · takes no shop · scope `seller.product.basic` · not repeated once it
 * may have run
 *
 * Codes to handle: `LimitError` 12038005.
 */
export const uploadProductImage: Operation<
  UploadProductImage.Input,
  UploadProductImage.Data,
  "shop",
  UploadProductImage.Code
> = {
  id: "product.202309.uploadProductImage",
  method: "POST",
  path: "/product/202309/images/upload",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data", "use_case"],
  uploads: { data: { required: true, maxBytes: 10485760 } },
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["seller.product.basic"],
}

export declare namespace UploadProductImage {
  interface Input {
    /** The file itself. At most 10 MB. */
    data: Upload
    /** Where the image will be used; each place has its own rules on size and ratio. */
    use_case?:
      | "MAIN_IMAGE"
      | "ATTRIBUTE_IMAGE"
      | "DESCRIPTION_IMAGE"
      | "CERTIFICATION_IMAGE"
      | "SIZE_CHART_IMAGE"
      | (string & {})
      | undefined
  }

  /** The stored image. */
  interface Data {
    /** Pixels. */
    height?: number
    uri?: string
    url?: string
    /** Where the image will be used; each place has its own rules on size and ratio. */
    use_case?:
      | "MAIN_IMAGE"
      | "ATTRIBUTE_IMAGE"
      | "DESCRIPTION_IMAGE"
      | "CERTIFICATION_IMAGE"
      | "SIZE_CHART_IMAGE"
      | (string & {})
    /** Pixels. */
    width?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 11050001 | 12019116 | 12038002 | 12038004 | 12038005 | 12038014 | 12038015 | 36009003
}
