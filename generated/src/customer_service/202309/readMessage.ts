// Generated from spec/paths/customer_service/202309/conversations_conversation_id_messages_read.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Marks a conversation with a buyer as read.
 *
 * `POST /customer_service/202309/conversations/{conversation_id}/messages/read` · seller · for one shop · scope
 * `seller.customer_service` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `NotFoundError` 45101003; `QuotaError` 45101004 (repeat minutes to a day later).
 */
export const readMessage: Operation<ReadMessage.Input, ReadMessage.Data, "shop", ReadMessage.Code> = {
  id: "customer_service.202309.readMessage",
  method: "POST",
  path: "/customer_service/202309/conversations/{conversation_id}/messages/read",
  platform: "shop",
  media: "none",
  answer: "empty",
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.customer_service"],
}

export declare namespace ReadMessage {
  interface Input {
    conversation_id: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101003 | 45101004
}
