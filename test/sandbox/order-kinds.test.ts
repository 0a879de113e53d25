/**
 * Every kind of order that a shop can have, from the seed and from a buyer, to its end, over a socket.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox, type SandboxOptions } from "../../packages/sandbox/src/index.ts"
import { orderKinds, statusesOf } from "../../packages/sandbox/src/state/order-kinds.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600_000
const day = 24 * hour

const shopWith = (options: SandboxOptions = {}) =>
  sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    orders: 0,
    products: ["A", "B", "C"].map((seller_sku) => ({ skus: [{ seller_sku, price: "10.00", quantity: 5 }] })),
    ...options,
  })

const orderOf = async (tts: Sandbox, id: string): Promise<Loose> =>
  (await caller(tts).data("order.202507.getOrderDetail", { ids: [id] })).orders[0]

/** The statuses that the events of an order tell, in order. */
const told = (tts: Sandbox, id: string) =>
  tts.events.flatMap(({ data, name }) => {
    const { order_id, order_status } = data as Loose
    return name === "ORDER_STATUS_CHANGE" && order_id === id ? [order_status] : []
  })

const stock = (tts: Sandbox) => tts.products().map((product) => product.skus[0]!.inventory[0]!.quantity)

test.each(orderKinds)("a seed of the kind %s has each status that the kind can have", async (kind) => {
  const orders = statusesOf(kind).map((status) => ({ kind, status, age: "3 days" }))
  await using tts = await shopWith({ shops: [{ region: kind === "cod" ? "MY" : "US" }], orders })
  const seen = await caller(tts).data("order.202309.getOrderList", { page_size: 50 })
  const found: Array<string> = seen.orders.map((order: Loose) => order.status)
  expect(found.toSorted()).toEqual([...statusesOf(kind)].toSorted())
  tts.clock.advance(60 * day)
  expect(tts.orders().map((order) => order.status)).not.toContain("UNPAID")
  expect(tts.requests.every(({ status }) => status === 200)).toBe(true)
})

test("a seller-shipped order says so, and the search finds it by its shipping type", async () => {
  await using tts = await shopWith({ orders: [{ kind: "seller-shipped" }, {}] })
  const { data } = caller(tts)
  const [first] = tts.orders()
  const { orders } = await data("order.202309.getOrderList", { page_size: 10, shipping_type: "SELLER" })
  expect(orders).toMatchObject([{ id: first!.id, shipping_type: "SELLER", delivery_option_name: "Shipped by seller" }])
})

test("TikTok's warehouse ships an FBT order; the seller can neither ship it nor print its label", async () => {
  await using tts = await shopWith({ products: [{ skus: [{ seller_sku: "A", fbt_quantity: 1 }] }] })
  const { ask } = caller(tts)
  const { id } = tts.buyer.order({ seller_skus: ["A"], kind: "fbt" })
  tts.buyer.pay(id)
  tts.clock.advance(hour)
  const order = await orderOf(tts, id)
  expect(order).toMatchObject({ status: "AWAITING_SHIPMENT", fulfillment_type: "FULFILLMENT_BY_TIKTOK" })
  const package_id = order.packages[0].id
  expect((await ask("fulfillment.202309.shipPackage", { package_id })).body.code).toBe(21008025)
  const pack = { order_id: id, order_line_item_ids: [order.line_items[0].id] }
  expect((await ask("fulfillment.202309.createPackages", pack)).body.code).toBe(21008025)
  const label = { package_id, document_type: "SHIPPING_LABEL" }
  expect((await ask("fulfillment.202309.getPackageShippingDocument", label)).body.code).toBe(21008043)
  tts.clock.advance(4 * hour)
  expect(await orderOf(tts, id)).toMatchObject({ status: "AWAITING_COLLECTION" })
  tts.clock.advance(20 * day)
  expect(told(tts, id)).toEqual([
    "UNPAID",
    "ON_HOLD",
    "AWAITING_SHIPMENT",
    "AWAITING_COLLECTION",
    "IN_TRANSIT",
    "DELIVERED",
    "COMPLETED",
  ])
})

test("a cash order is never unpaid, and is paid when it is delivered", async () => {
  await using tts = await shopWith({ shops: [{ region: "MY" }] })
  const { data } = caller(tts)
  const { id } = tts.buyer.order({ seller_skus: ["A"], kind: "cod" })
  expect(await orderOf(tts, id)).toMatchObject({ status: "ON_HOLD", is_cod: true })
  expect(await orderOf(tts, id)).not.toHaveProperty("paid_time")
  tts.clock.advance(hour)
  await data("fulfillment.202309.shipPackage", { package_id: tts.orders()[0]!.packages[0]!.id })
  tts.clock.advance(8 * hour)
  expect(await orderOf(tts, id)).not.toHaveProperty("paid_time")
  tts.clock.advance(2 * day)
  const delivered = await orderOf(tts, id)
  expect(delivered).toMatchObject({ status: "DELIVERED", paid_time: delivered.delivery_time })
  expect(told(tts, id)).toEqual(["ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"])
})

test("a pre-order stays on hold until its release", async () => {
  await using tts = await shopWith()
  const { id } = tts.buyer.order({ seller_skus: ["A"], kind: "pre-order" })
  tts.buyer.pay(id)
  const { release_date } = await orderOf(tts, id)
  tts.clock.set(release_date * 1000 - 1000)
  expect(await orderOf(tts, id)).toMatchObject({
    status: "ON_HOLD",
    order_type: "PRE_ORDER",
    line_items: [{ sku_type: "PRE_ORDER" }],
  })
  tts.clock.advance(1000)
  // The deadline counts from the release, not from the payment.
  expect((await orderOf(tts, id)).rts_sla_time).toBeGreaterThan(release_date)
  expect(await orderOf(tts, id)).toMatchObject({ status: "AWAITING_SHIPMENT", packages: [{ id: expect.any(String) }] })
})

test("a digital order is delivered after its hold, without an address and without a package", async () => {
  await using tts = await shopWith()
  const { id } = tts.buyer.order({ seller_skus: ["A"], kind: "digital" })
  tts.buyer.pay(id)
  tts.clock.advance(hour)
  const order = await orderOf(tts, id)
  expect(order).not.toHaveProperty("rts_sla_time")
  expect(order).toMatchObject({
    status: "DELIVERED",
    order_type: "VIRTUAL_ORDER",
    shipping_type: "TIKTOK_DIGITAL",
    packages: [],
    recipient_address: {},
  })
  expect(order.recipient_address).not.toHaveProperty("name")
  tts.clock.advance(7 * day)
  expect(told(tts, id)).toEqual(["UNPAID", "ON_HOLD", "DELIVERED", "COMPLETED"])
})

test("a sample costs nothing and is not held; nobody buys one", async () => {
  await using tts = await shopWith({ orders: [{ kind: "sample", status: "AWAITING_SHIPMENT", seller_skus: ["A"] }] })
  expect(await orderOf(tts, tts.orders()[0]!.id)).toMatchObject({
    is_sample_order: true,
    is_on_hold_order: false,
    line_items: [{ sale_price: "0.00", original_price: "10.00", seller_discount: "10.00" }],
    payment: { total_amount: "0.00", seller_discount: "10.00" },
  })
  expect(() => tts.buyer.order({ seller_skus: ["A"], kind: "sample" as never })).toThrow("'kind' must be one of")
})

test("a combined listing takes the stock of what it is made of, and a cancellation gives it back", async () => {
  await using tts = await shopWith()
  const { data } = caller(tts)
  const { id } = tts.buyer.order({ seller_skus: ["A"], kind: "combined-listing", combines: ["B", "C", "C"] })
  expect(stock(tts)).toEqual([5, 4, 3])
  const [a, b, c] = tts.products()
  expect(await orderOf(tts, id)).toMatchObject({
    line_items: [
      {
        seller_sku: "A",
        combined_listing_skus: [
          { product_id: b!.id, sku_id: b!.skus[0]!.id, seller_sku: "B", sku_count: 1 },
          { product_id: c!.id, sku_id: c!.skus[0]!.id, seller_sku: "C", sku_count: 2 },
        ],
      },
    ],
  })
  const { inventory } = await data("product.202309.inventorySearch", { product_ids: [a!.id, b!.id, c!.id] })
  const held = new Map(inventory.map((one: Loose) => [one.product_id, one.skus[0].total_committed_quantity]))
  expect([a, b, c].map((product) => held.get(product!.id))).toEqual([0, 1, 2])
  await data("return_refund.202309.cancelOrder", {
    order_id: id,
    cancel_reason: "seller_cancel_unpaid_reason_out_of_stock",
  })
  expect(stock(tts)).toEqual([5, 5, 5])
  const wanted = {
    seller_skus: ["A"],
    kind: "combined-listing",
    combines: Array.from({ length: 6 }, () => "B"),
  } as const
  expect(() => tts.buyer.order(wanted)).toThrow("'B' has fewer units than are bought")
  expect(stock(tts)).toEqual([5, 5, 5])
})

test("two orders of the same buyer are combined into one package, and two buyers' are not", async () => {
  await using tts = await shopWith({ orders: [{ buyer: "ada", status: "AWAITING_SHIPMENT" }] })
  const { data } = caller(tts)
  const [first] = tts.orders()
  const second = tts.buyer.order({ seller_skus: ["A"], buyer: "ada" })
  const other = tts.buyer.order({ seller_skus: ["B"], buyer: "lin" })
  for (const { id } of [second, other]) tts.buyer.pay(id)
  tts.clock.advance(hour)
  expect(second.user_id).toBe(first!.user_id)
  expect(other.user_id).not.toBe(first!.user_id)
  const { combinable_packages } = await data("fulfillment.202309.searchCombinablePackages", { page_size: 10 })
  expect(combinable_packages).toHaveLength(1)
  expect(combinable_packages[0].order_ids.toSorted()).toEqual([first!.id, second.id].toSorted())
  const combined = await data("fulfillment.202309.combinePackage", { combinable_packages })
  await data("fulfillment.202309.shipPackage", { package_id: combined.packages[0].id })
  const statuses = Object.fromEntries(tts.orders().map(({ id, status }) => [id, status]))
  expect(statuses).toEqual({
    [first!.id]: "AWAITING_COLLECTION",
    [second.id]: "AWAITING_COLLECTION",
    [other.id]: "AWAITING_SHIPMENT",
  })
})

test.each<[object, string]>([
  [{ kind: "gift" }, "option 'orders[0].kind' must be one of \"tiktok-shipped\""],
  [{ kind: "cod", status: "UNPAID" }, "option 'orders[0].status' must be one of ON_HOLD, AWAITING_SHIPMENT"],
  [{ kind: "digital", status: "IN_TRANSIT" }, "for the kind 'digital', but is \"IN_TRANSIT\""],
  [{ combines: ["A"] }, "option 'orders[0].combines' needs the kind 'combined-listing'"],
  [{ kind: "combined-listing", combines: ["Z"] }, "option 'orders[0].combines' names 'Z'"],
])("a seed that makes no sense is refused: %j", async (seed, message) => {
  await expect(shopWith({ orders: [seed] })).rejects.toThrow(message)
})
