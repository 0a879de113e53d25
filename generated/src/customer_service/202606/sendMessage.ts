// Generated from spec/paths/customer_service/202606/conversations_conversation_id_messages.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sends a message into the conversation with a buyer, and says in whose name.
 *
 * `POST /customer_service/202606/conversations/{conversation_id}/messages` · seller · for one shop · scope
 * `seller.customer_service` · not repeated once it may have run
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The codes are those of the
 * form before.
 *
 * Codes to handle: `ConflictError` 45109001; `NotFoundError` 45101003; `PermissionError` 45102007; `QuotaError`
 * 45101004 (repeat minutes to a day later).
 */
export const sendMessage: Operation<SendMessage.Input, SendMessage.Data, "shop", SendMessage.Code> = {
  id: "customer_service.202606.sendMessage",
  method: "POST",
  path: "/customer_service/202606/conversations/{conversation_id}/messages",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["content", "sender_role", "type"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.customer_service"],
}

export declare namespace SendMessage {
  interface Input {
    conversation_id: string
    /**
     * The message as JSON text; its members depend on `type`. TEXT: `content`, at most 2,000 characters. IMAGE: `url`,
     * `width` and `height` as an upload answered them. VIDEO: `vid`, the resource id of a large-file upload (mp4,
     * quicktime or webm, at most 100 MB). PRODUCT_CARD: `product_id`. ORDER_CARD: `order_id`. LOGISTICS_CARD:
     * `order_id`, and `package_id` where there are several. RETURN_REFUND_CARD: `order_id`, `sku_id`. COUPON_CARD:
     * `coupon_id`.
     */
    content: string
    /** In whose name the message is sent; an agent (CUSTOMER_SERVICE), the system or a robot. */
    sender_role?: "CUSTOMER_SERVICE" | "SYSTEM" | "ROBOT" | (string & {}) | undefined
    /** Kind of message; it decides the form of `content`. */
    type:
      | "TEXT"
      | "IMAGE"
      | "VIDEO"
      | "PRODUCT_CARD"
      | "ORDER_CARD"
      | "RETURN_REFUND_CARD"
      | "COUPON_CARD"
      | "LOGISTICS_CARD"
      | (string & {})
  }

  /** The id of the message. */
  interface Data {
    message_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 36009003
    | 45101001
    | 45101002
    | 45101003
    | 45101004
    | 45101006
    | 45102007
    | 45109001
    | 45111001
    | 45111012
    | 45111017
}
