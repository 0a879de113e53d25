// Generated from spec/paths/affiliate_seller/202608/marketplace_creators_search_filter.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the advanced filters that the marketplace search knows, by group.
 *
 * The filters are one level deeper than usual: `data.data`.
 *
 * `POST /affiliate_seller/202608/marketplace_creators/search/filter` · seller · for one shop · scope
 * `seller.creator_marketplace.read` · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source.
 */
export const getSellerSearchCreatorMarketplaceAdvancedFilters: Operation<
  GetSellerSearchCreatorMarketplaceAdvancedFilters.Input,
  GetSellerSearchCreatorMarketplaceAdvancedFilters.Data,
  "shop"
> = {
  id: "affiliate_seller.202608.getSellerSearchCreatorMarketplaceAdvancedFilters",
  method: "POST",
  path: "/affiliate_seller/202608/marketplace_creators/search/filter",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["options"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.creator_marketplace.read"],
}

export declare namespace GetSellerSearchCreatorMarketplaceAdvancedFilters {
  interface Input {
    options?: ReadonlyArray<InputOption> | undefined
  }

  interface InputOption {
    /** Which group of filters. */
    option_type?:
      | "OPTION_VERTICAL_PRO"
      | "OPTION_LANGUAGE"
      | "OPTION_CREATOR_LEVEL"
      | "OPTION_SORTER"
      | "OPTION_BRAND"
      | (string & {})
      | undefined
  }

  /** The filters. */
  interface Data {
    data?: DataData
  }

  interface DataData {
    option_list?: Array<OptionList>
    sorters?: Array<Sorter>
  }

  interface OptionList {
    /** Which group of filters. */
    option_type?: string
    options?: Array<Option>
  }

  interface Option {
    id: string
    name?: string
    option_children?: Array<OptionChildren>
  }

  interface OptionChildren {
    id: string
    name?: string
  }

  interface Sorter {
    algorithm_id?: string
    name?: string
  }
}
