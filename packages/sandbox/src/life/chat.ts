/**
 * Conversations: messages in order, unread counts, and sessions.
 */
import type { Shop } from "../model.ts"
import type { Random } from "../random.ts"
import type { ChatMessage, Conversation } from "../state/chat.ts"
import type { World } from "../world.ts"

export const makeConversation = (shop: Shop, random: Random, buyer: string, at: number): Conversation => {
  const conversation: Conversation = {
    id: random.id("7494"),
    buyer_user_id: buyer,
    buyer_nickname: `buyer${buyer.slice(-4)}`,
    create_time: at,
    unread_count: 0,
    messages: [],
    sessions: [],
  }
  shop.conversations.set(conversation.id, conversation)
  return conversation
}

/** The conversation with a buyer; undefined before the first message. */
export const conversationWith = (shop: Shop, buyer: string): Conversation | undefined => {
  for (const conversation of shop.conversations.values()) if (conversation.buyer_user_id === buyer) return conversation
  return undefined
}

export const openSession = (conversation: Conversation): Conversation["sessions"][number] | undefined => {
  const last = conversation.sessions.at(-1)
  return last?.end_time === undefined ? last : undefined
}

type NewMessage = Pick<ChatMessage, "type" | "content" | "role">

export const addMessage = (
  random: Random,
  conversation: Conversation,
  message: NewMessage,
  at: number,
): ChatMessage => {
  let session = openSession(conversation)
  if (session === undefined) {
    session = { id: random.id("7494"), begin_time: at }
    conversation.sessions.push(session)
  }
  if (message.role === "BUYER") conversation.unread_count++
  else session.first_response_time ??= at - session.begin_time
  const added: ChatMessage = {
    ...message,
    id: random.id("7494"),
    index: String(1_000_000 + conversation.messages.length + 1),
    create_time: at,
    is_visible: true,
  }
  conversation.messages.push(added)
  return added
}

export const senderOf = (shop: Shop, conversation: Conversation, role: ChatMessage["role"]) => ({
  im_user_id: role === "BUYER" ? conversation.buyer_user_id : shop.id,
  role,
  nickname: role === "BUYER" ? conversation.buyer_nickname : shop.name,
  avatar: `https://files.tiktok.sandbox/avatar-${role.toLowerCase()}.png`,
})

/** Adds a message and emits its event. */
export const say = (
  world: World,
  shop: Shop,
  conversation: Conversation,
  message: NewMessage,
  at: number,
): ChatMessage => {
  const added = addMessage(world.random, conversation, message, at)
  const { im_user_id, role } = senderOf(shop, conversation, added.role)
  world.emit(
    { shop },
    "NEW_MESSAGE",
    {
      message_id: added.id,
      index: added.index,
      conversation_id: conversation.id,
      content: added.content,
      create_time: added.create_time,
      is_visible: added.is_visible,
      sender: { im_user_id, role },
      type: added.type,
    },
    at,
  )
  return added
}

/** Adds a new conversation and emits its event. */
export const beginConversation = (world: World, shop: Shop, buyer: string, at: number): Conversation => {
  const conversation = makeConversation(shop, world.random, buyer, at)
  world.emit({ shop }, "NEW_CONVERSATION", { conversation_id: conversation.id, create_time: at }, at)
  return conversation
}
