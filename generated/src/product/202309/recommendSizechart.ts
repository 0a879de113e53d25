// Generated from spec/paths/product/202309/images_size_charts_identify.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells which images show a size chart.
 *
 * `POST /product/202309/images/size_charts/identify` · any token (no source says whose) · takes no shop · reads, so it
 * may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const recommendSizechart: Operation<RecommendSizechart.Input, RecommendSizechart.Data, "shop"> = {
  id: "product.202309.recommendSizechart",
  method: "POST",
  path: "/product/202309/images/size_charts/identify",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["images"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "images",
  scopes: [],
}

export declare namespace RecommendSizechart {
  interface Input {
    images?: ReadonlyArray<InputImage> | undefined
  }

  interface InputImage {
    url?: string | undefined
  }

  /** The verdict on each image. */
  interface Data {
    images: Array<Image>
  }

  interface Image {
    /** True if the image shows a size chart. */
    is_size_chart?: boolean
    url?: string
  }
}
