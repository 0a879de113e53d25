// Generated from spec/paths/affiliate_seller/202505/conversations.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the shop's conversations with creators.
 *
 * `GET /affiliate_seller/202505/conversations` · seller (follows from its category) · for one shop · scope
 * `seller.affiliate_messages.write` (named for another version of it only) · reads, so it may be repeated · pages by
 * token, 50 a page at most
 */
export const getConversationList: PagedOperation<
  GetConversationList.Input,
  GetConversationList.Data,
  GetConversationList.Conversation,
  "shop"
> = {
  id: "affiliate_seller.202505.getConversationList",
  method: "GET",
  path: "/affiliate_seller/202505/conversations",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_size", "page_token", "only_need_conversation_id"],
  access: "seller",
  shopCipher: "required",
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
  scopesInferred: true,
}

export declare namespace GetConversationList {
  interface Input {
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Answers ids alone, which is faster. */
    only_need_conversation_id?: boolean | undefined
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
}
