/** getOrders, getOrder and getOrdersByIds. */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { expect, test } from "vitest"
import { ok, wire } from "../../../test/support/wire.ts"
import { createTikTokShop } from "../src/index.ts"
import { shopOn } from "./support.ts"

test("getOrders answers status, items, payment and times, and the wire's object under raw", async () => {
  await using tts = await sandbox({
    products: [{ skus: [{ seller_sku: "MUG", price: "12.90" }] }],
    orders: [{ status: "AWAITING_SHIPMENT", age: "2 days", seller_skus: ["MUG", "MUG"] }],
  })
  const { orders, total, more } = await createTikTokShop(tts.config).getOrders()
  const [expected] = tts.orders()
  expect({ total, more }).toEqual({ total: 1, more: false })
  const [order] = orders
  expect(order).toMatchObject({ id: expected!.id, orderStatus: "AWAITING_SHIPMENT", payment: expected!.payment })
  expect(order?.items.map((item) => item.seller_sku)).toEqual(["MUG", "MUG"])
  expect(order?.createTime?.getTime()).toBe(expected!.create_time * 1000)
  const { line_items, payment, status } = expected!
  expect(order?.raw).toMatchObject({ line_items, payment, status })
})

test("getOrders filters by status, and reads up to a page number", async () => {
  await using tts = await sandbox({
    orders: [...Array.from({ length: 5 }, () => ({ status: "UNPAID" as const })), { status: "COMPLETED" }],
  })
  const tiktok = createTikTokShop(tts.config)
  const unpaid = await tiktok.getOrders({ orderStatus: "UNPAID", pageSize: 2, pageNumber: 3 })
  expect(unpaid.orders.map(({ orderStatus }) => orderStatus)).toEqual(["UNPAID"])
  expect(unpaid).toMatchObject({ total: 5, more: false })
  const first = await tiktok.getOrders({ pageSize: 4 })
  const rest = await tiktok.getOrders({ pageSize: 4, pageToken: first.nextPageToken })
  expect(new Set([...first.orders, ...rest.orders].map(({ id }) => id)).size).toBe(6)
})

test.each([
  [
    { startTime: 1_700_000_000, endTime: 1_700_000_100 },
    { create_time_ge: 1_700_000_000, create_time_lt: 1_700_000_100 },
  ],
  [
    { startTime: new Date(1_700_000_000_999), endTime: new Date(1_700_000_100_000) },
    { create_time_ge: 1_700_000_000, create_time_lt: 1_700_000_100 },
  ],
  [{ startTime: 1_700_000_000, timeField: "update" as const }, { update_time_ge: 1_700_000_000 }],
  [{ endTime: 1_700_000_000, timeField: "create" as const }, { create_time_lt: 1_700_000_000 }],
])("getOrders sends the times of %j as Unix seconds, start inclusive and end exclusive", async (input, body) => {
  await using server = await wire([ok({ orders: [] })])
  await shopOn(server).getOrders(input)
  expect(server.requests[0]?.path).toBe("/order/202309/orders/search")
  expect(JSON.parse(server.requests[0]!.body.toString())).toEqual(body)
})

test("getOrders finds what was placed between two times", async () => {
  await using tts = await sandbox({ orders: [{ age: "1 days" }, { age: "3 days" }, { age: "5 days" }] })
  const at = (days: number) => new Date(Date.now() - days * 86_400_000)
  const { orders } = await createTikTokShop(tts.config).getOrders({ startTime: at(4), endTime: at(2) })
  expect(orders.map(({ createTime }) => Math.round((Date.now() - createTime!.getTime()) / 86_400_000))).toEqual([3])
})

test.each([
  [{ startTime: 1_700_000_000_000 }, "startTime", "is in milliseconds. Pass Unix seconds or a Date."],
  [{ endTime: new Date("no date") }, "endTime", "must be Unix seconds or a valid Date."],
  [{ startTime: -1 }, "startTime", "must be Unix seconds or a valid Date."],
  [{ startTime: 1_700_000_000, endTime: 1_700_000_000 }, "endTime", "must be later than startTime"],
  [{ timeField: "created" as "create" }, "timeField", "must be create or update, but is 'created'."],
  [{ pageSize: 101 }, "pageSize", "from 1 to 100, but is 101"],
  [{ pageNumber: -3 }, "pageNumber", "at least 1, but is -3"],
])("getOrders refuses %j before the network, and names the field", async (input, field, message) => {
  await using server = await wire([ok({})])
  await expect(shopOn(server).getOrders(input)).rejects.toMatchObject({
    _tag: "ValidationError",
    field,
    message: expect.stringContaining(message),
    outcome: "not-sent",
  })
  expect(server.requests).toEqual([])
})

test("getOrder answers one order", async () => {
  await using tts = await sandbox({ orders: 3 })
  const [, expected] = tts.orders()
  expect(await createTikTokShop(tts.config).getOrder(expected!.id)).toMatchObject({
    id: expected!.id,
    orderStatus: expected!.status,
    raw: { id: expected!.id, payment: expected!.payment },
  })
})

test("getOrder of an order that the shop does not have is a NotFoundError that names it", async () => {
  await using tts = await sandbox({ orders: 1 })
  await expect(createTikTokShop(tts.config).getOrder("576000000000000000")).rejects.toMatchObject({
    _tag: "NotFoundError",
    message: "getOrder: this shop has no order 576000000000000000.",
    outcome: "refused",
  })
})

test("getOrder of another shop's order is a NotFoundError", async () => {
  await using tts = await sandbox({ shops: [{ orders: 1 }, { orders: 1 }] })
  const [mine, theirs] = tts.shops()
  const [order] = tts.orders(theirs!.id)
  await expect(createTikTokShop(tts.config).shop(mine!.id).getOrder(order!.id)).rejects.toMatchObject({
    _tag: "NotFoundError",
    code: 21008111,
  })
})

test("getOrdersByIds requests 50 ids at a time, each id once, and leaves out orders that do not exist", async () => {
  await using server = await wire(({ query }) => {
    const ids = query.find(([name]) => name === "ids")![1].split(",")
    return ok({ orders: ids.filter((id) => id !== "order-7").map((id) => ({ id })) })
  })
  const wanted = Array.from({ length: 120 }, (_, at) => `order-${at}`)
  const orders = await shopOn(server).getOrdersByIds([...wanted, "order-0"])
  expect(orders.map(({ id }) => id)).toEqual(wanted.filter((id) => id !== "order-7"))
  const asked = server.requests.map(({ query }) => query.find(([name]) => name === "ids")![1].split(",").length)
  expect(asked).toEqual([50, 50, 20])
})

test("getOrdersByIds without ids sends nothing; an empty id is refused", async () => {
  await using server = await wire([ok({ orders: [] })])
  expect(await shopOn(server).getOrdersByIds([])).toEqual([])
  await expect(shopOn(server).getOrdersByIds(["1", ""])).rejects.toMatchObject({
    _tag: "ValidationError",
    field: "orderIds",
  })
  expect(server.requests).toEqual([])
})
