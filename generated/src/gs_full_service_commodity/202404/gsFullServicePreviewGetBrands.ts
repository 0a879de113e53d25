// Generated from spec/paths/gs_full_service_commodity/202404/preview_brands.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the brands of a supplier and the status of their approval, preview form.
 *
 * `GET /gs_full_service_commodity/202404/preview/brands` · any token (no source says whose) · takes no shop · reads, so
 * it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const gsFullServicePreviewGetBrands: Operation<
  GsFullServicePreviewGetBrands.Input,
  GsFullServicePreviewGetBrands.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202404.gsFullServicePreviewGetBrands",
  method: "GET",
  path: "/gs_full_service_commodity/202404/preview/brands",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["supplier_id"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "brands",
  scopes: [],
}

export declare namespace GsFullServicePreviewGetBrands {
  interface Input {
    supplier_id?: string | undefined
  }

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
