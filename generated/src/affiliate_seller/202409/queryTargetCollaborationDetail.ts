// Generated from spec/paths/affiliate_seller/202409/target_collaborations_target_collaboration_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FreeSampleRule, MoneyRange } from "../../schemas.ts"

/**
 * Reads one target collaboration with its creators and products, as of 2024-09.
 *
 * `GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` · seller (follows from its category) ·
 * for one shop · scope `seller.affiliate_collaboration.read` (named for another version of it only) · reads, so it may
 * be repeated
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202508.queryTargetCollaborationDetail`.
 */
export const queryTargetCollaborationDetail: Operation<
  QueryTargetCollaborationDetail.Input,
  QueryTargetCollaborationDetail.Data,
  "shop"
> = {
  id: "affiliate_seller.202409.queryTargetCollaborationDetail",
  method: "GET",
  path: "/affiliate_seller/202409/target_collaborations/{target_collaboration_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.affiliate_collaboration.read"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202508.queryTargetCollaborationDetail",
  },
}

export declare namespace QueryTargetCollaborationDetail {
  interface Input {
    target_collaboration_id: string
  }

  /** The collaboration. */
  interface Data {
    target_collaboration?: TargetCollaboration
  }

  interface TargetCollaboration {
    /** Creators who posted. */
    content_creator_count?: number
    /** Creators who were invited. */
    creator_invited_count?: number
    creators?: Array<Creator>
    /** End, Unix seconds. */
    end_time?: number
    free_sample_rule?: FreeSampleRule
    id: string
    message?: string
    name?: string
    /** Products in the collaboration. */
    product_count?: number
    products?: Array<Product>
    seller_contact_info?: SellerContactInfo
    /** Creators who put it into their showcase. */
    showcase_creator_count?: number
    /** Start, Unix seconds. */
    start_time?: number
    /** Whether it belongs to the program for top creators. */
    type?: "STANDARD" | "TOP_CREATOR_PROGRAM" | (string & {})
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface Creator {
    avatar?: Avatar
    /** The stage that the collaboration has reached. */
    collaboration_status?: "NORMAL" | "DELETING" | "DELETED" | (string & {})
    /** Products the creator posted about. */
    content_product_count?: number
    nickname?: string
    /** Whether all products are in force for the creator, some, or none. */
    product_effective_status?: "EFFECTIVE_ALL" | "EFFECTIVE_PARTIALLY" | "EFFECTIVE_NONE" | (string & {})
    selection_region?: string
    /** Products the creator put into the showcase. */
    showcase_product_count?: number
    user_id?: string
    username?: string
  }

  interface Avatar {
    url?: string
  }

  interface Product {
    /** The stage that the collaboration has reached. */
    collaboration_status?: "NORMAL" | "DELETING" | "DELETED" | (string & {})
    commission?: Commission
    /** Whether the rate is in force for all creators, for some, or for none. */
    commission_effective_status?: "EFFECTIVE_ALL" | "EFFECTIVE_PARTIALLY" | "EFFECTIVE_NONE" | (string & {})
    id: string
    main_image_url?: string
    original_price?: MoneyRange
    /** The status of the product. */
    status?:
      | "LIVE"
      | "OUT_OF_STOCK"
      | "SELLER_DEACTIVATE"
      | "PLATFORM_DEACTIVATE"
      | "GNE_REJECT"
      | "DELETE"
      | "OTHER"
      | (string & {})
    title?: string
  }

  interface Commission {
    /** ISO 4217 code. */
    currency?: string
    /** When it comes into force. */
    effective_time?: string
    /** Commission on the dearest SKU, decimal number as text. */
    maximum_amount?: string
    /** Commission on the cheapest SKU, decimal number as text. */
    minimum_amount?: string
    /** Hundredths of a percent: 1000 is 10 %. */
    rate?: number
  }

  interface SellerContactInfo {
    email?: string
  }
}
