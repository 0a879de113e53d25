// Generated from spec/paths/product/202407/sizecharts_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds the seller's size chart templates.
 *
 * `POST /product/202407/sizecharts/search` · seller · takes no shop · scope `seller.product.basic` · reads, so it may
 * be repeated · pages by token, 100 a page at most
 */
export const searchSizeCharts: PagedOperation<
  SearchSizeCharts.Input,
  SearchSizeCharts.Data,
  SearchSizeCharts.SizeChart,
  "shop",
  SearchSizeCharts.Code
> = {
  id: "product.202407.searchSizeCharts",
  method: "POST",
  path: "/product/202407/sizecharts/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token", "locales"],
  body: ["ids", "keyword"],
  maxItems: { ids: 50 },
  access: "seller",
  shopCipher: "forbidden",
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
  list: "size_chart",
  scopes: ["seller.product.basic"],
}

export declare namespace SearchSizeCharts {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Languages to look for. */
    locales?:
      | ReadonlyArray<
          | "de-DE"
          | "en-GB"
          | "en-IE"
          | "en-US"
          | "es-ES"
          | "es-MX"
          | "fr-FR"
          | "id-ID"
          | "it-IT"
          | "ja-JP"
          | "ms-MY"
          | "pt-BR"
          | "th-TH"
          | "vi-VN"
          | "zh-CN"
          | (string & {})
        >
      | undefined
    /** At most 50 of them. */
    ids?: ReadonlyArray<string> | undefined
    keyword?: string | undefined
  }

  /** A page of size charts. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    size_chart: Array<SizeChart>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface SizeChart {
    images?: Array<Image>
    template_id?: string
    template_name?: string
  }

  interface Image {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string
    uri?: string
    url?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12019108 | 12019109 | 36009003
}
