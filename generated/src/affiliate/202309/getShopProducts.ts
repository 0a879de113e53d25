// Generated from spec/paths/affiliate/202309/shop_products.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Image, Money } from "../../schemas.ts"

/**
 * Lists the products of the creator's own shop that can go into the showcase, first form.
 *
 * `GET /affiliate/202309/shop_products` · creator (follows from its category) · takes no shop · scope
 * `creator.affiliate.info` · reads, so it may be repeated · pages by token
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12.
 */
export const getShopProducts: PagedOperation<
  GetShopProducts.Input,
  GetShopProducts.Data,
  GetShopProducts.Product,
  "shop"
> = {
  id: "affiliate.202309.getShopProducts",
  method: "GET",
  path: "/affiliate/202309/shop_products",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size", "title_keyword", "sort_field", "sort_order"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    required: true,
  },
  list: "products",
  scopes: ["creator.affiliate.info"],
  deprecated: { since: "2026-07-29", sunset: "2026-10-12" },
}

export declare namespace GetShopProducts {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. */
    page_size?: number | undefined
    title_keyword?: string | undefined
    /** What the results are sorted by. */
    sort_field?: string | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: string | undefined
  }

  /** A page of products. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
  }

  interface Product {
    /** Whether the product is in already. */
    added_status?: "ADDABLE" | "ADDED" | "REJECTED" | (string & {})
    brand_name?: string
    id: string
    images?: Array<Image>
    price?: Money
    /** Units sold so far. */
    sales_count?: number
    title?: string
  }
}
