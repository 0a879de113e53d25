// Generated from spec/paths/affiliate_creator/202509/shop_products.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Image, Money } from "../../schemas.ts"

/**
 * Lists the products of the creator's own shop that can go into the showcase.
 *
 * `GET /affiliate_creator/202509/shop_products` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` · reads, so it may be repeated · pages by token, 100 a page at most
 */
export const getShopProducts: PagedOperation<
  GetShopProducts.Input,
  GetShopProducts.Data,
  GetShopProducts.Product,
  "shop"
> = {
  id: "affiliate_creator.202509.getShopProducts",
  method: "GET",
  path: "/affiliate_creator/202509/shop_products",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["title_keyword", "sort_field", "sort_order", "page_size", "page_token"],
  access: "creator",
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
  list: "products",
  scopes: ["creator.video.write"],
}

export declare namespace GetShopProducts {
  interface Input {
    title_keyword?: string | undefined
    /** What the results are sorted by; PRODUCT_ID where left out. */
    sort_field?: "PRODUCT_ID" | "PRICE" | "SALE" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
  }

  /** A page of products. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
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
