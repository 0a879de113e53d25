// Generated from spec/paths/gs_full_service_commodity/202508/supplier_manufacturers.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the manufacturers that the supplier registered.
 *
 * `GET /gs_full_service_commodity/202508/supplier_manufacturers` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated · pages by token, 30 a page at most
 *
 * Not in the public index of July 2026.
 */
export const gsListSupplierManufacturer: PagedOperation<
  GsListSupplierManufacturer.Input,
  GsListSupplierManufacturer.Data,
  GsListSupplierManufacturer.ManufacturerList,
  "shop"
> = {
  id: "gs_full_service_commodity.202508.gsListSupplierManufacturer",
  method: "GET",
  path: "/gs_full_service_commodity/202508/supplier_manufacturers",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  paging: { style: "token", in: "query", token: "page_token", next: "next_page_token", size: "page_size", maxSize: 30 },
  list: "manufacturer_list",
  scopes: [],
}

export declare namespace GsListSupplierManufacturer {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 30. */
    page_size?: number | undefined
  }

  /** A page of manufacturers. */
  interface Data {
    manufacturer_list: Array<ManufacturerList>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
  }

  interface ManufacturerList {
    address?: string
    email?: string
    id: string
    manufacturer_name?: string
    phone_number?: PhoneNumber
    registered_trade_name?: string
  }

  interface PhoneNumber {
    phone_number?: string
    phone_number_region?: string
  }
}
