// Generated from spec/paths/customer_engagement/202412/engagement_tasks.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Creates a task that sends a message from a template to customers.
 *
 * `POST /customer_engagement/202412/engagement_tasks` · seller · for one shop · scope
 * `seller.customer_engagement.write` · repeated under one idempotency key (`idempotency_key`, made where left out)
 *
 * Codes to handle: `PermissionError` 68009001.
 */
export const createEngagementTask: Operation<
  CreateEngagementTask.Input,
  CreateEngagementTask.Data,
  "shop",
  CreateEngagementTask.Code
> = {
  id: "customer_engagement.202412.createEngagementTask",
  method: "POST",
  path: "/customer_engagement/202412/engagement_tasks",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["idempotency_key"],
  body: ["channel", "coupon_ids", "end_time", "product_ids", "task_name", "template_id"],
  seconds: ["end_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  idempotencyKey: { in: "query", name: "idempotency_key", maxLength: 255, required: true },
  required: ["task_id"],
  scopes: ["seller.customer_engagement.write"],
}

export declare namespace CreateEngagementTask {
  interface Input {
    /** The same key creates one task only, however often it is sent. */
    idempotency_key?: string | undefined
    channel: string
    coupon_ids?: ReadonlyArray<string> | undefined
    /** When the task ends, Unix seconds. */
    end_time: number
    product_ids?: ReadonlyArray<string> | undefined
    task_name: string
    template_id: string
  }

  /** The id of the task. */
  interface Data {
    task_id: string
  }

  /** The codes that the platform documents for it. */
  type Code = 68009001 | 68009005
}
