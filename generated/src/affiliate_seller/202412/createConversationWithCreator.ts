// Generated from spec/paths/affiliate_seller/202412/conversations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Opens the conversation with a creator, by user id.
 *
 * `POST /affiliate_seller/202412/conversations` · seller (follows from its category) · for one shop · scope
 * `seller.affiliate_messages.write` (named for another version of it only) · not repeated once it may have run
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202508.createConversationWithCreator`.
 */
export const createConversationWithCreator: Operation<
  CreateConversationWithCreator.Input,
  CreateConversationWithCreator.Data,
  "shop"
> = {
  id: "affiliate_seller.202412.createConversationWithCreator",
  method: "POST",
  path: "/affiliate_seller/202412/conversations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["creator_id", "only_need_conversation_id"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["conversation_id"],
  scopes: ["seller.affiliate_messages.write"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202508.createConversationWithCreator",
  },
}

export declare namespace CreateConversationWithCreator {
  interface Input {
    creator_id?: string | undefined
    /** Answers ids alone, which is faster. */
    only_need_conversation_id?: boolean | undefined
  }

  /** The conversation. */
  interface Data {
    avatar?: string
    conversation_id: string
    creator_im_id?: string
    /** True if the conversation was opened by this call. */
    is_new?: boolean
    /** Messages that nobody read yet. */
    unread_count?: number
    username?: string
  }
}
