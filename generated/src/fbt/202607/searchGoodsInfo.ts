// Generated from spec/paths/fbt/202607/goods_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { FbtGoods } from "../../schemas.ts"

/**
 * Finds the merchant's goods in fulfilled-by-TikTok.
 *
 * `POST /fbt/202607/goods/search` · seller · for one shop · scope `seller.fbt.info` · reads, so it may be repeated ·
 * pages by token, 100 a page at most
 *
 * Not every detail of it is confirmed by a source. The fields for SIOC, bulky goods, safety and hazards come from one
 * sample that names no version.
 */
export const searchGoodsInfo: PagedOperation<SearchGoodsInfo.Input, SearchGoodsInfo.Data, FbtGoods, "shop"> = {
  id: "fbt.202607.searchGoodsInfo",
  method: "POST",
  path: "/fbt/202607/goods/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["goods_ids", "product_ids", "reference_codes", "sku_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
    required: true,
  },
  list: "goods",
  scopes: ["seller.fbt.info"],
}

export declare namespace SearchGoodsInfo {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    goods_ids?: ReadonlyArray<string> | undefined
    product_ids?: ReadonlyArray<string> | undefined
    reference_codes?: ReadonlyArray<string> | undefined
    sku_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of goods. */
  interface Data {
    goods: Array<FbtGoods>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }
}
