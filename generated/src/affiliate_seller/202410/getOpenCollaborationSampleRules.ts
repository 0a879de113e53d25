// Generated from spec/paths/affiliate_seller/202410/open_collaborations_sample_rules.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads on which terms creators get samples of the shop's open collaboration products.
 *
 * `GET /affiliate_seller/202410/open_collaborations/sample_rules` · seller · with or without a shop · scope
 * `seller.affiliate_collaboration.read` · reads, so it may be repeated
 */
export const getOpenCollaborationSampleRules: Operation<
  GetOpenCollaborationSampleRules.Input,
  GetOpenCollaborationSampleRules.Data,
  "shop",
  GetOpenCollaborationSampleRules.Code
> = {
  id: "affiliate_seller.202410.getOpenCollaborationSampleRules",
  method: "GET",
  path: "/affiliate_seller/202410/open_collaborations/sample_rules",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["product_ids"],
  access: "seller",
  shopCipher: "optional",
  safety: "read",
  list: "sample_rules",
  scopes: ["seller.affiliate_collaboration.read"],
}

export declare namespace GetOpenCollaborationSampleRules {
  interface Input {
    product_ids: ReadonlyArray<string>
  }

  /** The rules. */
  interface Data {
    sample_rules: Array<SampleRule>
  }

  interface SampleRule {
    /** Samples that are left. */
    available_quantity?: number
    /** End, Unix seconds. */
    end_time?: number
    /** True if the rule has no end. */
    is_sample_time_unlimited?: boolean
    product_id?: string
    /** Samples to give in all. */
    sample_quota?: number
    /** Start, Unix seconds. */
    start_time?: number
    /** Whether the rule is in force. */
    status?: "NOT_STARTED" | "ONGOING" | "NO_LEFT_COUNT" | "PLAN_EXCEPTION" | "EXPIRED" | (string & {})
    thresholds?: Thresholds
  }

  interface Thresholds {
    /** Views of a selling video on average that a creator needs. */
    avg_ec_video_views?: number
    category_ids?: Array<string>
    /** Followers that a creator needs. */
    minimum_follower_count?: number
    /** Sales that a creator needs. */
    minimum_gmv?: number
    /** Least chance of content that a creator needs. */
    predicted_fulfillment_rank?: "ALL" | "LOW" | "MEDIUM" | "HIGH" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
