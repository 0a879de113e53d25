/**
 * The rules of cancellations: what may still be cancelled, and what an answer to a buyer does.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { reasons } from "./recipes.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600_000

const start = async () => {
  const tts = await sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    orders: 0,
    products: [{ skus: [{ seller_sku: "A", price: "10.00", quantity: 20 }] }],
  })
  return { tts, ...caller(tts) }
}

/** An order that may be shipped. */
const released = (tts: Sandbox, units = 1): string => {
  const { id } = tts.buyer.order({ seller_skus: Array.from({ length: units }, () => "A") })
  tts.buyer.pay(id)
  tts.clock.advance(hour)
  return id
}

const orderOf = (tts: Sandbox, id: string) => tts.orders().find((order) => order.id === id)!
const packageOf = (tts: Sandbox, id: string): string => orderOf(tts, id).packages[0]!.id
const stock = (tts: Sandbox) => tts.products()[0]!.skus[0]!.inventory[0]!.quantity
const statuses = (tts: Sandbox) =>
  tts.events
    .filter(({ name }) => name === "CANCELLATION_STATUS_CHANGE")
    .map(({ data }) => (data as Loose).cancel_status)

test("an order that waits for its carrier may be cancelled, and its package goes nowhere", async () => {
  const { tts, data } = await start()
  await using _ = tts
  const id = released(tts)
  const package_id = packageOf(tts, id)
  await data("fulfillment.202309.shipPackage", { package_id })
  await data("return_refund.202309.cancelOrder", { order_id: id, cancel_reason: reasons.cancel })
  expect(orderOf(tts, id).status).toBe("CANCELLED")
  expect(stock(tts)).toBe(20)
  expect((await data("fulfillment.202309.getPackageDetail", { package_id })).package_status).toBe("CANCELLED")
  tts.clock.advance(72 * hour)
  expect((await data("fulfillment.202309.getPackageDetail", { package_id })).package_status).toBe("CANCELLED")
})

test("nothing is refunded for an order that was not paid", async () => {
  const { tts, data } = await start()
  await using _ = tts
  const { id } = tts.buyer.order({ seller_skus: ["A"] })
  const { cancel_status } = await data("return_refund.202309.cancelOrder", {
    order_id: id,
    cancel_reason: reasons.cancelUnpaid,
  })
  expect(cancel_status).toBe("CANCELLATION_REQUEST_COMPLETE")
  tts.clock.advance(48 * hour)
  expect(statuses(tts)).toEqual(["CANCELLATION_REQUEST_COMPLETE"])
  expect(tts.events.map(({ name }) => name)).not.toContain("REFUND_SUCCESS")
})

test("a package waits while its buyer wants to cancel, and may be shipped once the seller refused", async () => {
  const { tts, ask, data } = await start()
  await using _ = tts
  const id = released(tts)
  const cancel_id = tts.buyer.requestCancellation(id)
  const ship = () => ask("fulfillment.202309.shipPackage", { package_id: packageOf(tts, id) })
  expect((await ship()).body.code).toBe(21008044)
  await data("return_refund.202309.rejectCancellation", { cancel_id, reject_reason: reasons.rejectCancel })
  expect(orderOf(tts, id).is_buyer_request_cancel).toBe(false)
  expect((await ship()).body.code).toBe(0)
})

test("a cancellation of which a part was collected is no longer approved, and is refused once nobody answered", async () => {
  const { tts, ask, data } = await start()
  await using _ = tts
  const id = released(tts, 2)
  const [first] = orderOf(tts, id).line_items
  await data("fulfillment.202309.createPackages", { order_id: id, order_line_item_ids: [first!.id] })
  const cancel_id = tts.buyer.requestCancellation(id)
  tts.clock.advance(9 * hour)
  expect((await ask("return_refund.202309.approveCancellation", { cancel_id })).body.code).toBe(25001045)
  tts.clock.advance(48 * hour)
  expect(statuses(tts)).toEqual(["CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_CANCELLED"])
  expect(orderOf(tts, id).line_items.map((item) => item.display_status)).not.toContain("CANCELLED")
})

test("a label waits until the seller has answered the buyer who wants to cancel", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_COLLECTION", age: "1 days" }] })
  const { ask, data } = caller(tts)
  const { id, packages } = tts.orders()[0]!
  const label = async () => {
    const wanted = { package_id: packages[0]!.id, document_type: "SHIPPING_LABEL" }
    return (await ask("fulfillment.202309.getPackageShippingDocument", wanted)).body
  }
  expect(await label()).toMatchObject({ code: 0 })
  const cancel_id = tts.buyer.requestCancellation(id)
  expect(await label()).toMatchObject({ code: 21021010 })
  const listed = await data("return_refund.202309.getRejectReasons", { return_or_cancel_id: cancel_id })
  await data("return_refund.202309.rejectCancellation", { cancel_id, reject_reason: listed.reasons[0].name })
  expect(await label()).toMatchObject({ code: 0 })
})

test("no way to ship goes around a buyer who wants to cancel", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT", age: "1 days" }] })
  const { ask } = caller(tts)
  const { id, line_items: lines } = tts.orders()[0]!
  tts.buyer.requestCancellation(id)
  const pack = { order_id: id, order_line_item_ids: lines.map((line) => line.id) }
  expect((await ask("fulfillment.202309.createPackages", pack)).body).toMatchObject({ code: 21008044 })
  expect(
    (await ask("fulfillment.202309.schedulePackageHandover", { ...pack, handover_method: "DROP_OFF" })).body,
  ).toMatchObject({ code: 21008044 })
  expect(tts.orders()[0]).toMatchObject({ status: "AWAITING_SHIPMENT" })
})

test("a package is bought with a shipping service on offer", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT", age: "1 days" }] })
  const { ask, data } = caller(tts)
  const { id: order_id, line_items: lines } = tts.orders()[0]!
  const pack = { order_id, order_line_item_ids: lines.map(({ id }) => id) }
  const create = "fulfillment.202309.createPackages"
  expect((await ask(create, { ...pack, shipping_service_id: "1" })).body).toMatchObject({ code: 21004008 })
  expect(tts.orders()[0]).toMatchObject({ status: "AWAITING_SHIPMENT" })
  const { shipping_services } = await data("fulfillment.202309.getEligibleShippingService", pack)
  const shipping_service_id = shipping_services.at(-1).id
  expect((await ask(create, { ...pack, shipping_service_id })).body).toMatchObject({
    data: { shipping_service_info: { id: shipping_service_id } },
  })
})

test("a cancelled order says why in words, and its cancellation by the name of the reason", async () => {
  await using tts = await sandbox({
    products: [{ skus: [{ seller_sku: "MUG" }] }],
    orders: [{ status: "AWAITING_SHIPMENT", age: "1 days", seller_skus: ["MUG"] }],
  })
  const { data } = caller(tts)
  const order_id = tts.orders()[0]!.id
  const cancel_reason = "seller_cancel_reason_out_of_stock"
  await data("return_refund.202309.cancelOrder", { order_id, cancel_reason })
  const [order] = (await data("order.202507.getOrderDetail", { ids: [order_id] })).orders
  expect(order).toMatchObject({ cancel_reason: "Out of stock", line_items: [{ cancel_reason: "Out of stock" }] })
  const { cancellations } = await data("return_refund.202309.searchCancellations", { order_ids: [order_id] })
  expect(cancellations).toMatchObject([{ cancel_reason, cancel_reason_text: "Out of stock" }])
})
