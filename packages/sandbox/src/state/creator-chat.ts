/**
 * A shop's conversations with creators.
 */

export interface CreatorMessage {
  id: string
  /** Grows with every message of the conversation. */
  index: string
  type: string
  content: string
  create_time: number
  by: "SELLER" | "CREATOR"
}

export interface CreatorConversation {
  id: string
  creator_open_id: string
  create_time: number
  /** Messages of the creator that the seller has not read. */
  unread_count: number
  is_starred: boolean
  is_archived: boolean
  /** Oldest first. */
  messages: Array<CreatorMessage>
}
