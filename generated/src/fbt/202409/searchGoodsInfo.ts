// Generated from spec/paths/fbt/202409/goods_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { FbtGoods } from "../../schemas.ts"

/**
 * Finds the merchant's goods in fulfilled-by-TikTok, as of 2024-09.
 *
 * `POST /fbt/202409/goods/search` · seller · for one shop · scope `seller.fbt.info` · reads, so it may be repeated ·
 * pages by token, 100 a page at most
 *
 * Not in the public index of July 2026. A newer form exists: `fbt.202607.searchGoodsInfo`.
 */
export const searchGoodsInfo: PagedOperation<SearchGoodsInfo.Input, SearchGoodsInfo.Data, FbtGoods, "shop"> = {
  id: "fbt.202409.searchGoodsInfo",
  method: "POST",
  path: "/fbt/202409/goods/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["goods_ids", "product_ids", "reference_codes", "sku_ids"],
  maxItems: { goods_ids: 100, product_ids: 100, reference_codes: 100, sku_ids: 100 },
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
    /** At most 100 of them. */
    goods_ids?: ReadonlyArray<string> | undefined
    /** At most 100 of them. */
    product_ids?: ReadonlyArray<string> | undefined
    /** At most 100 of them. */
    reference_codes?: ReadonlyArray<string> | undefined
    /** At most 100 of them. */
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
