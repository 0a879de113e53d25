// Generated from spec/paths/product/202404/images_optimize.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Improves images, for example by a white background.
 *
 * `POST /product/202404/images/optimize` · seller · for one shop · scope `seller.product.basic` · not repeated once it
 * may have run
 *
 * Codes to handle: `LimitError` 12038007; `NotFoundError` 12052722.
 */
export const optimizedImages: Operation<OptimizedImages.Input, OptimizedImages.Data, "shop", OptimizedImages.Code> = {
  id: "product.202404.optimizedImages",
  method: "POST",
  path: "/product/202404/images/optimize",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["category_asset_cipher"],
  body: ["images"],
  maxItems: { images: 200 },
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["images"],
  scopes: ["seller.product.basic"],
}

export declare namespace OptimizedImages {
  interface Input {
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
    /** At most 200 of them. */
    images?: ReadonlyArray<InputImage> | undefined
  }

  interface InputImage {
    /** What to improve in the image. */
    optimization_mode?: ReadonlyArray<"WHITE_BACKGROUND" | (string & {})> | undefined
    uri?: string | undefined
  }

  /** The improved images. */
  interface Data {
    images?: Array<Image>
  }

  interface Image {
    /** Pixels. */
    height?: number
    /** IGNORE where there was nothing to improve. */
    optimize_status?: "SUCCESS" | "IGNORE" | "PROCESSING" | (string & {})
    optimized_uri?: string
    optimized_url?: string
    original_uri?: string
    original_url?: string
    /** Pixels. */
    width?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 12019065 | 12019070 | 12038007 | 12052722
}
