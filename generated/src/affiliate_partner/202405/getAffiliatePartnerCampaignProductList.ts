// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_products.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Lists the products that sellers registered for a campaign, and the status of their review.
 *
 * `GET /affiliate_partner/202405/campaigns/{campaign_id}/products` · partner · takes no shop · scope
 * `partner.tap_campaign.read` · reads, so it may be repeated · pages by token
 *
 * Codes to handle: `NotFoundError` 16032005; `PermissionError` 16032007.
 */
export const getAffiliatePartnerCampaignProductList: PagedOperation<
  GetAffiliatePartnerCampaignProductList.Input,
  GetAffiliatePartnerCampaignProductList.Data,
  GetAffiliatePartnerCampaignProductList.Product,
  "shop",
  GetAffiliatePartnerCampaignProductList.Code
> = {
  id: "affiliate_partner.202405.getAffiliatePartnerCampaignProductList",
  method: "GET",
  path: "/affiliate_partner/202405/campaigns/{campaign_id}/products",
  platform: "shop",
  media: "none",
  answer: "json",
  query: [
    "category_asset_cipher",
    "page_size",
    "page_token",
    "review_status",
    "product_name",
    "product_id",
    "shop_name",
    "category_id",
  ],
  access: "partner",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    total: "total_count",
    required: true,
  },
  list: "products",
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace GetAffiliatePartnerCampaignProductList {
  interface Input {
    campaign_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** The stage that the review has reached. */
    review_status?: "PENDING" | "APPROVED" | "REJECTED" | "PENDING_CLOSED" | "CLOSED" | (string & {}) | undefined
    product_name?: string | undefined
    product_id?: string | undefined
    shop_name?: string | undefined
    category_id?: string | undefined
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
    category?: Category
    /** The creator's rate, hundredths of a percent: 1000 is 10 %. */
    creator_commission_rate?: number
    highest_price?: Money
    id: string
    /** Units that are left. */
    inventory?: number
    /** True if creators can promote the product now. */
    is_available?: boolean
    lowest_price?: Money
    main_image_url?: string
    name?: string
    /** Rate of the open collaboration, hundredths of a percent. */
    open_collaboration_commission_rate?: number
    /** The partner's rate, hundredths of a percent: 1000 is 10 %. */
    partner_commission_rate?: number
    product_description?: string
    /** Units sold so far. */
    product_sales?: number
    /** The stage that the review has reached. */
    review_status?: "PENDING" | "APPROVED" | "REJECTED" | "PENDING_CLOSED" | "CLOSED" | (string & {})
    /** Samples that the seller gives in all. */
    sample_quota?: number
    shop_name?: string
    sku_information_list?: Array<SkuInformationList>
    /** Creator's and partner's rate together, hundredths of a percent. */
    total_commission_rate?: number
  }

  interface Category {
    id: string
    name?: string
  }

  interface SkuInformationList {
    base_price?: BasePrice
    inventory?: Inventory
    properties?: Array<Property>
    region_prices?: Array<RegionPrice>
    sku_id?: string
    sku_name?: string
  }

  interface BasePrice {
    /** ISO 4217 code. */
    currency?:
      | "BRL"
      | "EUR"
      | "GBP"
      | "IDR"
      | "JPY"
      | "MXN"
      | "MYR"
      | "PHP"
      | "SGD"
      | "THB"
      | "USD"
      | "VND"
      | (string & {})
    list_price?: string
    localized_dutiable_price?: string
    region_code?: string
    sale_price?: string
  }

  interface Inventory {
    available_quantity?: string
  }

  interface Property {
    name?: string
    value_name?: string
  }

  interface RegionPrice {
    /** ISO 4217 code. */
    currency?:
      | "BRL"
      | "EUR"
      | "GBP"
      | "IDR"
      | "JPY"
      | "MXN"
      | "MYR"
      | "PHP"
      | "SGD"
      | "THB"
      | "USD"
      | "VND"
      | (string & {})
    list_price?: string
    localized_dutiable_price?: string
    region_code?: string
    sale_price?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 16032005 | 16032007 | 36009003
}
