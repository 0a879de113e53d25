/**
 * What sellers and buyers may ask for, when and with which reason. The lists are those of the vendor's pages on cancel and refund
 * reasons.
 */
import { expect, test } from "vitest"
import { sandbox, type ListenOptions, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { reasons } from "./recipes.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600_000

const start = async (options: ListenOptions = {}) => {
  const tts = await sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    orders: 0,
    products: [{ skus: [{ seller_sku: "A", price: "10", quantity: 20 }] }],
    ...options,
  })
  return { tts, ...caller(tts) }
}

const placed = (tts: Sandbox, status: "UNPAID" | "ON_HOLD" | "AWAITING_SHIPMENT"): string => {
  const { id } = tts.buyer.order({ seller_skus: ["A"] })
  if (status !== "UNPAID") tts.buyer.pay(id)
  if (status === "AWAITING_SHIPMENT") tts.clock.advance(hour)
  return id
}

const orderOf = (tts: Sandbox, id: string) => tts.orders().find((order) => order.id === id)!

const cancel = "return_refund.202602.cancelOrder"

test.each([
  ["UNPAID", "US", "seller_cancel_unpaid_reason_wrong_price", 0],
  ["UNPAID", "US", "seller_cancel_reason_wrong_price", 25001021],
  ["UNPAID", "MX", "seller_cancel_unpaid_reason_wrong_price", 25001014],
  ["ON_HOLD", "US", "seller_cancel_paid_reason_address_not_deliver", 0],
  ["AWAITING_SHIPMENT", "US", "seller_cancel_reason_out_of_stock", 0],
  ["AWAITING_SHIPMENT", "US", "seller_cancel_reason_out_of_stock_uk", 25001014],
  ["AWAITING_SHIPMENT", "GB", "seller_cancel_reason_out_of_stock_uk", 0],
  ["AWAITING_SHIPMENT", "GB", "seller_cancel_reason_out_of_stock", 25001014],
  ["AWAITING_SHIPMENT", "SG", "seller_cancel_unable_to_deliver_to_buyer_address", 0],
  ["AWAITING_SHIPMENT", "ID", "seller_cancel_paid_reason_buyer_requested_cancellation", 25001014],
  ["AWAITING_SHIPMENT", "US", "ecom_order_to_ship_canceled_reason_better_price", 25001015],
  ["AWAITING_SHIPMENT", "US", "seller_shipped_refund_package_lost", 25001021],
  ["AWAITING_SHIPMENT", "US", "out_of_stock", 25001014],
] as const)("an order that is %s in %s and the cancel reason %s: %i", async (status, region, cancel_reason, code) => {
  const { tts, ask } = await start({ shops: [{ region }] })
  await using _ = tts
  const order_id = placed(tts, status)
  expect((await ask(cancel, { order_id, cancel_reason })).body.code).toBe(code)
  expect(orderOf(tts, order_id).status).toBe(code === 0 ? "CANCELLED" : status)
})

test("the eligibility lists the reasons that the request then takes, and lists none that it refuses", async () => {
  const { tts, ask, data } = await start()
  await using _ = tts
  const offered = async (order_id: string): Promise<Array<string>> =>
    (
      await data("return_refund.202602.getAftersaleEligibility", { order_id, request_types: ["CANCEL"] })
    ).sku_eligibility[0].line_item_eligibility.flatMap((one: Loose) => one.available_reason_names)
  const names = await offered(placed(tts, "AWAITING_SHIPMENT"))
  expect(names).toHaveLength(4)
  for (const cancel_reason of names)
    expect((await ask(cancel, { order_id: placed(tts, "AWAITING_SHIPMENT"), cancel_reason })).body.code).toBe(0)
  expect(await offered(placed(tts, "UNPAID"))).not.toContain(names[0])
})

test.each(["UNPAID", "ON_HOLD"] as const)(
  "a buyer who cancels an order that is %s needs nobody's consent",
  async (status) => {
    const { tts, data } = await start()
    await using _ = tts
    const order_id = placed(tts, status)
    const cancel_id = tts.buyer.requestCancellation(order_id)
    expect(orderOf(tts, order_id)).toMatchObject({ status: "CANCELLED", is_buyer_request_cancel: false })
    const { cancellations } = await data("return_refund.202602.searchCancellations", { cancel_ids: [cancel_id] })
    expect(cancellations).toMatchObject([
      {
        role: "BUYER",
        cancel_status: status === "UNPAID" ? "CANCELLATION_REQUEST_COMPLETE" : "CANCELLATION_REQUEST_SUCCESS",
      },
    ])
    const told = tts.events.filter(({ name }) => name === "CANCELLATION_STATUS_CHANGE")
    expect(told).toHaveLength(1)
  },
)

test.each([
  ["none of it", [0]],
  ["it twice", [1, 1]],
] as const)("a request that names a SKU and wants %s is refused", async (_, quantities) => {
  const { tts, ask } = await start()
  await using _tts = tts
  const order_id = placed(tts, "AWAITING_SHIPMENT")
  const { sku_id } = orderOf(tts, order_id).line_items[0]!
  const skus = quantities.map((quantity) => ({ sku_id, quantity }))
  expect((await ask(cancel, { order_id, cancel_reason: reasons.cancel, skus })).body.code).toBe(25001001)
  expect(orderOf(tts, order_id).status).toBe("AWAITING_SHIPMENT")
})

test("a part of the money goes back in the shop's currency", async () => {
  const { tts, ask } = await start()
  await using _ = tts
  const order_id = placed(tts, "AWAITING_SHIPMENT")
  await ask("fulfillment.202309.shipPackage", { package_id: orderOf(tts, order_id).packages[0]!.id })
  const part = { order_id, return_type: "REFUND", return_reason: reasons.refund, refund_total: "1.00" }
  const open = async (currency: string) =>
    (await ask("return_refund.202309.createReturn", { ...part, currency })).body.code
  expect(await open("EUR")).toBe(25005005)
  expect(await open("USD")).toBe(0)
})

test("a seller does not cancel what the buyer wants to cancel: the request is answered first", async () => {
  const { tts, ask, data } = await start()
  await using _ = tts
  const order_id = placed(tts, "AWAITING_SHIPMENT")
  const cancel_id = tts.buyer.requestCancellation(order_id)
  expect((await ask(cancel, { order_id, cancel_reason: reasons.cancel })).body.code).toBe(25001011)
  await data("return_refund.202309.rejectCancellation", { cancel_id, reject_reason: reasons.rejectCancel })
  expect((await ask(cancel, { order_id, cancel_reason: reasons.cancel })).body.code).toBe(0)
})

/** An order that waits for its carrier. */
const waitingForCarrier = async ({ data, tts }: Awaited<ReturnType<typeof start>>): Promise<string> => {
  const id = placed(tts, "AWAITING_SHIPMENT")
  await data("fulfillment.202309.shipPackage", { package_id: orderOf(tts, id).packages[0]!.id })
  return id
}

test("from AWAITING_COLLECTION on money can go back; goods can come back once they have left", async () => {
  const at = await start()
  await using _ = at.tts
  const order_id = await waitingForCarrier(at)
  const open = (return_type: string) =>
    at.ask("return_refund.202602.createReturn", { order_id, return_type, return_reason: reasons.refund })
  expect((await open("RETURN_AND_REFUND")).body.code).toBe(25001011)
  expect((await open("REFUND")).body.code).toBe(0)
  at.tts.clock.advance(hour)
  const refunds = at.tts.events.filter(({ name }) => name === "REFUND_SUCCESS")
  expect(refunds).toHaveLength(1)
})

test.each([
  ["US", "ecom_order_delivered_refund_reason_damaged_seller", 0],
  ["US", "ecom_order_delivered_refund_reason_defective_seller", 25001014],
  ["GB", "ecom_order_delivered_refund_reason_defective_seller_uk", 0],
  ["DE", "buyer_refund_suspected_counterfeit_seller", 0],
  ["DE", "seller_package_lost", 25001021],
  ["ID", "ecom_order_delivered_refund_reason_missing_product_seller", 0],
  ["ID", "ecom_order_delivered_refund_reason_damaged_seller", 25001014],
  ["MY", "ecom_order_delivered_refund_reason_missing_product_seller", 25001014],
  ["US", "ecom_order_delivered_refund_reason_damaged", 25001015],
] as const)("a refund of a delivered order in %s because of %s: %i", async (region, return_reason, code) => {
  const at = await start({ shops: [{ region }] })
  await using _ = at.tts
  const order_id = await waitingForCarrier(at)
  at.tts.clock.advance(60 * hour)
  const wanted = { order_id, return_type: "REFUND", return_reason }
  expect((await at.ask("return_refund.202602.createReturn", wanted)).body.code).toBe(code)
})

test("lines whose money goes back are not cancelled as well, and the other way round", async () => {
  const at = await start()
  await using _ = at.tts
  const [refunded, cancelled] = [await waitingForCarrier(at), await waitingForCarrier(at)]
  at.tts.buyer.requestReturn(refunded)
  expect((await at.ask(cancel, { order_id: refunded, cancel_reason: reasons.cancel })).body.code).toBe(25001011)
  expect(() => at.tts.buyer.requestCancellation(refunded)).toThrow("nothing to cancel")
  at.tts.buyer.requestCancellation(cancelled)
  expect(() => at.tts.buyer.requestReturn(cancelled)).toThrow("nothing to return")
})

test.each([
  [reasons.rejectReturn, 0],
  [reasons.cancel, 25001016],
  ["x", 25001014],
] as const)("a return rejected because of %s: %i", async (reject_reason, code) => {
  const at = await start()
  await using _ = at.tts
  const return_id = at.tts.buyer.requestReturn(await waitingForCarrier(at))
  const answer = await at.ask("return_refund.202309.rejectReturn", {
    return_id,
    decision: "REJECT_REFUND",
    reject_reason,
  })
  expect(answer.body.code).toBe(code)
})

test("each request has its own reasons for a rejection", async () => {
  const at = await start()
  await using _ = at.tts
  const cancel_id = at.tts.buyer.requestCancellation(placed(at.tts, "AWAITING_SHIPMENT"))
  const return_id = at.tts.buyer.requestReturn(await waitingForCarrier(at))
  const listed = async (return_or_cancel_id: string): Promise<Array<string>> =>
    (await at.data("return_refund.202309.getRejectReasons", { return_or_cancel_id })).reasons.map(
      ({ name }: Loose) => name,
    )
  expect(await listed(cancel_id)).toContain(reasons.rejectCancel)
  expect(await listed(return_id)).toContain(reasons.rejectReturn)
  expect(await listed(return_id)).not.toContain(reasons.rejectCancel)
})
