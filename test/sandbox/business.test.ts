/**
 * Figures and money that add up to the orders; conversations, subscriptions and warehouses; posts.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { listing } from "./recipes.ts"
import { callOperation, caller, operationOf, sellerOf, type Loose } from "./wire.ts"

const day = 86_400_000

const date = (tts: Sandbox, days: number) => new Date(tts.clock.now() + days * day).toISOString().slice(0, 10)

const cents = (text: string) => Math.round(Number(text) * 100)
const sum = (items: ReadonlyArray<Loose>, of: (item: Loose) => string) =>
  items.reduce((total: number, item) => total + cents(of(item)), 0)

test("the figures of the days, products, SKUs and channels add up to the paid orders", async () => {
  await using tts = await sandbox({
    orders: 60,
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
  })
  const { data } = caller(tts)
  const range = { start_date_ge: date(tts, -30), end_date_lt: date(tts, 1) }
  const paid = tts.orders().filter((order) => order.paid_time !== undefined)
  const expected = paid.reduce((total, order) => total + cents(order.payment["sub_total"]!), 0)
  expect(expected).toBeGreaterThan(0)

  const { performance } = await data("analytics.202509.getShopPerformance", { ...range, granularity: "1D" })
  expect(performance.intervals).toHaveLength(31)
  expect(sum(performance.intervals, (one) => one.sales.gmv.overall.amount)).toBe(expected)
  const orders = performance.intervals.reduce((total: number, one: Loose) => total + one.sales.orders_count, 0)
  expect(orders).toBe(paid.length)
  const [whole] = (await data("analytics.202509.getShopPerformance", range)).performance.intervals
  expect(sum(whole.sales.gmv.breakdowns, (one) => one.gmv.amount)).toBe(expected)
  const { products } = await data("analytics.202605.getShopProductPerformanceList", { ...range, page_size: 100 })
  expect(sum(products, (one) => one.total_performance.gmv.amount)).toBe(expected)
  const { skus } = await data("analytics.202509.getShopSkuPerformanceList", { ...range, page_size: 100 })
  expect(sum(skus, (one) => one.gmv.amount)).toBe(expected)
  const { videos } = await data("analytics.202605.getShopVideoPerformanceList", { ...range, page_size: 100 })
  const byVideo = whole.sales.gmv.breakdowns.find((one: Loose) => one.type === "VIDEO").gmv.amount
  expect(sum(videos, (one) => one.gmv.amount)).toBe(cents(byVideo))
})

test("statements, payments and transactions add up to the completed orders", async () => {
  await using tts = await sandbox({
    orders: 60,
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
  })
  const { data } = caller(tts)
  tts.clock.advance(20 * day)
  const done = tts.orders().filter((order) => order.status === "COMPLETED")
  // The platform pays its discounts to the seller.
  const expected = done.reduce(
    (total, { payment }) => total + cents(payment["sub_total"]!) + cents(payment["platform_discount"]!),
    0,
  )
  const query = { sort_field: "statement_time", page_size: 100 }
  const { statements } = await data("finance.202309.getStatements", query)
  expect(sum(statements, (one) => one.revenue_amount)).toBe(expected)
  for (const one of statements) {
    expect(cents(one.revenue_amount) + cents(one.fee_amount) + cents(one.shipping_cost_amount)).toBe(
      cents(one.settlement_amount),
    )
    const asked = { statement_id: one.id, sort_field: "order_create_time", page_size: 100 }
    const { transactions } = await data("finance.202501.getTransactionsByStatement", asked)
    expect(sum(transactions, (entry) => entry.settlement_amount)).toBe(cents(one.settlement_amount))
  }
  const { payments } = await data("finance.202605.getPayments", { sort_field: "create_time", page_size: 100 })
  expect(sum(payments, (one) => one.amount.value)).toBe(sum(statements, (one) => one.settlement_amount))
  const unsettled = await data("finance.202507.getUnsettledTransactions", { sort_field: "order_create_time" })
  const open = tts
    .orders()
    .filter((one) => one.paid_time !== undefined && !["COMPLETED", "CANCELLED"].includes(one.status))
  expect(unsettled.total_count).toBe(open.length)
})

test("a statement is paid a day after it was closed, to the second", async () => {
  await using tts = await sandbox({
    orders: [{ status: "DELIVERED", age: "6 days" }],
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
  })
  const { data } = caller(tts)
  tts.clock.advance(10 * day)
  const [payment] = (await data("finance.202309.getPayments", { sort_field: "create_time" })).payments
  const statusAt = async (time: number) => {
    tts.clock.set(time * 1000)
    return (await data("finance.202309.getPayments", { sort_field: "create_time" })).payments[0].status
  }
  expect(payment.paid_time).toBeGreaterThan(0)
  expect(await statusAt(payment.paid_time - 1)).toBe("PROCESSING")
  expect(await statusAt(payment.paid_time)).toBe("PAID")
})

test("a conversation: the buyer writes, the shop reads and answers, the session ends", async () => {
  await using tts = await sandbox()
  const { ask, data } = caller(tts)
  const conversation_id = tts.buyer.message(tts.orders()[5]!.id, "Hello?")
  const listed = async () =>
    (await data("customer_service.202309.getConversations", { page_size: 10 })).conversations.find(
      (one: Loose) => one.id === conversation_id,
    )
  expect(await listed()).toMatchObject({ unread_count: 1, latest_message: { sender: { role: "BUYER" } } })
  await data("customer_service.202309.readMessage", { conversation_id })
  const reply = { conversation_id, type: "TEXT", content: '{"content":"Hi"}' }
  const { message_id } = await data("customer_service.202309.sendMessage", reply)
  expect((await ask("customer_service.202309.sendMessage", { ...reply, content: "Hi" })).body.code).toBe(45101001)
  const { messages } = await data("customer_service.202309.getConversationMessages", { conversation_id, page_size: 10 })
  expect(messages.map((one: Loose) => one.sender.role)).toEqual(["SHOP", "BUYER"])
  expect(await listed()).toMatchObject({ unread_count: 0, latest_message: { id: message_id } })
  expect(tts.events.map((event) => event.name)).toEqual(["NEW_CONVERSATION", "NEW_MESSAGE", "NEW_MESSAGE"])
  const session_id = (await listed()).cur_session_id
  await data("customer_service.202605.endSession", { conversation_id, session_id })
  expect(await listed()).not.toHaveProperty("cur_session_id")
})

test("the time to the first answer counts, not to a later one", async () => {
  await using tts = await sandbox({ clock: Date.UTC(2026, 6, 1, 12), tokens: { accessTtlSeconds: 90 * 86_400 } })
  const { data } = caller(tts)
  // The shop has conversations from before.
  tts.clock.advance(3 * day)
  const conversation_id = tts.buyer.message(tts.orders()[5]!.id, "Hello?")
  const reply = { conversation_id, type: "TEXT", content: '{"content":"Hi"}' }
  for (const minutes of [5, 60]) {
    tts.clock.advance(minutes * 60_000)
    await data("customer_service.202309.sendMessage", reply)
  }
  const range = { support_date_ge: date(tts, 0), support_date_lt: date(tts, 1) }
  const { performance } = await data("customer_service.202407.getCustomerServicePerformance", range)
  expect(performance).toMatchObject({ support_session_count: 1, response_time_mins: "5.00" })
})

test.each([
  ["https://example.com/hooks", "strict", 0],
  ["https://shop.example.co.uk/hooks?a=1", "strict", 0],
  ["http://127.0.0.1:3000/tiktok", "strict", 0],
  ["http://app:3000/tiktok", "strict", 0],
  ["http://host.docker.internal:3000", "strict", 0],
  ["http://192.168.1.5:3000", "strict", 0],
  ["http://example.com/hooks", "strict", 36009004],
  ["https://example.com:8443/hooks", "strict", 36009004],
  ["https://203.0.113.5/hooks", "strict", 36009004],
  ["ftp://example.com/hooks", "strict", 36009004],
  ["example.com/hooks", "strict", 36009004],
  ["http://example.com:8080/hooks", "lenient", 0],
  ["ftp://example.com/hooks", "lenient", 36009004],
] as const)("a subscription to %s, rules %s: %i", async (address, rules, code) => {
  await using tts = await sandbox({ orders: 0, products: 0, rules })
  const subscription = { event_type: "ORDER_STATUS_CHANGE", address }
  expect((await caller(tts).ask("event.202309.updateShopWebhook", subscription)).body.code).toBe(code)
})

test("a subscription is to an event of the list", async () => {
  await using tts = await sandbox({ orders: 0, products: 0 })
  const subscription = { event_type: "ORDER_STATUS", address: "https://example.com/hooks" }
  const { body } = await caller(tts).ask("event.202309.updateShopWebhook", subscription)
  expect(body).toMatchObject({ code: 36009004, message: expect.stringContaining("'event_type'") as string })
})

test("subscriptions, warehouses and settings are kept", async () => {
  await using tts = await sandbox()
  const { data } = caller(tts)
  const subscription = { event_type: "ORDER_STATUS_CHANGE", address: "https://example.com/hooks" }
  await data("event.202309.updateShopWebhook", subscription)
  expect((await data("event.202309.getShopWebhooks")).webhooks).toMatchObject([subscription])
  await data("event.202309.deleteShopWebhook", { event_type: "ORDER_STATUS_CHANGE" })
  expect((await data("event.202309.getShopWebhooks")).total_count).toBe(0)
  const { warehouse_id } = await data("logistics.202502.createWarehouse", { warehouse: { name: "North" } })
  await data("logistics.202502.updateWarehouse", { warehouse_id, warehouse: { name: "South" } })
  const { warehouses } = await data("logistics.202309.getWarehouseList")
  expect(warehouses.at(-1)).toMatchObject({ id: warehouse_id, name: "South" })
  const { skus, ...fields } = await listing(tts)
  const inventory = [{ warehouse_id, quantity: 7 }]
  const product = { ...fields, title: "Mug", description: "<p>Holds tea.</p>", skus: [{ ...skus[0], inventory }] }
  await data("product.202309.createProduct", product)
  expect(tts.products().at(-1)!.skus).toMatchObject([{ inventory }])
  await data("customer_service.202309.updateAgentSettings", { can_accept_chat: false })
  expect(await data("customer_service.202309.getAgentSettings")).toEqual({ can_accept_chat: false })
})

test("a video arrives in chunks, is processed and then public", async () => {
  await using tts = await sandbox()
  const { ask, data } = caller(tts)
  const source_info = { source: "FILE_UPLOAD", video_size: 6, chunk_size: 3, total_chunk_count: 2 }
  const post_info = { title: "Mug", privacy_level: "PUBLIC_TO_EVERYONE" }
  const { publish_id, upload_url } = await data("content_posting.v2.directPostVideoInit", { post_info, source_info })
  const put = (range: string) =>
    fetch(upload_url, { method: "PUT", headers: { "content-range": range, "content-type": "video/mp4" }, body: "abc" })
  expect((await put("bytes 3-5/6")).status).toBe(416)
  expect((await put("bytes 0-2/6")).status).toBe(206)
  expect((await put("bytes 3-5/6")).status).toBe(201)
  const status = () => data("content_posting.v2.getPostStatus", { publish_id })
  expect(await status()).toMatchObject({ status: "PROCESSING_UPLOAD", uploaded_bytes: 6 })
  tts.clock.advance(60_000)
  expect(await status()).toMatchObject({ status: "PUBLISH_COMPLETE" })
  const { text } = await ask("content_posting.v2.getPostStatus", { publish_id })
  const [, id] = /"publicaly_available_post_id":\[(\d{19})\]/.exec(text)!
  const { videos } = await data("display.v2.listVideos", { fields: ["id", "title"] })
  expect(videos).toEqual([{ id, title: "Mug" }])
  const queried = await data("display.v2.queryVideos", { fields: ["id"], filters: { video_ids: [id, "404"] } })
  expect(queried.videos).toEqual([{ id }])
})

test("TikTok for Developers refuses in its own words", async () => {
  await using tts = await sandbox()
  const wrong = { ...sellerOf(tts), contentToken: "act.unknown" }
  const info = operationOf("content_posting.v2.queryCreatorInfo")
  expect(await callOperation(tts, wrong, info, {})).toMatchObject({
    status: 401,
    body: { error: { code: "access_token_invalid", log_id: expect.any(String) } },
  })
  const { ask } = caller(tts)
  const answer = await ask("content_posting.v2.getPostStatus", { publish_id: "404" })
  expect(answer.body.error.code).toBe("invalid_publish_id")
})

test("an answer without a state behind it is the same again, pages to its end and tells ids back", async () => {
  await using tts = await sandbox({ seed: "one" })
  const { data } = caller(tts)
  const summary = () => data("product.202606.getProductSkppDetail", { product_id: "1729" })
  expect(await summary()).toEqual(await summary())
  const list = async (token: string): Promise<Array<string>> => {
    const page = await data("product.202409.searchOpportunities", {
      page_size: 7,
      ...(token === "" ? {} : { page_token: token }),
    })
    expect(page.opportunities.length).toBeLessThanOrEqual(7)
    const ids = page.opportunities.map((one: Loose) => one.id)
    return page.next_page_token === "" ? ids : [...ids, ...(await list(page.next_page_token))]
  }
  const ids = await list("")
  expect(new Set(ids).size).toBe(ids.length)
  const { total_count } = await data("product.202409.searchOpportunities", { page_size: 7 })
  expect(ids).toHaveLength(total_count)
})
