// Generated from spec/paths/customer_service/202605/conversations_conversation_id_sessions_session_id_end.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Closes one running chat session of a conversation.
 *
 * `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end` · seller · for one shop ·
 * may be repeated: a second call changes nothing more
 *
 * Not every detail of it is confirmed by a source.
 */
export const endSession: Operation<EndSession.Input, EndSession.Data, "shop"> = {
  id: "customer_service.202605.endSession",
  method: "POST",
  path: "/customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end",
  platform: "shop",
  media: "json",
  answer: "empty",
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace EndSession {
  interface Input {
    conversation_id: string
    session_id: string
  }

  /** Success without data. */
  interface Data {}
}
