// Generated from spec/paths/product/202309/brands.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds brands that a listing may use.
 *
 * `GET /product/202309/brands` · seller · for one shop · scope `seller.product.basic` · reads, so it may be repeated ·
 * pages by token, 100 a page at most
 *
 * Codes to handle: `LimitError` 12019123; `NotFoundError` 12052023, 12052704; `PermissionError` 12052700.
 */
export const getBrands: PagedOperation<GetBrands.Input, GetBrands.Data, GetBrands.Brand, "shop", GetBrands.Code> = {
  id: "product.202309.getBrands",
  method: "GET",
  path: "/product/202309/brands",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_id", "is_authorized", "brand_name", "page_size", "page_token", "category_version"],
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
    required: true,
  },
  list: "brands",
  scopes: ["seller.product.basic"],
}

export declare namespace GetBrands {
  interface Input {
    /** A leaf category of the market. */
    category_id?: string | undefined
    /** 1 (true): only brands that the seller is authorized for; 0 (false): all brands. */
    is_authorized?: boolean | undefined
    brand_name?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
  }

  /** A page of brands. */
  interface Data {
    brands: Array<Brand>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Brand {
    /** Whether the seller is authorized for the brand. A brand that is not of the first tier can be used without. */
    authorized_status?: "UNAUTHORIEZD" | "AUTHORIZED" | (string & {})
    /** Whether an authorized brand can be used in the category that was asked for. */
    brand_status?: "AVAILABLE" | "UNAVAILABLE" | (string & {})
    id: string
    /** True for brands of the first tier, which need an authorization. */
    is_t1_brand?: boolean
    name?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019108
    | 12019109
    | 12019123
    | 12019124
    | 12052023
    | 12052217
    | 12052230
    | 12052700
    | 12052704
    | 36009003
}
