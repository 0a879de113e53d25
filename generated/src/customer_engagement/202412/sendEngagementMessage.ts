// Generated from spec/paths/customer_engagement/202412/messages.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sends the message of a task to buyers, by e-mail address.
 *
 * `POST /customer_engagement/202412/messages` · seller · for one shop · scope `seller.customer_engagement.write` · not
 * repeated once it may have run
 *
 * Codes to handle: `ConflictError` 68009002, 68009004; `PermissionError` 68009001.
 */
export const sendEngagementMessage: Operation<
  SendEngagementMessage.Input,
  SendEngagementMessage.Data,
  "shop",
  SendEngagementMessage.Code
> = {
  id: "customer_engagement.202412.sendEngagementMessage",
  method: "POST",
  path: "/customer_engagement/202412/messages",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["buyer_emails", "task_id"],
  nonEmpty: ["buyer_emails"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: ["seller.customer_engagement.write"],
}

export declare namespace SendEngagementMessage {
  interface Input {
    buyer_emails: ReadonlyArray<string>
    task_id?: string | undefined
  }

  /** The buyers that could not be reached. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    buyer_email?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 68009001 | 68009002 | 68009003 | 68009004
}
