// Generated from spec/paths/customer_engagement/202502/engagement_tasks_custom.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Creates a task that sends a message of the shop's own wording to customers.
 *
 * `POST /customer_engagement/202502/engagement_tasks/custom` · seller · for one shop · scope
 * `seller.customer_engagement.write` · repeated under one idempotency key (`idempotency_key`, made where left out)
 *
 * Codes to handle: `PermissionError` 68008016, 68009001.
 */
export const createCustomEngagementTask: Operation<
  CreateCustomEngagementTask.Input,
  CreateCustomEngagementTask.Data,
  "shop",
  CreateCustomEngagementTask.Code
> = {
  id: "customer_engagement.202502.createCustomEngagementTask",
  method: "POST",
  path: "/customer_engagement/202502/engagement_tasks/custom",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["idempotency_key"],
  body: ["channel", "coupon_ids", "custom_message", "end_time", "product_ids", "task_name"],
  maxItems: { coupon_ids: 1, product_ids: 4 },
  seconds: ["end_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  idempotencyKey: { in: "query", name: "idempotency_key", maxLength: 255, required: true },
  required: ["task_id"],
  scopes: ["seller.customer_engagement.write"],
}

export declare namespace CreateCustomEngagementTask {
  interface Input {
    /** The same key creates one task only, however often it is sent. */
    idempotency_key?: string | undefined
    channel: string
    /** At most 1 of them. */
    coupon_ids?: ReadonlyArray<string> | undefined
    custom_message?: CustomMessage | undefined
    /** When the task ends, Unix seconds. */
    end_time: number
    /** At most 4 of them. */
    product_ids?: ReadonlyArray<string> | undefined
    task_name: string
  }

  interface CustomMessage {
    /** 1 to 500 characters. */
    body?: string | undefined
    /** 1 to 70 characters. */
    title?: string | undefined
  }

  /** The id of the task. */
  interface Data {
    task_id: string
  }

  /** The codes that the platform documents for it. */
  type Code = 68008004 | 68008016 | 68009001 | 68009005
}
