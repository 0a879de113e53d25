// Generated from spec/paths/customer_service/202309/conversations.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the shop's conversations with buyers, latest first.
 *
 * `GET /customer_service/202309/conversations` · seller · for one shop · scope `seller.customer_service` · reads, so it
 * may be repeated · pages by token, 20 a page at most
 *
 * Codes to handle: `NotFoundError` 45101003; `QuotaError` 45101004 (repeat minutes to a day later).
 */
export const getConversations: PagedOperation<
  GetConversations.Input,
  GetConversations.Data,
  GetConversations.Conversation,
  "shop",
  GetConversations.Code
> = {
  id: "customer_service.202309.getConversations",
  method: "GET",
  path: "/customer_service/202309/conversations",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size", "locale", "need_session_id"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 20,
    required: true,
  },
  list: "conversations",
  scopes: ["seller.customer_service"],
}

export declare namespace GetConversations {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 20. */
    page_size?: number | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /** Adds the id of the running session. */
    need_session_id?: boolean | undefined
  }

  /** A page of conversations. */
  interface Data {
    conversations: Array<Conversation>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
  }

  interface Conversation {
    /** True if the shop may write now. */
    can_send_message?: boolean
    /** When it was made or sent, Unix seconds. */
    create_time?: number
    cur_session_id?: string
    id: string
    latest_message?: LatestMessage
    /** People in the conversation. */
    participant_count?: number
    participants?: Array<Participant>
    /** Messages that nobody read yet. */
    unread_count?: number
  }

  interface LatestMessage {
    content?: string
    /** When it was made or sent, Unix seconds. */
    create_time?: number
    id: string
    index?: string
    /** True if the message is shown to people. */
    is_visible?: boolean
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

  interface Participant {
    avatar?: string
    /** The storefront the buyer writes from. */
    buyer_platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {})
    im_user_id?: string
    nickname?: string
    /** Who takes part, or wrote it. */
    role?: "BUYER" | "SHOP" | "CUSTOMER_SERVICE" | (string & {})
    user_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101001 | 45101003 | 45101004
}
