// Generated from spec/paths/customer_engagement/202412/performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how tasks fared: sent, read, claimed, sold.
 *
 * `POST /customer_engagement/202412/performances` · seller · for one shop · scope `seller.customer_engagement.read` ·
 * reads, so it may be repeated
 */
export const getTaskPerformances: Operation<GetTaskPerformances.Input, GetTaskPerformances.Data, "shop"> = {
  id: "customer_engagement.202412.getTaskPerformances",
  method: "POST",
  path: "/customer_engagement/202412/performances",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["task_ids"],
  nonEmpty: ["task_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "task_performances",
  scopes: ["seller.customer_engagement.read"],
}

export declare namespace GetTaskPerformances {
  interface Input {
    task_ids: ReadonlyArray<string>
  }

  /** The figures of each task. */
  interface Data {
    task_performances: Array<TaskPerformance>
  }

  interface TaskPerformance {
    /** Coupons that recipients claimed. */
    claimed_coupons_count?: number
    /** Sales that the task brought, decimal number as text. */
    gmv_amount?: string
    id: string
    /** Orders that the task brought. */
    order_count?: number
    /** Recipients who read the message. */
    read_recipient_count?: number
    /** Recipients whom the message reached. */
    sent_recipient_count?: number
    /** How far the sending is. */
    status?: "SENDING" | "FAILED" | "CANCELED" | "SUCCESS" | (string & {})
  }
}
