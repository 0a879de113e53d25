import { expect, test } from "vitest"
import { makeSandbox, sandbox, type Sandbox } from "../src/index.ts"
import { call, searchOrders } from "./wire.ts"

const detail = (tts: Sandbox, ids: ReadonlyArray<string>) =>
  call(tts, { path: "/order/202507/orders", query: { ids: ids.join(",") } })

const ids = (orders: ReadonlyArray<{ id: string }>) => orders.map((order) => order.id)

test("filters and sorting", async () => {
  await using tts = await sandbox({
    orders: [
      { id: "1", status: "UNPAID", age: "3 days" },
      { id: "2", status: "AWAITING_SHIPMENT", age: "2 days" },
      { id: "3", status: "CANCELLED", age: "5 hours" },
    ],
  })
  const found = async (body: object, query = {}) => ids((await searchOrders(tts, body, query)).data.orders)
  expect(await found({})).toEqual(["3", "2", "1"])
  expect(await found({}, { sort_order: "ASC" })).toEqual(["1", "2", "3"])
  expect(await found({}, { sort_field: "update_time" })).toEqual(["3", "2", "1"])
  expect(await found({ order_status: "UNPAID" })).toEqual(["1"])
  const created = tts.orders()[1]!.create_time
  expect(await found({ create_time_ge: created })).toEqual(["3", "2"])
  expect(await found({ create_time_lt: created })).toEqual(["1"])
  expect(await found({ buyer_user_id: tts.orders()[0]!.user_id })).toEqual(["1"])
  for (const [body, query, field] of [
    [{ order_status: "CANCEL" }, {}, "'order_status'"],
    [{ create_time_ge: 5, create_time_lt: 5 }, {}, "'create_time_ge'"],
    [{}, { sort_field: "id" }, "'sort_field'"],
  ] as const)
    expect(await searchOrders(tts, body, query)).toMatchObject({
      code: 36009004,
      message: expect.stringContaining(field),
    })
})

test("a field that is null counts as left out", async () => {
  await using tts = await sandbox()
  expect(await searchOrders(tts, { order_status: null, warehouse_ids: null })).toMatchObject({ code: 0 })
  expect(await searchOrders(tts, { warehouse_ids: [null] })).toMatchObject({
    code: 36009004,
    message: expect.stringContaining("'warehouse_ids[0]'"),
  })
  const search = { method: "POST", path: "/product/202309/inventory/search" }
  expect(await call(tts, { ...search, body: { product_ids: null } })).toMatchObject({ code: expect.any(Number) })
  expect(tts.requests.at(-1)!.status).not.toBe(500)
})

test("paging to the end", async () => {
  await using tts = await sandbox({ orders: 45 })
  const seen = []
  for (let token: string | undefined; token !== "";) {
    const { data } = await searchOrders(tts, {}, token === undefined ? {} : { page_token: token })
    expect(data.total_count).toBe(45)
    seen.push(...ids(data.orders))
    token = data.next_page_token
  }
  expect(new Set(seen).size).toBe(45)
})

test("details of up to 50 orders, but not of another shop's order", async () => {
  await using tts = await sandbox({ shops: [{}, {}] })
  const [first, second] = tts.shops()
  const mine = tts.orders(first!.id)
  const { data } = await detail(tts, [mine[1]!.id, "404", mine[0]!.id])
  expect(ids(data.orders)).toEqual([mine[1]!.id, mine[0]!.id])
  const { line_items, payment, status } = mine[1]!
  expect(data.orders[0]).toMatchObject({ payment, status, line_items })
  expect(await detail(tts, [tts.orders(second!.id)[0]!.id])).toMatchObject({ code: 21008111 })
  expect(await detail(tts, Array.from({ length: 51 }, String))).toMatchObject({
    code: 36009004,
    message: expect.stringContaining("'ids'"),
  })
  expect(await call(tts, { path: "/order/202507/orders" })).toMatchObject({ code: 36009004 })
  expect(await detail(tts, [])).toMatchObject({ code: 36009004, message: expect.stringContaining("'ids'") })
})

test("an order's times and amounts fit its status", async () => {
  await using tts = await sandbox({
    clock: () => 1_800_000_000_000,
    products: [{ skus: [{ seller_sku: "A", price: "10.00" }] }],
    orders: [
      { status: "UNPAID", age: "1 day" },
      { status: "DELIVERED", age: "5 days", seller_skus: ["A", "A"] },
    ],
  })
  const [unpaid, delivered] = tts.orders()
  expect(unpaid).not.toHaveProperty("paid_time")
  expect(delivered!.create_time).toBe(1_800_000_000 - 5 * 86_400)
  const { create_time, paid_time, rts_time, collection_time, delivery_time } = delivered!
  const times = [create_time, paid_time, rts_time, collection_time, delivery_time] as Array<number>
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect(delivered!.payment).toMatchObject({
    sub_total: "20.00",
    shipping_fee: "4.00",
    tax: "1.60",
    total_amount: "25.60",
  })
})

test("many orders are spread over no more than three years, few are hours apart", () => {
  const now = Date.UTC(2026, 6, 1)
  const ages = (orders: number) =>
    makeSandbox({ orders, clock: () => now })
      .orders()
      .map(({ create_time }) => now / 1000 - create_time)
  expect(Math.max(...ages(20_000))).toBeLessThanOrEqual(3 * 365 * 86_400 + 1)
  expect(ages(2)).toEqual([7 * 3600, 14 * 3600])
})

test("orders share what is the same: a buyer who comes back has one address", () => {
  const orders = makeSandbox({ orders: 3_000 }).orders()
  const buyers = new Map(orders.map(({ recipient_address, user_id }) => [user_id, JSON.stringify(recipient_address)]))
  expect(buyers.size).toBe(1_000)
  for (const { recipient_address, user_id } of orders)
    expect(buyers.get(user_id)).toBe(JSON.stringify(recipient_address))
  for (const { line_items, payment } of orders) {
    const sum = line_items.reduce((total, { sale_price }) => total + Math.round(Number(sale_price) * 100), 0)
    expect(Math.round(Number(payment["sub_total"]) * 100)).toBe(sum)
  }
})

test("an order has no address until it may ship, and says that it was, is or will be on hold", async () => {
  const statuses = ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "COMPLETED"] as const
  await using tts = await sandbox({ orders: statuses.map((status) => ({ status })) })
  const ids = tts.orders().map(({ id }) => id)
  const { data } = await call(tts, { path: "/order/202507/orders", query: { ids: ids.join(",") } })
  for (const order of data.orders) {
    expect(order.is_on_hold_order).toBe(true)
    expect("recipient_address" in order, order.status).toBe(!["UNPAID", "ON_HOLD"].includes(order.status))
  }
  expect(data.orders).toHaveLength(4)
})

test("a shop without goods on sale has no orders, and takes none in its options", async () => {
  for (const products of [0, [{ status: "DRAFT" as const }]]) {
    await using tts = await sandbox({ products })
    expect(tts.orders()).toEqual([])
    await expect(sandbox({ products, orders: 1 })).rejects.toThrow("option 'orders[0]' has nothing to buy")
  }
})
