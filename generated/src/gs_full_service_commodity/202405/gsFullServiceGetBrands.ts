// Generated from spec/paths/gs_full_service_commodity/202405/beta_brands.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the brands of the supplier and the status of their approval.
 *
 * `GET /gs_full_service_commodity/202405/beta/brands` · any token (no source says whose) · takes no shop · reads, so it
 * may be repeated
 *
 * Not in the public index of July 2026.
 */
export const gsFullServiceGetBrands: Operation<GsFullServiceGetBrands.Input, GsFullServiceGetBrands.Data, "shop"> = {
  id: "gs_full_service_commodity.202405.gsFullServiceGetBrands",
  method: "GET",
  path: "/gs_full_service_commodity/202405/beta/brands",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "brands",
  scopes: [],
}

export declare namespace GsFullServiceGetBrands {
  interface Input {}

  /** The brands. */
  interface Data {
    brands: Array<Brand>
  }

  interface Brand {
    /** The status of the approval of the brand. */
    approval_status?: string
    id: string
    name?: string
  }
}
