// Generated from spec/paths/customer_service/202601/conversations_conversation_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads one conversation with a buyer: who takes part and what is unread.
 *
 * `GET /customer_service/202601/conversations/{conversation_id}` · seller (follows from its category) · for one shop ·
 * reads, so it may be repeated
 */
export const getConversation: Operation<GetConversation.Input, GetConversation.Data, "shop"> = {
  id: "customer_service.202601.getConversation",
  method: "GET",
  path: "/customer_service/202601/conversations/{conversation_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["need_session_id"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetConversation {
  interface Input {
    conversation_id: string
    /** Adds the running session. */
    need_session_id?: boolean | undefined
  }

  /** The conversation. */
  interface Data {
    conversation?: Conversation
  }

  interface Conversation {
    /** When it was made or sent, Unix seconds. */
    create_time?: number
    cur_session?: CurSession
    cur_session_id?: string
    id: string
    /** People in the conversation. */
    participant_count?: number
    participants?: Array<Participant>
    /** Messages that nobody read yet. */
    unread_count?: number
  }

  interface CurSession {
    id: string
    /** The status of the running session. */
    phase?: string
  }

  interface Participant {
    avatar?: string
    im_user_id?: string
    nickname?: string
    /** The storefront the buyer writes from. */
    platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {})
    /** Who takes part, or wrote it. */
    role?: "BUYER" | "SHOP" | "CUSTOMER_SERVICE" | (string & {})
    user_id?: string
  }
}
