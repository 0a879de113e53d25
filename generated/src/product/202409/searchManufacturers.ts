// Generated from spec/paths/product/202409/compliance_manufacturers_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds registered manufacturers, first form.
 *
 * `POST /product/202409/compliance/manufacturers/search` · any token (no source says whose) · takes no shop · scope
 * `seller.product.basic` (named for another version of it only) · reads, so it may be repeated · pages by token, 100 a
 * page at most
 *
 * Not in the public index of July 2026. A newer form exists: `product.202501.searchManufacturers`.
 */
export const searchManufacturers: PagedOperation<
  SearchManufacturers.Input,
  SearchManufacturers.Data,
  SearchManufacturers.Manufacturer,
  "shop"
> = {
  id: "product.202409.searchManufacturers",
  method: "POST",
  path: "/product/202409/compliance/manufacturers/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["keyword", "manufacturer_ids"],
  access: "any",
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
  list: "manufacturers",
  scopes: ["seller.product.basic"],
  scopesInferred: true,
}

export declare namespace SearchManufacturers {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** At most 200 characters. */
    keyword?: string | undefined
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of manufacturers. */
  interface Data {
    manufacturers: Array<Manufacturer>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Manufacturer {
    address?: string
    email?: string
    id: string
    name?: string
    phone_number?: PhoneNumber
    registered_trade_name?: string
  }

  interface PhoneNumber {
    country_code?: string
    local_number?: string
  }
}
