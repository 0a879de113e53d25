/**
 * Failed orders, over a socket: what the seller reads, and what the events say.
 */
import { expect, test } from "vitest"
import { sandbox, type OrderSeed, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600_000
const day = 24 * hour

const shopWith = (orders: ReadonlyArray<OrderSeed> = [], more: Parameters<typeof sandbox>[0] = {}) =>
  sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    orders: orders.map((order) => ({ seller_skus: ["A", "B"], ...order })),
    products: ["A", "B"].map((seller_sku) => ({ skus: [{ seller_sku, price: "10.00", quantity: 5 }] })),
    ...more,
  })

const orderOf = async (tts: Sandbox, id = tts.orders()[0]!.id): Promise<Loose> =>
  (await caller(tts).data("order.202507.getOrderDetail", { ids: [id] })).orders[0]

const packageOf = (tts: Sandbox, package_id: string): Promise<Loose> =>
  caller(tts).data("fulfillment.202309.getPackageDetail", { package_id })

const cancellations = async (tts: Sandbox): Promise<Array<Loose>> =>
  (await caller(tts).data("return_refund.202309.searchCancellations", {})).cancellations

const returns = async (tts: Sandbox): Promise<Array<Loose>> =>
  (await caller(tts).data("return_refund.202309.searchReturns", {})).return_orders

/** The data of the events of one name. */
const told = (tts: Sandbox, name: string): Array<Loose> =>
  tts.events.filter((event) => event.name === name).map(({ data }) => data)

const stock = (tts: Sandbox) => tts.products().map((product) => product.skus[0]!.inventory[0]!.quantity)

const parcelOf = (tts: Sandbox, at = 0) => tts.orders()[at]!.packages[0]!.id

test("cash refused at the door: the order is cancelled, nothing is refunded, the goods come back without a return", async () => {
  await using tts = await shopWith([{ kind: "cod", status: "IN_TRANSIT" }], { shops: [{ region: "MY" }] })
  const package_id = parcelOf(tts)
  tts.carrier.fail(package_id, "BUYER_REFUSED")
  expect(await orderOf(tts)).toMatchObject({
    status: "CANCELLED",
    cancellation_initiator: "BUYER",
    cancel_reason: "buyer refused",
    line_items: [{ display_status: "CANCELLED" }, { display_status: "CANCELLED" }],
  })
  expect(await orderOf(tts)).not.toHaveProperty("paid_time")
  expect(stock(tts)).toEqual([5, 5])
  tts.clock.advance(2 * day)
  expect(stock(tts)).toEqual([6, 6])
  expect(await packageOf(tts, package_id)).toMatchObject({
    package_status: "CANCELLED",
    ship_exception_reason: "RETURNED_TO_SHIPPER",
  })
  expect(await returns(tts)).toEqual([])
  expect(told(tts, "REFUND_SUCCESS")).toEqual([])
  expect(told(tts, "ORDER_STATUS_CHANGE").map(({ order_status }) => order_status)).toEqual(["CANCEL"])
})

test.each([
  ["PACKAGE_LOST", "PACKAGE_LOST"],
  ["PACKAGE_DAMAGE", "PACKAGE_DAMAGAED"],
] as const)("%s: the buyer gets the money back, and the goods never come back", async (reason, exception) => {
  await using tts = await shopWith([{ status: "IN_TRANSIT" }])
  const package_id = parcelOf(tts)
  tts.carrier.fail(package_id, reason)
  expect(await packageOf(tts, package_id)).toMatchObject({ ship_exception_reason: exception })
  expect(await cancellations(tts)).toMatchObject([{ role: "SYSTEM", cancel_status: "CANCELLATION_REQUEST_SUCCESS" }])
  tts.clock.advance(10 * day)
  expect(await cancellations(tts)).toMatchObject([{ cancel_status: "CANCELLATION_REQUEST_COMPLETE" }])
  const { total_amount } = (await orderOf(tts)).payment
  expect(told(tts, "REFUND_SUCCESS")).toMatchObject([{ refund_total: total_amount }])
  expect(stock(tts)).toEqual([5, 5])
})

test("a failed delivery is tried again the next day; the third failure ends it", async () => {
  await using tts = await shopWith([{ status: "IN_TRANSIT" }, { status: "IN_TRANSIT" }])
  const { data } = caller(tts)
  const [first, second] = [parcelOf(tts, 0), parcelOf(tts, 1)]
  tts.clock.advance(47 * hour)
  for (const id of [first, second]) tts.carrier.fail(id, "UNABLE_CONTACT_BUYER")
  tts.clock.advance(23 * hour)
  expect(tts.orders().map(({ status }) => status)).toEqual(["IN_TRANSIT", "IN_TRANSIT"])
  tts.carrier.fail(second, "DELAY_DELIVERY")
  tts.carrier.fail(second, "UNABLE_RECEIVE")
  tts.clock.advance(hour)
  expect(tts.orders().map(({ status }) => status)).toEqual(["DELIVERED", "CANCELLED"])
  const { tracking } = await data("fulfillment.202309.getTracking", { order_id: tts.orders()[1]!.id })
  const said = tracking.map(({ description }: Loose) => description)
  expect(said.filter((text: string) => text.includes("failed"))).toHaveLength(3)
})

test("a seller who delivers reports the failure, and has to say why", async () => {
  await using tts = await shopWith([{ kind: "seller-shipped", status: "IN_TRANSIT" }])
  const report = (more: object) =>
    caller(tts).data("fulfillment.202309.updatePackageDeliveryStatus", {
      packages: [{ id: parcelOf(tts), delivery_type: "DELIVERY_FAILED", ...more }],
    })
  expect((await report({})).errors).toMatchObject([{ code: 36009004 }])
  expect((await report({ fail_delivery_reason: "INVALID_ADDRESS" })).errors).toEqual([])
  expect(await orderOf(tts)).toMatchObject({ status: "CANCELLED", cancellation_initiator: "SYSTEM" })
})

test("the carrier refuses a step for which the package is not ready, and a reason that does not exist", async () => {
  await using tts = await shopWith([{ status: "AWAITING_COLLECTION" }])
  const id = parcelOf(tts)
  expect(() => tts.carrier.fail(id, "PACKAGE_LOST")).toThrow("is PROCESSING: the carrier can fail to deliver a package")
  expect(() => tts.carrier.fail(id, "EATEN" as never)).toThrow(
    "'EATEN' is not a reason for a failed delivery. There are: INVALID_ADDRESS",
  )
  tts.carrier.collect(id)
  tts.carrier.deliver(id)
  expect(tts.orders()[0]!.status).toBe("DELIVERED")
  expect(() => tts.carrier.collect("1")).toThrow("there is no package '1'")
})

test("a new address before the shipment is arranged: the order shows it, and the combined package is split", async () => {
  const waiting = { buyer: "ada", status: "AWAITING_SHIPMENT" } as const
  await using tts = await shopWith([waiting, waiting])
  const { data } = caller(tts)
  const { combinable_packages } = await data("fulfillment.202309.searchCombinablePackages", { page_size: 10 })
  const combined = (await data("fulfillment.202309.combinePackage", { combinable_packages })).packages[0].id
  const [first, second] = tts.orders().map(({ id }) => id)
  tts.buyer.changeAddress(second!, { address_line1: "9 Mill Lane", postal_code: "54321" })
  const changed = await orderOf(tts, second)
  expect(changed).toMatchObject({
    has_updated_recipient_address: true,
    recipient_address: { address_line1: "9 Mill Lane", postal_code: "54321", full_address: "9 Mill Lane, US" },
  })
  expect(told(tts, "RECIPIENT_ADDRESS_UPDATE")).toMatchObject([{ order_id: second }])
  const [, split] = told(tts, "PACKAGE_UPDATE")
  expect(split).toMatchObject({
    sc_type: "ADDRESS_UPDATE_SPLIT",
    role_type: "ROLE_USER",
    package_list: [
      { package_id: combined, order_id_list: [first] },
      { package_id: changed.packages[0].id, order_id_list: [second] },
    ],
  })
  expect((await packageOf(tts, changed.packages[0].id)).recipient_address.full_address).toBe("9 Mill Lane, US")
  // Two addresses are no longer one package.
  const again = await data("fulfillment.202309.searchCombinablePackages", { page_size: 10 })
  expect(again.combinable_packages).toEqual([])
})

test("a new address after the shipment was arranged: the label is made again; with the carrier it is too late", async () => {
  await using tts = await shopWith([{ status: "AWAITING_COLLECTION" }], { labelDelaySeconds: 60 })
  const { ask } = caller(tts)
  const [order] = tts.orders()
  const package_id = parcelOf(tts)
  const label = { package_id, document_type: "SHIPPING_LABEL" }
  const code = async () => (await ask("fulfillment.202309.getPackageShippingDocument", label)).body.code
  expect(await code()).toBe(0)
  tts.buyer.changeAddress(order!.id, { address_line1: "9 Mill Lane" })
  expect(await code()).toBe(11034037)
  tts.clock.advance(60_000)
  expect(await code()).toBe(0)
  expect(told(tts, "PACKAGE_UPDATE")).toEqual([])
  tts.carrier.collect(package_id)
  expect(() => tts.buyer.changeAddress(order!.id, { address_line1: "1 Quay" })).toThrow(
    "takes no new address: it is IN_TRANSIT",
  )
  expect(() => tts.buyer.changeAddress(order!.id, { planet: "Mars" } as never)).toThrow("There is no 'planet'")
})

test.each([
  ["AWAITING_SHIPMENT", "PARTLY_CANCEL_SPLIT"],
  ["AWAITING_COLLECTION", "SPLIT_BY_SKU_CANCEL"],
] as const)("a line is cancelled in %s: %s, and the rest of the order continues", async (status, kind) => {
  await using tts = await shopWith([{ status }])
  const { data } = caller(tts)
  const [order] = tts.orders()
  const [kept, cancelled] = order!.line_items
  const cancel_id = tts.buyer.requestCancellation(order!.id, undefined, [cancelled!.id])
  await data("return_refund.202309.approveCancellation", { cancel_id })
  const after = await orderOf(tts)
  expect(after).toMatchObject({
    status,
    line_items: [
      { id: kept!.id, display_status: status },
      { id: cancelled!.id, display_status: "CANCELLED", package_status: "CANCELLED" },
    ],
  })
  const [first, second] = [kept, cancelled].map(
    (line) => after.line_items.find((item: Loose) => item.id === line!.id).package_id,
  )
  expect(told(tts, "PACKAGE_UPDATE")).toMatchObject([
    { sc_type: kind, role_type: "ROLE_USER", package_list: [{ package_id: first }, { package_id: second }] },
  ])
  expect(await packageOf(tts, second)).toMatchObject({ package_status: "CANCELLED" })
  expect(await packageOf(tts, first)).toMatchObject({ order_line_item_ids: [kept!.id] })
  expect(stock(tts)).toEqual([5, 6])
  if (status === "AWAITING_SHIPMENT") await data("fulfillment.202309.shipPackage", { package_id: first })
  tts.clock.advance(20 * day)
  expect(await orderOf(tts)).toMatchObject({ status: "COMPLETED" })
  const { revenue_amount } = await data("finance.202501.getTransactionsByOrder", { order_id: order!.id })
  expect(revenue_amount).toBe("10.00")
})

test("a replacement: the goods are sent once more, in an order that costs nothing", async () => {
  await using tts = await shopWith([{ status: "DELIVERED" }])
  const { ask, data } = caller(tts)
  const [order] = tts.orders()
  const [line] = order!.line_items
  const return_id = tts.buyer.requestReturn(order!.id, { type: "REPLACEMENT", lineItemIds: [line!.id] })
  expect(await returns(tts)).toMatchObject([
    {
      return_type: "REPLACEMENT",
      return_status: "REPLACEMENT_REQUEST_PENDING",
      seller_next_action_response: [{ action: "SELLER_RESPOND_REPLACEMENT" }],
    },
  ])
  const wrong = await ask("return_refund.202309.approveReturn", { return_id, decision: "APPROVE_REFUND" })
  expect(wrong.body.code).not.toBe(0)
  await data("return_refund.202309.approveReturn", { return_id, decision: "APPROVE_REPLACEMENT" })
  expect(told(tts, "RETURN_STATUS_CHANGE").map(({ return_status }) => return_status)).toEqual([
    "REPLACEMENT_REQUEST_PENDING",
    "REPLACEMENT_REQUEST_COMPLETE",
  ])
  const sent = await orderOf(tts, tts.orders()[1]!.id)
  expect(sent).toMatchObject({
    status: "AWAITING_SHIPMENT",
    is_replacement_order: true,
    replaced_order_id: order!.id,
    user_id: order!.user_id,
    payment: { total_amount: "0.00" },
    line_items: [{ seller_sku: "A", sale_price: "0.00", display_status: "AWAITING_SHIPMENT" }],
  })
  expect(stock(tts)).toEqual([4, 5])
  await data("fulfillment.202309.shipPackage", { package_id: sent.packages[0].id })
  tts.clock.advance(20 * day)
  expect(await orderOf(tts, sent.id)).toMatchObject({ status: "COMPLETED" })
  expect(told(tts, "REFUND_SUCCESS")).toEqual([])
})

test("a replacement that is out of stock is refused, and refunded instead", async () => {
  await using tts = await shopWith([{ status: "DELIVERED", seller_skus: ["A"] }], {
    products: [{ skus: [{ seller_sku: "A", price: "10.00", quantity: 0 }] }],
  })
  const { ask, data } = caller(tts)
  const return_id = tts.buyer.requestReturn(tts.orders()[0]!.id, { type: "REPLACEMENT" })
  const approve = (decision: string) => ({ return_id, decision })
  const refused = await ask("return_refund.202309.approveReturn", approve("APPROVE_REPLACEMENT"))
  expect(refused.body.code).toBe(25011012)
  await data("return_refund.202309.approveReturn", approve("ISSUE_REPLACEMENT_REFUND"))
  tts.clock.advance(hour)
  expect(await returns(tts)).toMatchObject([{ return_status: "REPLACEMENT_REQUEST_REFUND_SUCCESS" }])
  expect(told(tts, "REFUND_SUCCESS")).toHaveLength(1)
  expect(tts.orders()).toHaveLength(1)
})

test.each([
  ["takes", true, "RETURN_OR_REFUND_REQUEST_COMPLETE", "4.00"],
  ["declines", false, "RETURN_OR_REFUND_REQUEST_COMPLETE", undefined],
] as const)("a partial refund is an offer that the buyer %s", async (_, isAccepted, status, total) => {
  await using tts = await shopWith([{ status: "DELIVERED" }])
  const { data } = caller(tts)
  const return_id = tts.buyer.requestReturn(tts.orders()[0]!.id)
  const partial_refund = { amount: "4.00", currency: "USD" }
  await data("return_refund.202309.approveReturn", { return_id, decision: "OFFER_PARTIAL_REFUND", partial_refund })
  expect(await returns(tts)).toMatchObject([
    { return_status: "AWAITING_BUYER_RESPONSE", buyer_rejected_partial_refund: false },
  ])
  tts.buyer.answerOffer(return_id, isAccepted)
  if (!isAccepted) {
    expect(await returns(tts)).toMatchObject([
      { return_status: "RETURN_OR_REFUND_REQUEST_PENDING", buyer_rejected_partial_refund: true },
    ])
    await data("return_refund.202309.approveReturn", { return_id, decision: "APPROVE_REFUND" })
  }
  tts.clock.advance(hour)
  expect(await returns(tts)).toMatchObject([{ return_status: status }])
  const [refund] = told(tts, "REFUND_SUCCESS")
  expect(refund.refund_total).toBe(total ?? (await orderOf(tts)).payment.total_amount)
  expect(() => tts.buyer.answerOffer(return_id, true)).toThrow("has no open offer")
})

test("an offer that the buyer does not answer is declined after two days", async () => {
  await using tts = await shopWith([{ status: "DELIVERED" }])
  const return_id = tts.buyer.requestReturn(tts.orders()[0]!.id)
  const offer = { return_id, decision: "OFFER_PARTIAL_REFUND", partial_refund: { amount: "4.00", currency: "USD" } }
  await caller(tts).data("return_refund.202309.approveReturn", offer)
  tts.clock.advance(2 * day)
  expect(await returns(tts)).toMatchObject([
    { return_status: "RETURN_OR_REFUND_REQUEST_PENDING", buyer_rejected_partial_refund: true },
  ])
})

test("a listing fails its review, says why, and passes after the seller has corrected it", async () => {
  await using tts = await shopWith([], { products: [{ status: "DRAFT" }] })
  const { data } = caller(tts)
  const [product] = tts.products()
  const product_id = product!.id
  const read = () => data("product.202309.getProduct", { product_id })
  await data("product.202309.activateProduct", { product_ids: [product_id] })
  expect(() => tts.listingReview.fail(product_id, { reasons: "Blurred" as never })).toThrow("'reasons' must be a list.")
  expect(() => tts.listingReview.fail(product_id, { why: "Blurred" } as never)).toThrow("There is no 'why'.")
  tts.listingReview.fail(product_id, {
    position: "Title",
    reasons: ["The title names a brand."],
    suggestions: ["Cut it."],
  })
  expect(await read()).toMatchObject({
    status: "FAILED",
    audit: { status: "FAILED" },
    audit_failed_reasons: [
      {
        listing_platform: "TIKTOK_SHOP",
        position: "Title",
        reasons: ["The title names a brand."],
        suggestions: ["Cut it."],
      },
    ],
  })
  expect(told(tts, "PRODUCT_STATUS_CHANGE").at(-1)).toMatchObject({
    status: "PRODUCT_AUDIT_FAILURE",
    suspended_reason: "The title names a brand.",
  })
  expect(told(tts, "PRODUCT_AUDIT_STATUS_CHANGE").at(-1)).toMatchObject({ audit: { status: "FAILED" } })
  expect(() => tts.listingReview.pass(product_id)).toThrow("is FAILED: it is not open")
  await data("product.202309.partialEditProduct", { product_id, title: "A walnut lamp for the desk, without a brand" })
  await data("product.202309.activateProduct", { product_ids: [product_id] })
  tts.listingReview.pass(product_id)
  expect(await read()).toMatchObject({ status: "ACTIVATE", audit: { status: "APPROVED" } })
  expect(await read()).not.toHaveProperty("audit_failed_reasons")
})

test("a listing that failed its review is submitted again by an edit that changes no text", async () => {
  await using tts = await shopWith([], { products: [{ status: "DRAFT", title: "A walnut lamp" }] })
  const { data } = caller(tts)
  const product_id = tts.products()[0]!.id
  await data("product.202309.activateProduct", { product_ids: [product_id] })
  tts.listingReview.fail(product_id)
  expect(await data("product.202309.partialEditProduct", { product_id, title: "A walnut lamp" })).toMatchObject({
    audit: { status: "AUDITING" },
  })
  tts.listingReview.pass(product_id)
  expect(tts.products()[0]).toMatchObject({ audit: { status: "APPROVED" } })
})

test("settleNow completes what is delivered and closes the statement, whose sums are those of its orders", async () => {
  await using tts = await shopWith([{ status: "DELIVERED" }, { status: "DELIVERED" }, { status: "IN_TRANSIT" }])
  const { data } = caller(tts)
  const list = async (): Promise<Array<Loose>> =>
    (await data("finance.202309.getStatements", { sort_field: "statement_time", page_size: 10 })).statements
  expect(await list()).toEqual([])
  const [first, second, third] = tts.orders().map(({ id }) => id)
  tts.settleNow(first!)
  expect(await list()).toMatchObject([{ revenue_amount: "20.00", settlement_amount: "18.80" }])
  tts.clock.advance(1000)
  tts.settleNow()
  const both = await list()
  expect(both).toHaveLength(2)
  expect(new Set(both.map(({ id }) => id)).size).toBe(2)
  expect(tts.orders().map(({ status }) => status)).toEqual(["COMPLETED", "COMPLETED", "IN_TRANSIT"])
  expect(await orderOf(tts, second)).toMatchObject({ status: "COMPLETED" })
  expect(() => tts.settleNow(third!)).toThrow("is IN_TRANSIT: only a delivered order can be settled")
  expect(() => tts.settleNow("1")).toThrow("there is no order '1'")
  tts.clock.advance(40 * day)
  const revenue = (await list()).reduce((sum, { revenue_amount }) => sum + Number(revenue_amount), 0)
  expect(revenue).toBe(60)
})
