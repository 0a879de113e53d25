// Generated from spec/paths/customer_service/202309/conversations_conversation_id_messages.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the messages of a conversation with a buyer.
 *
 * `GET /customer_service/202309/conversations/{conversation_id}/messages` · seller · for one shop · scope
 * `seller.customer_service` · reads, so it may be repeated · pages by token, 10 a page at most
 *
 * Codes to handle: `NotFoundError` 45101003; `QuotaError` 45101004 (repeat minutes to a day later).
 */
export const getConversationMessages: PagedOperation<
  GetConversationMessages.Input,
  GetConversationMessages.Data,
  GetConversationMessages.Message,
  "shop",
  GetConversationMessages.Code
> = {
  id: "customer_service.202309.getConversationMessages",
  method: "GET",
  path: "/customer_service/202309/conversations/{conversation_id}/messages",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size", "locale", "sort_order", "sort_field", "need_data", "need_plaintext", "time_zone"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 10,
    required: true,
  },
  list: "messages",
  scopes: ["seller.customer_service"],
}

export declare namespace GetConversationMessages {
  interface Input {
    conversation_id: string
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 10. */
    page_size?: number | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "DESC" | "ASC" | (string & {}) | undefined
    /** What the results are sorted by; `create_time` where left out. */
    sort_field?: "create_time" | "index" | (string & {}) | undefined
    /** Adds the structured content of cards. */
    need_data?: boolean | undefined
    /** Adds the message as plain text. */
    need_plaintext?: boolean | undefined
    time_zone?: string | undefined
  }

  /** A page of messages. */
  interface Data {
    messages: Array<Message>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    unsupported_msg_tips?: string
  }

  interface Message {
    content?: string
    /** When it was made or sent, Unix seconds. */
    create_time?: number
    data?: string
    id: string
    index?: string
    /** True if the message is shown to people. */
    is_visible?: boolean
    plaintext?: string
    sender?: Sender
    /** Kind of message; it decides the form of `content`. */
    type?:
      | "TEXT"
      | "IMAGE"
      | "ALLOCATED_SERVICE"
      | "NOTIFICATION"
      | "BUYER_ENTER_FROM_TRANSFER"
      | "BUYER_ENTER_FROM_PRODUCT"
      | "BUYER_ENTER_FROM_ORDER"
      | "PRODUCT_CARD"
      | "EMOTICONS"
      | "ORDER_CARD"
      | "VIDEO"
      | "RETURN_REFUND_CARD"
      | "COUPON_CARD"
      | "LOGISTICS_CARD"
      | "OTHER"
      | (string & {})
  }

  interface Sender {
    avatar?: string
    im_user_id?: string
    nickname?: string
    /** Who takes part, or wrote it. */
    role?: "BUYER" | "SHOP" | "CUSTOMER_SERVICE" | "SYSTEM" | "ROBOT" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101001 | 45101003 | 45101004
}
