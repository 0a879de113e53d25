// Generated from spec/paths/epharmacy/202504/pharmacies.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the seller's pharmacies.
 *
 * `GET /epharmacy/202504/pharmacies` · seller (follows from its category) · for one shop · reads, so it may be
 * repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026.
 */
export const getPharmacies: PagedOperation<GetPharmacies.Input, GetPharmacies.Data, GetPharmacies.Pharmacy, "shop"> = {
  id: "epharmacy.202504.getPharmacies",
  method: "GET",
  path: "/epharmacy/202504/pharmacies",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size"],
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
  },
  list: "pharmacies",
  scopes: [],
}

export declare namespace GetPharmacies {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
  }

  /** A page of pharmacies. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    pharmacies: Array<Pharmacy>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Pharmacy {
    /** When the pharmacy's license ends, Unix seconds. */
    license_expire_time?: number
    license_number?: string
    operation_hours?: Array<OperationHour>
    pharmacist?: Pharmacist
    warehouse_id?: string
  }

  interface OperationHour {
    /** Time of day in the pharmacy's time zone, as text. */
    close_time?: string
    /** Days of the week that the hours hold for. */
    days?: Array<"MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | (string & {})>
    /** Time of day in the pharmacy's time zone, as text. */
    open_time?: string
  }

  interface Pharmacist {
    name?: string
    /** When the pharmacist's license ends, Unix seconds. */
    practice_license_expire_time?: number
    practice_license_number?: string
  }
}
