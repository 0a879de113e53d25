// Generated from spec/paths/product/202501/compliance_manufacturers_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds registered manufacturers, with their data by region.
 *
 * `POST /product/202501/compliance/manufacturers/search` · seller · takes no shop · scope `seller.product.basic` ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Codes to handle: `PermissionError` 38023050.
 */
export const searchManufacturers: PagedOperation<
  SearchManufacturers.Input,
  SearchManufacturers.Data,
  SearchManufacturers.Manufacturer,
  "shop",
  SearchManufacturers.Code
> = {
  id: "product.202501.searchManufacturers",
  method: "POST",
  path: "/product/202501/compliance/manufacturers/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["keyword", "locales", "manufacturer_ids"],
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
  list: "manufacturers",
  scopes: ["seller.product.basic"],
}

export declare namespace SearchManufacturers {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** At most 200 characters. */
    keyword?: string | undefined
    /** Languages to look for. */
    locales?: ReadonlyArray<"de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})> | undefined
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
    id: string
    regional_profiles?: Array<RegionalProfile>
  }

  interface RegionalProfile {
    address?: string
    email?: string
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})
    name?: string
    phone_number?: PhoneNumber
    registered_trade_name?: string
  }

  interface PhoneNumber {
    /** Whether the number takes calls. */
    availability?: "AVAILABLE" | "UNAVAILABLE" | (string & {})
    country_code?: string
    local_number?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 38023025 | 38023047 | 38023048 | 38023049 | 38023050 | 38023057 | 38023060
}
