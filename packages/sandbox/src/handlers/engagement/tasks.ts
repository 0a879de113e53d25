/**
 * Engagement tasks: made from a template or from the seller's own words, sent to buyers as messages of their conversations,
 * and measured by what those buyers order afterwards.
 */
import { found, handler, shopOf, type Call } from "../../handler.ts"
import { beginConversation, conversationWith, say } from "../../life/chat.ts"
import { dayLength } from "../../life/times.ts"
import { amount, minorUnits } from "../../money.ts"
import type { Order, Shop } from "../../model.ts"
import { invalid, Refusal } from "../../refusal.ts"
import type { EngagementTask } from "../../state/engagement.ts"
import { isEmailAddress } from "../email-address.ts"
import { templates } from "./templates.ts"

interface NewTask {
  readonly task_name: string
  readonly channel: string
  readonly end_time: number
  readonly product_ids?: ReadonlyArray<string>
  readonly coupon_ids?: ReadonlyArray<string>
}

const addTask = (call: Call<unknown, NewTask>, title: string, body: string) => {
  const shop = shopOf(call)
  const { channel, coupon_ids = [], end_time, product_ids = [], task_name } = call.body
  if (end_time <= call.now) throw invalid("end_time", "it must be in the future, in Unix seconds")
  for (const [i, id] of product_ids.entries())
    if (shop.products.get(id)?.status !== "ACTIVATE")
      throw invalid(`product_ids[${i}]`, `the product '${id}' is not on sale in this shop`)
  for (const [i, id] of coupon_ids.entries())
    if (!shop.coupons.has(id)) throw invalid(`coupon_ids[${i}]`, `the shop has no coupon '${id}'`)
  const task: EngagementTask = {
    id: call.world.random.id("7421"),
    name: task_name,
    channel,
    title,
    body,
    product_ids: [...product_ids],
    coupon_ids: [...coupon_ids],
    create_time: call.now,
    end_time,
    sent: new Map(),
  }
  shop.engagementTasks.set(task.id, task)
  return { task_id: task.id }
}

const checkCount = (
  field: string,
  count: number,
  { max_count, min_count }: { readonly min_count: number; readonly max_count: number },
): void => {
  if (count < min_count || count > max_count)
    throw invalid(field, `this template takes ${min_count} to ${max_count} of them`)
}

export const createTask = handler<unknown, NewTask & { readonly template_id: string }>((call) => {
  const { coupon_ids = [], product_ids = [], template_id } = call.body
  const template = templates.find(({ id }) => id === template_id)
  if (template === undefined) throw invalid("template_id", `there is no template '${template_id}'`)
  checkCount("product_ids", product_ids.length, template.product_card_rules)
  checkCount("coupon_ids", coupon_ids.length, template.coupon_card_rules)
  return addTask(call, template.message_title, template.message_body)
})

interface CustomTask extends NewTask {
  readonly custom_message?: { readonly title?: string; readonly body?: string }
}

export const createCustomTask = handler<unknown, CustomTask>((call) => {
  const { body = "", title = "" } = call.body.custom_message ?? {}
  if (title === "") throw invalid("custom_message.title", "it is empty")
  if (body === "") throw invalid("custom_message.body", "it is empty")
  return addTask(call, title, body)
})

const customerDays = 365

/** The buyers of the last year, by their address. */
const customers = (shop: Shop, now: number): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { buyer_email, create_time, user_id } of shop.orders.values())
    if (create_time > now - customerDays * dayLength) found.set(buyer_email, user_id)
  return found
}

interface Send {
  readonly task_id?: string
  readonly buyer_emails: ReadonlyArray<string>
}

/** Each address succeeds or fails alone. A buyer gets the message of a task once. */
export const sendMessages = handler<unknown, Send>((call) => {
  const { now, world } = call
  const shop = shopOf(call)
  const { buyer_emails, task_id = "" } = call.body
  const task = found(shop.engagementTasks, task_id, 36009004, "engagement task")
  if (now >= task.end_time) throw new Refusal(68009002, `The task '${task.id}' has ended: nothing more can be sent`)
  const known = customers(shop, now)
  const errors = []
  for (const buyer_email of buyer_emails) {
    const userId = known.get(buyer_email)
    if (userId === undefined) {
      const isAddress = isEmailAddress(buyer_email)
      errors.push({
        code: isAddress ? 68009004 : 68009003,
        message: isAddress ? "The buyer has not ordered here for a year" : "The address is not acceptable",
        detail: { buyer_email },
      })
      continue
    }
    if (task.sent.has(userId)) continue
    task.sent.set(userId, now)
    const conversation = conversationWith(shop, userId) ?? beginConversation(world, shop, userId, now)
    const content = JSON.stringify({ content: `${task.title}\n${task.body}` })
    say(world, shop, conversation, { type: "TEXT", content, role: "SHOP" }, now)
  }
  return { errors }
})

/** Whether the buyer has answered since. The sandbox's buyers read the messages that they answer. */
const hasRead = (shop: Shop, userId: string, sentAt: number): boolean =>
  conversationWith(shop, userId)?.messages.some(
    ({ create_time, role }) => role === "BUYER" && create_time >= sentAt,
  ) === true

/** Orders of the task's products by buyers who got the message, from then on. */
const ordersOf = (shop: Shop, task: EngagementTask): ReadonlyArray<Order> =>
  [...shop.orders.values()].filter((order) => {
    const sentAt = task.sent.get(order.user_id)
    if (sentAt === undefined || order.create_time < sentAt) return false
    if (order.status === "UNPAID" || order.status === "CANCELLED") return false
    return task.product_ids.length === 0 || order.line_items.some((item) => task.product_ids.includes(item.product_id))
  })

export const performances = handler<unknown, { readonly task_ids: ReadonlyArray<string> }>((call) => {
  const shop = shopOf(call)
  return {
    task_performances: call.body.task_ids.map((id) => {
      const task = found(shop.engagementTasks, id, 36009004, "engagement task")
      const orders = ordersOf(shop, task)
      const gmv = orders
        .flatMap(({ line_items }) => line_items)
        .filter((item) => task.product_ids.length === 0 || task.product_ids.includes(item.product_id))
        .reduce((sum, { sale_price }) => sum + minorUnits(sale_price, shop.currency), 0)
      return {
        id,
        status: call.now < task.end_time ? "SENDING" : "SUCCESS",
        sent_recipient_count: task.sent.size,
        read_recipient_count: [...task.sent].filter(([userId, at]) => hasRead(shop, userId, at)).length,
        claimed_coupons_count: 0,
        order_count: orders.length,
        gmv_amount: amount(gmv, shop.currency),
      }
    }),
  }
})
