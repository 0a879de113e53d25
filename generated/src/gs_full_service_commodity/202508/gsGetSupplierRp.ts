// Generated from spec/paths/gs_full_service_commodity/202508/supplier_rps.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the responsible persons that the supplier registered.
 *
 * `GET /gs_full_service_commodity/202508/supplier_rps` · any token (no source says whose) · takes no shop · reads, so
 * it may be repeated · pages by token, 30 a page at most
 *
 * Not in the public index of July 2026.
 */
export const gsGetSupplierRp: PagedOperation<
  GsGetSupplierRp.Input,
  GsGetSupplierRp.Data,
  GsGetSupplierRp.RpInfo,
  "shop"
> = {
  id: "gs_full_service_commodity.202508.gsGetSupplierRp",
  method: "GET",
  path: "/gs_full_service_commodity/202508/supplier_rps",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  paging: { style: "token", in: "query", token: "page_token", next: "next_page_token", size: "page_size", maxSize: 30 },
  list: "rp_infos",
  scopes: [],
}

export declare namespace GsGetSupplierRp {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 30. */
    page_size?: number | undefined
  }

  /** A page of responsible persons. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    rp_infos: Array<RpInfo>
  }

  interface RpInfo {
    address?: Address
    company_name?: string
    /** When it was made, Unix seconds. */
    create_time?: number
    /** True for the person who is named unless told otherwise. */
    default_RP?: boolean
    email?: string
    id: string
    name?: Name
    phone_number?: PhoneNumber
    rp_name?: string
    /** Kind of responsible person. */
    type?: number
    /** When it last changed, Unix seconds. */
    update_time?: number
    /** Version of the record. */
    version?: number
  }

  interface Address {
    city?: string
    country?: string
    province?: string
    street?: string
    street2?: string
  }

  interface Name {
    first_name?: string
    last_name?: string
    middle_name?: string
  }

  interface PhoneNumber {
    phone_number?: string
    phone_number_region?: string
  }
}
