/**
 * Conversations with buyers. A session is one stretch of a conversation, from a first message to its end.
 */

export interface ChatMessage {
  id: string
  /** Grows with every message of the conversation. */
  index: string
  type: string
  /** JSON text, by type. */
  content: string
  create_time: number
  is_visible: boolean
  role: "BUYER" | "SHOP" | "CUSTOMER_SERVICE" | "SYSTEM" | "ROBOT"
}

export interface ChatSession {
  id: string
  begin_time: number
  end_time?: number
  first_response_time?: number
}

export interface Conversation {
  id: string
  buyer_user_id: string
  buyer_nickname: string
  create_time: number
  unread_count: number
  messages: Array<ChatMessage>
  sessions: Array<ChatSession>
}
