// Generated from spec/paths/affiliate_seller/202410/open_collaborations_sample_rules.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets on which terms creators get samples of a product.
 *
 * `POST /affiliate_seller/202410/open_collaborations/sample_rules` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · may be repeated: a second call changes nothing more
 */
export const editOpenCollaborationSampleRule: Operation<
  EditOpenCollaborationSampleRule.Input,
  EditOpenCollaborationSampleRule.Data,
  "shop"
> = {
  id: "affiliate_seller.202410.editOpenCollaborationSampleRule",
  method: "POST",
  path: "/affiliate_seller/202410/open_collaborations/sample_rules",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["product_id", "sample_rule"],
  seconds: ["sample_rule.end_time", "sample_rule.start_time"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace EditOpenCollaborationSampleRule {
  interface Input {
    product_id: string
    sample_rule?: SampleRule | undefined
  }

  interface SampleRule {
    /** Whether the rule is in force. */
    activate_status: string
    /** End, Unix seconds. */
    end_time?: number | undefined
    /** True if the rule has no end. */
    is_sample_time_unlimited?: boolean | undefined
    /** Samples to give in all. */
    sample_quota?: number | undefined
    /** Start, Unix seconds. */
    start_time?: number | undefined
    thresholds?: Thresholds | undefined
  }

  interface Thresholds {
    /** Views of a selling video on average that a creator needs. */
    avg_ec_video_views?: number | undefined
    category_ids?: ReadonlyArray<string> | undefined
    /** Followers that a creator needs. */
    minimum_follower_count?: number | undefined
    /** Sales that a creator needs. */
    minimum_gmv?: number | undefined
    /** Least chance of content that a creator needs. */
    predicted_fulfillment_rank?: "ALL" | "LOW" | "MEDIUM" | "HIGH" | (string & {}) | undefined
  }

  /** Success without data. */
  interface Data {}
}
