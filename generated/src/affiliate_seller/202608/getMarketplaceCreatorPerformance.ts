// Generated from spec/paths/affiliate_seller/202608/marketplace_creators_creator_user_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { MarketplaceCreatorDetail } from "../../schemas.ts"

/**
 * Reads what a creator of the marketplace sells and reaches, in chosen groups of figures.
 *
 * `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}` · seller · for one shop · scope
 * `seller.creator_marketplace.read` · reads, so it may be repeated
 *
 * Few sources confirm it: it may behave differently. What this version adds to the answer is not known in full.
 *
 * Codes to handle: `ConflictError` 16901005, 16901006, 16901008; `PermissionError` 16032012, 16901007; `QuotaError`
 * 45101004 (repeat minutes to a day later).
 */
export const getMarketplaceCreatorPerformance: Operation<
  GetMarketplaceCreatorPerformance.Input,
  GetMarketplaceCreatorPerformance.Data,
  "shop",
  GetMarketplaceCreatorPerformance.Code
> = {
  id: "affiliate_seller.202608.getMarketplaceCreatorPerformance",
  method: "GET",
  path: "/affiliate_seller/202608/marketplace_creators/{creator_user_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["data_groups"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.creator_marketplace.read"],
}

export declare namespace GetMarketplaceCreatorPerformance {
  interface Input {
    creator_user_id: string
    /** The groups of figures to return. */
    data_groups?:
      | ReadonlyArray<
          | "BASIC_CREATOR_INFORMATION"
          | "CONTENT_PERFORMANCE"
          | "FOLLOWER_INFORMATION"
          | "COLLABORATION"
          | "SALES_AND_GMV"
          | (string & {})
        >
      | undefined
  }

  /** The creator. */
  interface Data {
    creator?: MarketplaceCreatorDetail
  }

  /** The codes that the platform documents for it. */
  type Code = 16032012 | 16901005 | 16901006 | 16901007 | 16901008 | 36009002 | 36009003 | 45101004 | 98001004
}
