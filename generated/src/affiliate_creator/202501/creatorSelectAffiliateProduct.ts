// Generated from spec/paths/affiliate_creator/202501/selection_products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds products worth promoting, filtered and sorted by how they sell.
 *
 * `POST /affiliate_creator/202501/selection/products/search` · creator (follows from its category) · takes no shop ·
 * scope `creator.affiliate_collaboration.read` · reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const creatorSelectAffiliateProduct: PagedOperation<
  CreatorSelectAffiliateProduct.Input,
  CreatorSelectAffiliateProduct.Data,
  CreatorSelectAffiliateProduct.Product,
  "shop"
> = {
  id: "affiliate_creator.202501.creatorSelectAffiliateProduct",
  method: "POST",
  path: "/affiliate_creator/202501/selection/products/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["filter_params", "sort_params"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 50,
    total: "total_count",
  },
  list: "products",
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace CreatorSelectAffiliateProduct {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    filter_params?: FilterParams | undefined
    sort_params?: SortParams | undefined
  }

  interface FilterParams {
    category_ids?: ReadonlyArray<string> | undefined
    commission_rate_range?: CommissionRateRange | undefined
    pool_ids?: ReadonlyArray<string> | undefined
    price_range?: PriceRange | undefined
    product_ids?: ReadonlyArray<string> | undefined
    shop_rating_range?: ShopRatingRange | undefined
    sold_quantity_range?: SoldQuantityRange | undefined
    /** At most 255 characters. */
    title_keyword?: string | undefined
  }

  interface CommissionRateRange {
    /** This rate or more, hundredths of a percent. */
    rate_ge?: number | undefined
    /** This rate or less, hundredths of a percent. */
    rate_le?: number | undefined
  }

  interface PriceRange {
    price_ge?: string | undefined
    price_le?: string | undefined
  }

  interface ShopRatingRange {
    /** This rating or more. */
    rating_ge?: number | undefined
    /** This rating or less. */
    rating_le?: number | undefined
  }

  interface SoldQuantityRange {
    /** This many or more. */
    quantity_ge?: number | undefined
    /** This many or fewer. */
    quantity_le?: number | undefined
  }

  interface SortParams {
    /** What the results are sorted by, and in which direction. */
    sort_type?: string | undefined
  }

  /** A page of products with their market figures. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Product {
    brand_name?: string
    commission?: Commission
    id: string
    main_image_url?: string
    market_performance?: MarketPerformance
    price?: Price
    review?: Review
    shop?: Shop
    stock?: Stock
    title?: string
  }

  interface Commission {
    /** Decimal number as text, in the unit of the currency. */
    amount?: string
    /** Hundredths of a percent: 1000 is 10 %. */
    rate?: number
  }

  interface MarketPerformance {
    /** Units sold since the product was listed. */
    historical_sold_quantity?: number
  }

  interface Price {
    ceiling_price?: string
    /** ISO 4217 code. */
    currency?: string
    floor_price?: string
  }

  interface Review {
    /** Reviews of the product. */
    count?: number
    overall_score?: string
  }

  interface Shop {
    logo_url?: string
    name?: string
    rating?: string
  }

  interface Stock {
    /** Units that are left. */
    quantity?: number
  }
}
