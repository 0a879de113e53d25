// Generated from spec/paths/affiliate_seller/202412/conversation_conversation_id_messages.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the messages of a conversation with a creator, newest first.
 *
 * `GET /affiliate_seller/202412/conversation/{conversation_id}/messages` · seller · for one shop · scope
 * `seller.affiliate_messages.write` · reads, so it may be repeated · pages by token, 20 a page at most
 */
export const getMessageInTheConversation: PagedOperation<
  GetMessageInTheConversation.Input,
  GetMessageInTheConversation.Data,
  GetMessageInTheConversation.Message,
  "shop",
  GetMessageInTheConversation.Code
> = {
  id: "affiliate_seller.202412.getMessageInTheConversation",
  method: "GET",
  path: "/affiliate_seller/202412/conversation/{conversation_id}/messages",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_size", "page_token"],
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
    more: "has_more",
    required: true,
  },
  list: "messages",
  scopes: ["seller.affiliate_messages.write"],
}

export declare namespace GetMessageInTheConversation {
  interface Input {
    conversation_id: string
    /** Results a page. 1 to 20. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
  }

  /** A page of messages. */
  interface Data {
    /** True while there are further pages. */
    has_more?: boolean
    messages: Array<Message>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
  }

  interface Message {
    conversation_index?: string
    message_body?: MessageBody
  }

  interface MessageBody {
    content?: string
    conversation_id?: string
    /** When it was made or placed, Unix seconds. */
    create_time?: number
    id: string
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
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 36009003
}
