// Generated from spec/paths/affiliate_creator/202606/toko_product_mappers.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Maps Tokopedia products to their TikTok Shop twins; sends its ids in a body.
 *
 * A GET with a JSON body, which browsers and fetch cannot send.
 *
 * `GET /affiliate_creator/202606/toko_product_mappers` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Ids are integers on the wire. map_toko_product of 2026-07 takes its
 * place.
 */
export const getTokoProductMappers: Operation<GetTokoProductMappers.Input, GetTokoProductMappers.Data, "shop"> = {
  id: "affiliate_creator.202606.getTokoProductMappers",
  method: "GET",
  path: "/affiliate_creator/202606/toko_product_mappers",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["toko_pids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  wide: { input: ["toko_pids[]"], data: ["product[].toko_pid", "product[].tts_pid"] },
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace GetTokoProductMappers {
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
