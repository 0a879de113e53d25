/**
 * Conversations with creators: one for each creator of the marketplace. Every message emits an event.
 */
import type { Shop } from "../model.ts"
import type { Random } from "../random.ts"
import type { CreatorConversation, CreatorMessage } from "../state/creator-chat.ts"
import type { World } from "../world.ts"

export const makeCreatorConversation = (
  shop: Shop,
  random: Random,
  openId: string,
  at: number,
): CreatorConversation => {
  const conversation: CreatorConversation = {
    id: random.id("7493"),
    creator_open_id: openId,
    create_time: at,
    unread_count: 0,
    is_starred: false,
    is_archived: false,
    messages: [],
  }
  shop.creatorConversations.set(conversation.id, conversation)
  return conversation
}

export const creatorConversationWith = (shop: Shop, openId: string): CreatorConversation | undefined => {
  for (const conversation of shop.creatorConversations.values())
    if (conversation.creator_open_id === openId) return conversation
  return undefined
}

type NewMessage = Pick<CreatorMessage, "type" | "content" | "by">

export const addCreatorMessage = (
  random: Random,
  conversation: CreatorConversation,
  message: NewMessage,
  at: number,
): CreatorMessage => {
  const index = String(1_000_000 + conversation.messages.length + 1)
  const added = { ...message, id: random.id("7493"), index, create_time: at }
  conversation.messages.push(added)
  if (message.by === "CREATOR") conversation.unread_count++
  return added
}

/** The id of a sender on the wire. */
export const senderIdOf = (shop: Shop, conversation: CreatorConversation, { by }: CreatorMessage): string =>
  by === "SELLER" ? shop.id : conversation.creator_open_id

export const sayToCreator = (
  world: World,
  shop: Shop,
  conversation: CreatorConversation,
  message: NewMessage,
  at: number,
): CreatorMessage => {
  const added = addCreatorMessage(world.random, conversation, message, at)
  world.emit(
    { shop },
    "NEW_MESSAGE_LISTENER",
    {
      index: added.index,
      message_id: added.id,
      conversation_id: conversation.id,
      msg_type: added.type,
      content: added.content,
      create_time: String(added.create_time),
      sender: { sender_im_user_id: senderIdOf(shop, conversation, added) },
    },
    at,
  )
  return added
}
