// Generated from spec/paths/gs_full_service_commodity/202407/supplier_addresses.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the supplier's addresses.
 *
 * `GET /gs_full_service_commodity/202407/supplier_addresses` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026.
 */
export const globalSellingGetSupplierAddresses: PagedOperation<
  GlobalSellingGetSupplierAddresses.Input,
  GlobalSellingGetSupplierAddresses.Data,
  GlobalSellingGetSupplierAddresses.Address,
  "shop"
> = {
  id: "gs_full_service_commodity.202407.globalSellingGetSupplierAddresses",
  method: "GET",
  path: "/gs_full_service_commodity/202407/supplier_addresses",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 50,
    total: "total_count",
  },
  list: "addresses",
  scopes: [],
}

export declare namespace GlobalSellingGetSupplierAddresses {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
  }

  /** A page of addresses. */
  interface Data {
    addresses: Array<Address>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Address {
    contact_name?: string
    detail?: Detail
    full_address?: string
    id: string
    phone_number?: string
  }

  interface Detail {
    building?: string
    city_name?: string
    country_name?: string
    district_name?: string
    province_name?: string
    town_name?: string
  }
}
