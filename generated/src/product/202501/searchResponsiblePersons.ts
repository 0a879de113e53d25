// Generated from spec/paths/product/202501/compliance_responsible_persons_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { ResponsiblePersonAddress } from "../../schemas.ts"

/**
 * Finds registered responsible persons, with their data by region.
 *
 * `POST /product/202501/compliance/responsible_persons/search` · seller · takes no shop · scope
 * `seller.product.basic` · reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Codes to handle: `PermissionError` 38023050.
 */
export const searchResponsiblePersons: PagedOperation<
  SearchResponsiblePersons.Input,
  SearchResponsiblePersons.Data,
  SearchResponsiblePersons.ResponsiblePerson,
  "shop",
  SearchResponsiblePersons.Code
> = {
  id: "product.202501.searchResponsiblePersons",
  method: "POST",
  path: "/product/202501/compliance/responsible_persons/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["keyword", "locales", "responsible_person_ids"],
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
  list: "responsible_persons",
  scopes: ["seller.product.basic"],
}

export declare namespace SearchResponsiblePersons {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** At most 200 characters. */
    keyword?: string | undefined
    /** Languages to look for. */
    locales?: ReadonlyArray<"de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})> | undefined
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of responsible persons. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    responsible_persons: Array<ResponsiblePerson>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface ResponsiblePerson {
    id: string
    regional_profiles?: Array<RegionalProfile>
  }

  interface RegionalProfile {
    address?: ResponsiblePersonAddress
    email?: string
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})
    name?: string
    phone_number?: PhoneNumber
  }

  interface PhoneNumber {
    country_code?: string
    local_number?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 38023025 | 38023047 | 38023048 | 38023049 | 38023050
}
