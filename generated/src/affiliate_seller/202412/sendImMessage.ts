// Generated from spec/paths/affiliate_seller/202412/conversations_conversation_id_messages.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sends a message into the conversation with a creator: text, a card or an image.
 *
 * `POST /affiliate_seller/202412/conversations/{conversation_id}/messages` · seller · for one shop · scope
 * `seller.affiliate_messages.write` · not repeated once it may have run
 *
 * Codes to handle: `QuotaError` 45101004 (repeat minutes to a day later).
 */
export const sendImMessage: Operation<SendImMessage.Input, SendImMessage.Data, "shop", SendImMessage.Code> = {
  id: "affiliate_seller.202412.sendImMessage",
  method: "POST",
  path: "/affiliate_seller/202412/conversations/{conversation_id}/messages",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["content", "msg_type"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.affiliate_messages.write"],
}

export declare namespace SendImMessage {
  interface Input {
    conversation_id: string
    /**
     * The message as JSON text; its members depend on `msg_type`. TEXT: `content`. IMAGE: `url`, `width` and `height`
     * as an upload answered them. PRODUCT_CARD: `product_id`. TARGET_COLLABORATION_CARD: `target_collaboration_id`.
     * FREE_SAMPLE_CARD: `apply_id`.
     */
    content: string
    /** Kind of message; it decides the form of `content`. */
    msg_type: "TARGET_COLLABORATION_CARD" | "TEXT" | "PRODUCT_CARD" | "FREE_SAMPLE_CARD" | "IMAGE" | (string & {})
  }

  /** The id of the message. */
  interface Data {
    message_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 36009003 | 45101004
}
