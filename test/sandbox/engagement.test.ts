/**
 * Engagement tasks: a message from a template or of the seller's own words reaches buyers as messages, and what they order
 * afterwards is counted.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

const day = 86_400_000

const start = () =>
  sandbox({
    clock: Date.UTC(2026, 10, 1),
    products: [{ skus: [{ seller_sku: "MUG", price: "12.50", quantity: 9 }] }],
    orders: [
      { status: "COMPLETED", age: "20 days", seller_skus: ["MUG"] },
      { status: "COMPLETED", age: "400 days" },
    ],
  })

const task = (tts: Sandbox, more = {}) => ({
  task_name: "Autumn",
  channel: "IM",
  end_time: Math.floor((tts.clock.now() + day) / 1000),
  idempotency_key: "K1",
  ...more,
})

const refused = (field: string) => ({ code: 36009004, message: expect.stringContaining(`'${field}'`) })

test("a task sends its message to buyers of the last year, and counts what they order", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const [product] = tts.products()
  const [recent, old] = tts.orders() as [Loose, Loose]
  const { message_templates } = await data("customer_engagement.202412.getMessageTemplates", { locale: "en-US" })
  const [template] = message_templates
  const create = "customer_engagement.202412.createEngagementTask"
  const wish = { template_id: template.id, product_ids: [product!.id] }
  expect((await ask(create, task(tts, { ...wish, template_id: "0" }))).body).toMatchObject(refused("template_id"))
  expect((await ask(create, task(tts, { ...wish, product_ids: [] }))).body).toMatchObject(refused("product_ids"))
  expect((await ask(create, task(tts, { ...wish, product_ids: ["404"] }))).body).toMatchObject(
    refused("product_ids[0]"),
  )
  expect((await ask(create, task(tts, { ...wish, end_time: 1 }))).body).toMatchObject(refused("end_time"))
  const { task_id } = await data(create, task(tts, wish))
  // The same key is the same task.
  expect(await data(create, task(tts, wish))).toEqual({ task_id })

  const send = "customer_engagement.202412.sendEngagementMessage"
  const buyer_emails = [recent.buyer_email, old.buyer_email, "nonsense"]
  const { errors } = await data(send, { task_id, buyer_emails })
  expect(errors).toMatchObject([
    { code: 68009004, detail: { buyer_email: old.buyer_email } },
    { code: 68009003, detail: { buyer_email: "nonsense" } },
  ])
  await data(send, { task_id, buyer_emails: [recent.buyer_email] })
  const messages = tts.events.filter(({ name }) => name === "NEW_MESSAGE")
  // Once for each buyer.
  expect(messages).toMatchObject([
    { data: { content: expect.stringContaining(template.message_title), sender: { role: "SHOP" } } },
  ])
  const { conversations } = await data("customer_service.202309.getConversations", { page_size: 20 })
  const told = conversations.find((one: Loose) => one.latest_message.id === (messages[0]!.data as Loose).message_id)
  expect(told.participants).toContainEqual(expect.objectContaining({ user_id: recent.user_id }))

  const performance = async () =>
    (await data("customer_engagement.202412.getTaskPerformances", { task_ids: [task_id] })).task_performances[0]
  expect(await performance()).toEqual({
    id: task_id,
    status: "SENDING",
    sent_recipient_count: 1,
    read_recipient_count: 0,
    claimed_coupons_count: 0,
    order_count: 0,
    gmv_amount: "0.00",
  })
  tts.buyer.message(recent.id, "Nice!")
  expect(await performance()).toMatchObject({ read_recipient_count: 1, order_count: 0 })
  // An order in the second of the message counts for it, once it is paid.
  const order = tts.buyer.order({ seller_skus: ["MUG"] })
  await data(send, { task_id, buyer_emails: [order.buyer_email] })
  expect(await performance()).toMatchObject({ sent_recipient_count: 2, order_count: 0 })
  tts.buyer.pay(order.id)
  expect(await performance()).toMatchObject({ order_count: 1, gmv_amount: "12.50" })
  tts.clock.advance(day)
  expect(await performance()).toMatchObject({ status: "SUCCESS" })
  expect((await ask(send, { task_id, buyer_emails })).body).toMatchObject({ code: 68009002 })
})

test("a task of the seller's own words needs a title and a body, and coupons of the shop", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const create = "customer_engagement.202502.createCustomEngagementTask"
  const custom_message = { title: "Hello again", body: "We have a new colour." }
  expect((await ask(create, task(tts, { custom_message: { title: "Hello" } }))).body).toMatchObject(
    refused("custom_message.body"),
  )
  const coupon_ids = ["404"]
  expect((await ask(create, task(tts, { custom_message, coupon_ids }))).body).toMatchObject(refused("coupon_ids[0]"))
  const { coupons } = await data("promotion.202406.searchCoupons", {})
  const { task_id } = await data(create, task(tts, { custom_message, coupon_ids: [coupons[0].id] }))
  const buyer_emails = [tts.orders()[0]!.buyer_email]
  expect(await data("customer_engagement.202412.sendEngagementMessage", { task_id, buyer_emails })).toEqual({
    errors: [],
  })
  expect(tts.events.at(-1)).toMatchObject({
    name: "NEW_MESSAGE",
    data: { content: expect.stringContaining("We have a new colour.") },
  })
})
