/**
 * The first conversations of a shop: the buyers of its first orders ask a question.
 */
import { addMessage, makeConversation } from "../life/chat.ts"
import type { Shop } from "../model.ts"
import type { Random } from "../random.ts"

const questions = ["When will it arrive?", "Is it dishwasher safe?", "Can I change the colour?"]

export const seedConversation = (shop: Shop, random: Random, now: number): void => {
  let i = 0
  for (const order of shop.orders.values()) {
    if (i === questions.length) return
    const conversation = makeConversation(shop, random, order.user_id, now - 3_600 * (i + 1))
    const content = JSON.stringify({ content: questions[i++] })
    addMessage(random, conversation, { type: "TEXT", content, role: "BUYER" }, conversation.create_time)
  }
}
