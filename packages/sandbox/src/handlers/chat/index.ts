/**
 * Conversations with buyers: reads and answers them, closes sessions, and measures the service.
 */
import { fitted, found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { readImage } from "../../image.ts"
import { beginConversation, conversationWith, openSession, say, senderOf } from "../../life/chat.ts"
import { amount } from "../../money.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import type { ChatMessage, Conversation } from "../../state/chat.ts"
import { readUpload } from "../files.ts"
import { sorted } from "../sorting.ts"
import { checkContent } from "./content.ts"

const conversationOf = (call: Call): Conversation =>
  found(shopOf(call).conversations, call.path.conversation_id!, 45101003, "conversation")

const messageOnWire = (call: Call, conversation: Conversation, message: ChatMessage) => ({
  ...message,
  sender: senderOf(shopOf(call), conversation, message.role),
})

const onWire = (call: Call, conversation: Conversation) => {
  const shop = shopOf(call)
  const latest = conversation.messages.at(-1)
  const session = openSession(conversation)
  const participant = (role: "BUYER" | "SHOP") => ({
    ...senderOf(shop, conversation, role),
    user_id: role === "BUYER" ? conversation.buyer_user_id : shop.id,
    buyer_platform: "TIKTOK_SHOP",
    platform: "TIKTOK_SHOP",
  })
  return {
    id: conversation.id,
    create_time: conversation.create_time,
    unread_count: conversation.unread_count,
    can_send_message: true,
    ...(session === undefined ? {} : { cur_session_id: session.id }),
    participant_count: 2,
    participants: [participant("BUYER"), participant("SHOP")],
    ...(latest === undefined ? {} : { latest_message: messageOnWire(call, conversation, latest) }),
  }
}

const lastActive = (conversation: Conversation): number =>
  conversation.messages.at(-1)?.create_time ?? conversation.create_time

const listConversations = handler<PageQuery, unknown>((call) => {
  const list = sorted([...shopOf(call).conversations.values()], lastActive, "DESC")
  const page = pageOf(list, call.query, [call.shop?.id, "conversations"])
  return {
    conversations: page.items.map((conversation) => onWire(call, conversation)),
    next_page_token: page.next_page_token,
  }
})

const getConversation: Handler = (call) => ({ conversation: onWire(call, conversationOf(call)) })

interface MessageQuery extends PageQuery {
  readonly sort_order?: string
}

const listMessages = handler<MessageQuery, unknown>((call) => {
  const conversation = conversationOf(call)
  const list = sorted(conversation.messages, ({ index }) => Number(index), call.query.sort_order)
  const page = pageOf(list, call.query, [call.shop?.id, conversation.id, call.query.sort_order])
  return {
    messages: page.items.map((message) => messageOnWire(call, conversation, message)),
    next_page_token: page.next_page_token,
    unsupported_msg_tips: "",
  }
})

/** Opens a conversation with a buyer who has ordered; one conversation per buyer. */
const createConversation = handler<unknown, { readonly buyer_user_id: string }>((call) => {
  const shop = shopOf(call)
  const { buyer_user_id: buyer } = call.body
  const known = conversationWith(shop, buyer)
  if (known !== undefined) return { conversation_id: known.id }
  if (![...shop.orders.values()].some((order) => order.user_id === buyer))
    throw new Refusal(45109003, `The buyer '${buyer}' has not bought in this shop`)
  return { conversation_id: beginConversation(call.world, shop, buyer, call.now).id }
})

interface NewMessage {
  readonly type: string
  readonly content: string
  readonly sender_role?: "CUSTOMER_SERVICE" | "SYSTEM" | "ROBOT"
}

const sendMessage = handler<unknown, NewMessage>((call) => {
  const { content, sender_role: role = "SHOP", type } = call.body
  const conversation = conversationOf(call)
  checkContent(shopOf(call), type, content)
  const message = say(call.world, shopOf(call), conversation, { type, content, role }, call.now)
  return { message_id: message.id }
})

const readMessages: Handler = (call) => {
  conversationOf(call).unread_count = 0
}

const getSettings: Handler = (call) => ({ ...shopOf(call).settings })

const putSettings = handler<unknown, { readonly can_accept_chat: boolean }>((call) => {
  shopOf(call).settings.can_accept_chat = call.body.can_accept_chat
})

const uploadImage: Handler = async (call) => {
  const { bytes } = await readUpload(call, 10)
  const image = readImage(bytes)
  if (image === undefined) throw new Refusal(12038004, "Failed to process the image 'data': its kind is not known")
  const url = `https://files.tiktok.sandbox/${call.world.random.text(24)}`
  return { url, width: image.width, height: image.height }
}

interface SessionSearch {
  readonly begin_time_ge?: number
  readonly begin_time_lt?: number
  readonly buyer_nickname?: string
}

const searchSessions = handler<PageQuery, SessionSearch>((call) => {
  const { begin_time_ge: from = 0, begin_time_lt: before = Infinity, buyer_nickname } = call.body
  const list = [...shopOf(call).conversations.values()].flatMap((conversation) =>
    conversation.sessions.map((session) => ({
      ...session,
      conversation_id: conversation.id,
      buyer_nickname: conversation.buyer_nickname,
      chat_tags: [],
      first_response_late: (session.first_response_time ?? 0) > 86_400,
    })),
  )
  const fitting = list.filter(
    (session) =>
      session.begin_time >= from &&
      session.begin_time < before &&
      (buyer_nickname === undefined || session.buyer_nickname === buyer_nickname),
  )
  const page = pageOf(
    sorted(fitting, ({ begin_time }) => begin_time, "DESC"),
    call.query,
    [call.shop?.id, call.body],
  )
  return { sessions: page.items, next_page_token: page.next_page_token }
})

const endSession: Handler = (call) => {
  const session = conversationOf(call).sessions.find(({ id }) => id === call.path.session_id)
  if (session === undefined) throw new Refusal(45101003, `The session '${call.path.session_id}' does not exist`)
  session.end_time ??= call.now
}

interface Days {
  readonly support_date_ge: string
  readonly support_date_lt: string
}

const performance = handler<Days, unknown>((call) => {
  const [from, before] = [Date.parse(call.query.support_date_ge) / 1000, Date.parse(call.query.support_date_lt) / 1000]
  if (Number.isNaN(from)) throw invalid("support_date_ge", "it must be a date, such as 2026-01-31")
  if (Number.isNaN(before)) throw invalid("support_date_lt", "it must be a date, such as 2026-01-31")
  const sessions = [...shopOf(call).conversations.values()]
    .flatMap((conversation) => conversation.sessions)
    .filter((session) => session.begin_time >= from && session.begin_time < before)
  const answered = sessions.filter((session) => session.first_response_time !== undefined)
  const wait = answered.reduce((sum, session) => sum + session.first_response_time!, 0)
  const percentage = sessions.length === 0 ? 0 : (100 * answered.length) / sessions.length
  return {
    performance: {
      currency: shopOf(call).currency,
      support_session_count: sessions.length,
      response_percentage: percentage.toFixed(2),
      response_time_mins: (answered.length === 0 ? 0 : wait / answered.length / 60).toFixed(2),
      satisfaction_percentage: "0.00",
      conversion_rate: "0.00",
      cs_guided_gmv: amount(0, shopOf(call).currency),
    },
  }
})

export const chatHandlers = fitted({
  "GET /customer_service/202309/conversations": listConversations,
  "GET /customer_service/202601/conversations/{conversation_id}": getConversation,
  "GET /customer_service/202309/conversations/{conversation_id}/messages": listMessages,
  "POST /customer_service/202309/conversations": createConversation,
  "POST /customer_service/202309/conversations/{conversation_id}/messages": sendMessage,
  "POST /customer_service/202606/conversations/{conversation_id}/messages": sendMessage,
  "POST /customer_service/202309/conversations/{conversation_id}/messages/read": readMessages,
  "GET /customer_service/202309/agents/settings": getSettings,
  "PUT /customer_service/202309/agents/settings": putSettings,
  "POST /customer_service/202309/images/upload": uploadImage,
  "POST /customer_service/202602/sessions/search": searchSessions,
  "POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end": endSession,
  "GET /customer_service/202407/performance": performance,
})
