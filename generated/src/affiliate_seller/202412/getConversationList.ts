// Generated from spec/paths/affiliate_seller/202412/conversations.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the shop's conversations with creators, filtered by read state.
 *
 * `GET /affiliate_seller/202412/conversations` · seller · with or without a shop · scope
 * `seller.affiliate_messages.write` · reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202505.getConversationList`.
 */
export const getConversationList: PagedOperation<
  GetConversationList.Input,
  GetConversationList.Data,
  GetConversationList.Conversation,
  "shop",
  GetConversationList.Code
> = {
  id: "affiliate_seller.202412.getConversationList",
  method: "GET",
  path: "/affiliate_seller/202412/conversations",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_size", "page_token", "only_need_conversation_id", "conversation_status"],
  access: "seller",
  shopCipher: "optional",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 50,
    more: "has_more",
    required: true,
  },
  list: "conversations",
  scopes: ["seller.affiliate_messages.write"],
  deprecated: { since: "2026-07-29", sunset: "2026-10-12", successor: "affiliate_seller.202505.getConversationList" },
}

export declare namespace GetConversationList {
  interface Input {
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Answers ids alone, which is faster. */
    only_need_conversation_id?: boolean | undefined
    /** Only conversations filed so. */
    conversation_status?: "ALL" | "UNREAD" | "UNREPLIED" | "STARRED" | "ARCHIVED" | (string & {}) | undefined
  }

  /** A page of conversations. */
  interface Data {
    conversations: Array<Conversation>
    /** True while there are further pages. */
    has_more?: boolean
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
  }

  interface Conversation {
    avatar?: string
    creator_im_id?: string
    id: string
    /** Messages that nobody read yet. */
    unread_count?: number
    username?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
