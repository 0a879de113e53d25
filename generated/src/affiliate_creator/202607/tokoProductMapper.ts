// Generated from spec/paths/affiliate_creator/202607/map_toko_product.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Maps Tokopedia products to their TikTok Shop twins.
 *
 * `POST /affiliate_creator/202607/map_toko_product` · creator · takes no shop · scope
 * `creator.affiliate.share_link.read` · reads, so it may be repeated
 */
export const tokoProductMapper: Operation<TokoProductMapper.Input, TokoProductMapper.Data, "shop"> = {
  id: "affiliate_creator.202607.tokoProductMapper",
  method: "POST",
  path: "/affiliate_creator/202607/map_toko_product",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["toko_pids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  wide: { input: ["toko_pids[]"], data: ["product[].toko_pid", "product[].tts_pid"] },
  scopes: ["creator.affiliate.share_link.read"],
}

export declare namespace TokoProductMapper {
  interface Input {
    /** Ids of products on Tokopedia; may exceed 2^53. */
    toko_pids?: ReadonlyArray<string> | undefined
  }

  /** Pairs of product ids. */
  interface Data {
    error?: Error
    product?: Array<Product>
  }

  interface Error {
    /** Business code of the failure. */
    code?: number
    message?: string
  }

  interface Product {
    /** Id of the product on Tokopedia; may exceed 2^53. */
    toko_pid?: string
    /** Id of the product on TikTok Shop; exceeds 2^53. */
    tts_pid?: string
  }
}
