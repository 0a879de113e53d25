// Generated from spec/paths/affiliate_seller/202412/conversations_messages_list_newest.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the newest unread message of each conversation.
 *
 * `GET /affiliate_seller/202412/conversations/messages/list/newest` · seller · for one shop · scope
 * `seller.affiliate_messages.write` · reads, so it may be repeated
 */
export const getLatestUnreadMessages: Operation<GetLatestUnreadMessages.Input, GetLatestUnreadMessages.Data, "shop"> = {
  id: "affiliate_seller.202412.getLatestUnreadMessages",
  method: "GET",
  path: "/affiliate_seller/202412/conversations/messages/list/newest",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "newest_message_list",
  scopes: ["seller.affiliate_messages.write"],
}

export declare namespace GetLatestUnreadMessages {
  interface Input {}

  /** The messages. */
  interface Data {
    newest_message_list: Array<NewestMessageList>
  }

  interface NewestMessageList {
    content?: string
    conversation_id?: string
    sender_id?: string
    /** Kind of message; it decides the form of `content`. */
    type?:
      | "TEXT"
      | "PRODUCT_CARD"
      | "TARGET_COLLABORATION_CARD"
      | "FREE_SAMPLE_CARD"
      | "IMAGE"
      | "CRM_TEXT_WITH_IMAGE_CARD"
      | "CRM_TEXT_WITH_PRODUCTS_CARD"
      | "NOTIFICATION"
      | "EMOTICONS"
      | "SYSTEM"
      | (string & {})
    /** Messages that nobody read yet. */
    unread_message_count?: number
  }
}
