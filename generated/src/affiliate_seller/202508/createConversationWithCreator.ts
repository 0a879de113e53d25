// Generated from spec/paths/affiliate_seller/202508/conversations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Opens the conversation with a creator, by open id.
 *
 * `POST /affiliate_seller/202508/conversations` · seller · for one shop · scope `seller.affiliate_messages.write` · not
 * repeated once it may have run
 *
 * Codes to handle: `NotFoundError` 16030001; `PermissionError` 16030003, 16030007, 16030009, 45101021; `QuotaError`
 * 16030002 (repeat minutes to a day later).
 */
export const createConversationWithCreator: Operation<
  CreateConversationWithCreator.Input,
  CreateConversationWithCreator.Data,
  "shop",
  CreateConversationWithCreator.Code
> = {
  id: "affiliate_seller.202508.createConversationWithCreator",
  method: "POST",
  path: "/affiliate_seller/202508/conversations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["creator_open_id", "only_need_conversation_id"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["conversation_id"],
  scopes: ["seller.affiliate_messages.write"],
}

export declare namespace CreateConversationWithCreator {
  interface Input {
    creator_open_id: string
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

  /** The codes that the platform documents for it. */
  type Code = 16030001 | 16030002 | 16030003 | 16030007 | 16030009 | 16032001 | 36009003 | 45101021
}
