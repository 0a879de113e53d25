// Generated from spec/paths/affiliate_seller/202601/marketplace_creators_search_filter.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the advanced filters that the marketplace search knows.
 *
 * `POST /affiliate_seller/202601/marketplace_creators/search/filter` · seller (follows from its category) · for one
 * shop · scope `seller.creator_marketplace.read` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists:
 * `affiliate_seller.202608.getSellerSearchCreatorMarketplaceAdvancedFilters`.
 */
export const getSellerSearchCreatorMarketplaceAdvancedFilters: Operation<
  GetSellerSearchCreatorMarketplaceAdvancedFilters.Input,
  GetSellerSearchCreatorMarketplaceAdvancedFilters.Data,
  "shop"
> = {
  id: "affiliate_seller.202601.getSellerSearchCreatorMarketplaceAdvancedFilters",
  method: "POST",
  path: "/affiliate_seller/202601/marketplace_creators/search/filter",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.creator_marketplace.read"],
  scopesInferred: true,
}

export declare namespace GetSellerSearchCreatorMarketplaceAdvancedFilters {
  interface Input {}

  /** The filters. */
  interface Data {
    advanced_filters?: AdvancedFilters
  }

  interface AdvancedFilters {
    category_pro?: Array<string>
    creator_level?: Array<string>
    language?: Array<string>
  }
}
