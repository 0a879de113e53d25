// Generated from spec/paths/affiliate_seller/202412/conversatons_read.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Marks conversations with creators as read.
 *
 * `POST /affiliate_seller/202412/conversatons/read` · seller · for one shop · scope `seller.affiliate_messages.write` ·
 * may be repeated: a second call changes nothing more
 */
export const markConversationRead: Operation<
  MarkConversationRead.Input,
  MarkConversationRead.Data,
  "shop",
  MarkConversationRead.Code
> = {
  id: "affiliate_seller.202412.markConversationRead",
  method: "POST",
  path: "/affiliate_seller/202412/conversatons/read",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["conversation_ids"],
  maxItems: { conversation_ids: 20 },
  nonEmpty: ["conversation_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["failed_conversation_ids"],
  scopes: ["seller.affiliate_messages.write"],
}

export declare namespace MarkConversationRead {
  interface Input {
    /** At most 20 of them. */
    conversation_ids: ReadonlyArray<string>
  }

  /** The conversations that stayed unread. */
  interface Data {
    failed_conversation_ids?: Array<string>
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 36009003
}
