// Generated from spec/paths/affiliate_seller/202608/conversations_conversation_id_status.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Stars, archives or otherwise files a conversation.
 *
 * `POST /affiliate_seller/202608/conversations/{conversation_id}/status` · seller · for one shop · may be repeated: a
 * second call changes nothing more
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. Method and official name are
 * unverified.
 */
export const updateConversationStatus: Operation<
  UpdateConversationStatus.Input,
  UpdateConversationStatus.Data,
  "shop"
> = {
  id: "affiliate_seller.202608.updateConversationStatus",
  method: "POST",
  path: "/affiliate_seller/202608/conversations/{conversation_id}/status",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["action"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace UpdateConversationStatus {
  interface Input {
    conversation_id: string
    /** What to do with the conversation. */
    action: "STARRED" | "UNSTARRED" | "ARCHIVED" | (string & {})
  }

  /** Success without data. */
  interface Data {}
}
