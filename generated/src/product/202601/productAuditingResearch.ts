// Generated from spec/paths/product/202601/compliance_auditing_research.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds listings of any seller, for partners who audit compliance.
 *
 * `POST /product/202601/compliance/auditing/research` · any token (no source says whose) · with or without a shop ·
 * reads, so it may be repeated · pages by token, 20 a page at most
 *
 * No source says which fields of the body are required. It searches the listings of all sellers. The sources disagree
 * on whether it takes a shop_cipher.
 */
export const productAuditingResearch: PagedOperation<
  ProductAuditingResearch.Input,
  ProductAuditingResearch.Data,
  ProductAuditingResearch.Product,
  "shop"
> = {
  id: "product.202601.productAuditingResearch",
  method: "POST",
  path: "/product/202601/compliance/auditing/research",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size", "category_asset_cipher"],
  body: ["brand_ids", "category_ids", "product_ids", "product_title", "seller_id", "seller_name"],
  maxItems: { product_ids: 20 },
  access: "any",
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
  scopes: [],
}

export declare namespace ProductAuditingResearch {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 20. */
    page_size?: number | undefined
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
    brand_ids?: ReadonlyArray<string> | undefined
    /** Only products of these categories. */
    category_ids?: ReadonlyArray<string> | undefined
    /** As the listing search returns them. At most 20 of them. */
    product_ids?: ReadonlyArray<string> | undefined
    product_title?: string | undefined
    seller_id?: string | undefined
    seller_name?: string | undefined
  }

  /** A page of products. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Product {
    brand_id?: string
    brand_name?: string
    categories?: Array<Category>
    /** ISO 3166-1 alpha-2 code of the market. */
    country?:
      | "BR"
      | "DE"
      | "ES"
      | "FR"
      | "GB"
      | "ID"
      | "IE"
      | "IT"
      | "JP"
      | "MX"
      | "MY"
      | "PH"
      | "SG"
      | "TH"
      | "US"
      | "VN"
      | (string & {})
    description?: string
    id: string
    listing_url?: string
    main_image_urls?: Array<string>
    seller_id?: string
    seller_name?: string
    title?: string
    variants?: Array<Variant>
  }

  interface Category {
    id: string
    /** True at the bottom of the tree, where products may be listed. */
    is_leaf?: boolean
    /** Depth in the tree. */
    level?: number
    name?: string
    parent_id?: string
  }

  interface Variant {
    id: string
  }
}
