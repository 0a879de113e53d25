// Generated from spec/paths/affiliate_seller/202405/open_collaborations_products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { OpenCollaborationProduct } from "../../schemas.ts"

/**
 * Finds products that every creator may promote for a commission, as the seller sees them.
 *
 * `POST /affiliate_seller/202405/open_collaborations/products/search` · seller · with or without a shop · scope
 * `seller.affiliate_collaboration.read` · reads, so it may be repeated · pages by token, 20 a page at most
 */
export const sellerSearchAffiliateOpenCollaborationProduct: PagedOperation<
  SellerSearchAffiliateOpenCollaborationProduct.Input,
  SellerSearchAffiliateOpenCollaborationProduct.Data,
  OpenCollaborationProduct,
  "shop"
> = {
  id: "affiliate_seller.202405.sellerSearchAffiliateOpenCollaborationProduct",
  method: "POST",
  path: "/affiliate_seller/202405/open_collaborations/products/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["sort_order", "sort_field", "page_token", "page_size"],
  body: ["category", "commission_rate_range", "sales_price_range", "title_keywords"],
  maxItems: { title_keywords: 20 },
  access: "seller",
  shopCipher: "optional",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 20,
    total: "total_count",
    required: true,
  },
  list: "products",
  scopes: ["seller.affiliate_collaboration.read"],
}

export declare namespace SellerSearchAffiliateOpenCollaborationProduct {
  interface Input {
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** What the results are sorted by. */
    sort_field?: "commission_rate" | "product_sales_price" | "commission" | "units_sold" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 20. */
    page_size?: number | undefined
    category?: Category | undefined
    commission_rate_range?: CommissionRateRange | undefined
    sales_price_range?: SalesPriceRange | undefined
    /** At most 20 of them. */
    title_keywords?: ReadonlyArray<string> | undefined
  }

  interface Category {
    id?: string | undefined
  }

  interface CommissionRateRange {
    /** This rate or more, hundredths of a percent. */
    rate_ge?: number | undefined
    /** Less than this rate, hundredths of a percent. */
    rate_lt?: number | undefined
  }

  interface SalesPriceRange {
    amount_ge?: string | undefined
    amount_lt?: string | undefined
  }

  /** A page of products with their commissions. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<OpenCollaborationProduct>
    /** The number of results on all pages. */
    total_count?: number
  }
}
