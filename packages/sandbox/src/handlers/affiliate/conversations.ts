/**
 * The seller's side of conversations with creators: opens them, writes, reads, and sorts them into the inbox's groups.
 */
import { found, handler, shopOf, shopOrFirst, type Call, type Handler } from "../../handler.ts"
import { readImage } from "../../image.ts"
import { creatorConversationWith, makeCreatorConversation, sayToCreator, senderIdOf } from "../../life/creator-chat.ts"
import { creators, type Creator } from "../../life/creators.ts"
import type { Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal, undocumented } from "../../refusal.ts"
import type { CreatorConversation, CreatorMessage } from "../../state/creator-chat.ts"
import { readUpload } from "../files.ts"
import { sorted } from "../sorting.ts"

const conversationOf = (call: Call): CreatorConversation =>
  found(shopOf(call).creatorConversations, call.path.conversation_id!, 45101003, "conversation", undocumented)

const creatorsById = (call: Call): ReadonlyMap<string, Creator> =>
  new Map(creators(call.world).map((creator) => [creator.open_id, creator]))

const faceOf = (known: ReadonlyMap<string, Creator>, openId: string) => {
  const username = known.get(openId)?.username ?? ""
  return { avatar: `https://files.tiktok.sandbox/creator-${username}.png`, creator_im_id: openId, username }
}

interface Open {
  readonly creator_open_id?: string
  /** The name in the first version. */
  readonly creator_id?: string
  readonly only_need_conversation_id?: boolean
}

/** One conversation for each creator: the second call finds the first one's. */
export const createConversation = handler<unknown, Open>((call) => {
  const shop = shopOf(call)
  const { creator_id, creator_open_id, only_need_conversation_id } = call.body
  const known = creatorsById(call)
  const openId = found(known, creator_open_id ?? creator_id ?? "", 16030001, "creator", undocumented).open_id
  const before = creatorConversationWith(shop, openId)
  const conversation = before ?? makeCreatorConversation(shop, call.world.random, openId, call.now)
  if (only_need_conversation_id === true) return { conversation_id: conversation.id }
  return {
    ...faceOf(known, openId),
    conversation_id: conversation.id,
    is_new: before === undefined,
    unread_count: conversation.unread_count,
  }
})

/** The groups of the inbox. An archived conversation is in no other group. */
const groups: Readonly<Record<string, (conversation: CreatorConversation) => boolean>> = {
  ALL: ({ is_archived }) => !is_archived,
  UNREAD: ({ is_archived, unread_count }) => !is_archived && unread_count > 0,
  UNREPLIED: ({ is_archived, messages }) => !is_archived && messages.at(-1)?.by === "CREATOR",
  STARRED: ({ is_archived, is_starred }) => !is_archived && is_starred,
  ARCHIVED: ({ is_archived }) => is_archived,
}

const lastActive = ({ create_time, messages }: CreatorConversation): number =>
  messages.at(-1)?.create_time ?? create_time

interface ListQuery extends PageQuery {
  readonly conversation_status?: string
  readonly only_need_conversation_id?: boolean
}

export const listConversations = handler<ListQuery, unknown>((call) => {
  const shop = shopOrFirst(call)
  const { conversation_status: group = "ALL", only_need_conversation_id } = call.query
  const isIn = Object.hasOwn(groups, group) ? groups[group] : undefined
  if (isIn === undefined) throw invalid("conversation_status", `it must be one of ${Object.keys(groups).join(", ")}`)
  const list = sorted([...shop.creatorConversations.values()].filter(isIn), lastActive, "DESC")
  const page = pageOf(list, call.query, [shop.id, group])
  const known = creatorsById(call)
  return {
    conversations: page.items.map(({ creator_open_id, id, unread_count }) =>
      only_need_conversation_id === true ? { id } : { id, unread_count, ...faceOf(known, creator_open_id) },
    ),
    has_more: page.next_page_token !== "",
    next_page_token: page.next_page_token,
  }
})

export const countGroups: Handler = (call) => {
  const list = [...shopOf(call).creatorConversations.values()]
  const group_counts = Object.entries(groups).map(([group_type, isIn]) => ({
    group_type,
    count: list.filter(isIn).length,
  }))
  return { data: { group_counts } }
}

const messageTypes = ["TEXT", "IMAGE", "PRODUCT_CARD", "TARGET_COLLABORATION_CARD", "FREE_SAMPLE_CARD"]

export const sendMessage = handler<unknown, { readonly content: string; readonly msg_type: string }>((call) => {
  const { content, msg_type: type } = call.body
  const conversation = conversationOf(call)
  if (!messageTypes.includes(type)) throw invalid("msg_type", `it must be one of ${messageTypes.join(", ")}`)
  if (content === "") throw invalid("content", "it is empty")
  const { id } = sayToCreator(call.world, shopOf(call), conversation, { type, content, by: "SELLER" }, call.now)
  return { message_id: id }
})

const bodyOf = (shop: Shop, conversation: CreatorConversation, message: CreatorMessage) => ({
  id: message.id,
  conversation_id: conversation.id,
  type: message.type,
  content: message.content,
  create_time: message.create_time,
  sender_id: senderIdOf(shop, conversation, message),
})

/** The newest first. */
export const listMessages = handler<PageQuery, unknown>((call) => {
  const shop = shopOf(call)
  const conversation = conversationOf(call)
  const page = pageOf(conversation.messages.toReversed(), call.query, [shop.id, conversation.id])
  return {
    messages: page.items.map((message) => ({
      conversation_index: message.index,
      message_body: bodyOf(shop, conversation, message),
    })),
    has_more: page.next_page_token !== "",
    next_page_token: page.next_page_token,
  }
})

/** The newest message of each conversation that has unread ones. */
export const newestUnread: Handler = (call) => {
  const shop = shopOf(call)
  const unread = [...shop.creatorConversations.values()].filter(groups["UNREAD"]!)
  return {
    newest_message_list: sorted(unread, lastActive, "DESC").map((conversation) => ({
      ...bodyOf(shop, conversation, conversation.messages.at(-1)!),
      unread_message_count: conversation.unread_count,
    })),
  }
}

export const markRead = handler<unknown, { readonly conversation_ids: ReadonlyArray<string> }>((call) => {
  const { creatorConversations } = shopOf(call)
  const failed_conversation_ids: Array<string> = []
  for (const id of call.body.conversation_ids) {
    const conversation = creatorConversations.get(id)
    if (conversation === undefined) failed_conversation_ids.push(id)
    else conversation.unread_count = 0
  }
  return { failed_conversation_ids }
})

const actions: Readonly<Record<string, Partial<CreatorConversation>>> = {
  STARRED: { is_starred: true },
  UNSTARRED: { is_starred: false },
  ARCHIVED: { is_archived: true },
}

export const changeStatus = handler<unknown, { readonly action: string }>((call) => {
  const change = actions[call.body.action]
  if (change === undefined) throw invalid("action", `it must be one of ${Object.keys(actions).join(", ")}`)
  Object.assign(conversationOf(call), change)
})

export const uploadImage: Handler = async (call) => {
  const { bytes } = await readUpload(call, 10)
  const image = readImage(bytes)
  if (image === undefined) throw new Refusal(45101001, "Invalid 'data': it is not an image")
  const name = call.world.random.text(32, "0123456789abcdef")
  return { url: `https://files.tiktok.sandbox/${name}.png`, width: image.width, height: image.height }
}
