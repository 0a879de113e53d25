// Generated from spec/paths/product/202606/skpps_product_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the status of one product in the key product program: score, tasks, rewards.
 *
 * `GET /product/202606/skpps/{product_id}` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source.
 */
export const getProductSkppDetail: Operation<GetProductSkppDetail.Input, GetProductSkppDetail.Data, "shop"> = {
  id: "product.202606.getProductSkppDetail",
  method: "GET",
  path: "/product/202606/skpps/{product_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetProductSkppDetail {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
  }

  /** The product's standing. */
  interface Data {
    product_id?: string
    /** Whether affiliates may promote the product. */
    affiliate_program_status?: string
    /** Points reached. */
    total_score?: number
    /** Points needed. */
    target_score?: number
    rewards?: Array<Reward>
    task_details?: Array<TaskDetail>
    /** When it last changed, Unix seconds. */
    update_time?: number
    /** The status of the product in the key product program. */
    skpp_status?: string
  }

  interface Reward {
    /** What is to be gained. */
    reward_type?: string
    title?: string
    /** Whether the reward was earned. */
    status?: string
    /** Whether the ad credit was claimed. */
    ad_credit_claim_status?: string
    value?: string
    claim_conditions?: Array<ClaimCondition>
    campaign_id?: string
  }

  interface ClaimCondition {
    /** How the condition is tested. */
    condition_type?: string
    current_value?: string
    target_value?: string
  }

  interface TaskDetail {
    category?: string
    name?: string
    current_value?: string
    target_value?: string
    /** True once the task is done. */
    passed?: boolean
    action_suggestions?: Array<ActionSuggestion>
  }

  interface ActionSuggestion {
    /** Points that following the advice would bring. */
    score_increase?: number
    url?: string
  }
}
