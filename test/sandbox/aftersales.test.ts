/**
 * Cancellations, returns and refunds, down to the statement.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { reasons } from "./recipes.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600_000

const start = () =>
  sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    orders: 0,
    products: [{ skus: [{ seller_sku: "A", price: "10.00", quantity: 20 }] }],
  })

const placed = (tts: Sandbox, units = 1): string => {
  const { id } = tts.buyer.order({ seller_skus: Array.from({ length: units }, () => "A") })
  tts.buyer.pay(id)
  tts.clock.advance(hour)
  return id
}

const delivered = async (tts: Sandbox, units = 1): Promise<string> => {
  const id = placed(tts, units)
  const package_id = tts.orders().find((order) => order.id === id)!.packages[0]!.id
  await caller(tts).data("fulfillment.202309.shipPackage", { package_id })
  tts.clock.advance(56 * hour)
  return id
}

const events = (tts: Sandbox, name: string, field: string) =>
  tts.events.filter((event) => event.name === name).map(({ data }) => (data as Loose)[field])

const statements = async (tts: Sandbox): Promise<Array<Loose>> =>
  (await caller(tts).data("finance.202309.getStatements", { sort_field: "statement_time" })).statements

test("cancel, refund, statement: the sale and its refund cancel out", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const id = placed(tts, 2)
  const cancelled = await data("return_refund.202602.cancelOrder", { order_id: id, cancel_reason: reasons.cancel })
  expect(cancelled.cancel_status).toBe("CANCELLATION_REQUEST_SUCCESS")
  expect((await data("order.202507.getOrderDetail", { ids: [id] })).orders[0].status).toBe("CANCELLED")
  expect(tts.products()[0]!.skus[0]!.inventory[0]!.quantity).toBe(20)
  tts.clock.advance(hour)
  const found = await data("return_refund.202309.searchCancellations", { cancel_ids: [cancelled.cancel_id] })
  expect(found.cancellations[0]).toMatchObject({
    cancel_status: "CANCELLATION_REQUEST_COMPLETE",
    refund_amount: { refund_subtotal: "20.00", refund_total: "25.60" },
  })
  expect(events(tts, "CANCELLATION_STATUS_CHANGE", "cancel_status")).toEqual([
    "CANCELLATION_REQUEST_SUCCESS",
    "CANCELLATION_REQUEST_COMPLETE",
  ])
  expect(events(tts, "REFUND_SUCCESS", "refund_total")).toEqual(["25.60"])
  expect(events(tts, "ORDER_STATUS_CHANGE", "order_status").at(-1)).toBe("CANCEL")
  tts.clock.advance(24 * hour)
  const [statement] = await statements(tts)
  expect(statement).toMatchObject({ revenue_amount: "0.00", settlement_amount: "0.00", currency: "USD" })
  const query = { statement_id: statement.id, sort_field: "order_create_time" }
  const { transactions } = await data("finance.202501.getTransactionsByStatement", query)
  expect(transactions.map((one: Loose) => [one.order_id, one.revenue_amount])).toEqual([
    [id, "20.00"],
    [id, "-20.00"],
  ])
})

test("a buyer's wish to cancel waits for the answer", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const [kept, gone, left] = [placed(tts), placed(tts), placed(tts)]
  const status = (id: string) => tts.orders().find((order) => order.id === id)!.status
  const reject = {
    cancel_id: tts.buyer.requestCancellation(kept),
    reject_reason: reasons.rejectCancel,
    idempotency_key: "k",
  }
  await data("return_refund.202309.rejectCancellation", reject)
  // The same key is the same answer; without it, the second is too late.
  await data("return_refund.202309.rejectCancellation", reject)
  const again = await ask("return_refund.202309.rejectCancellation", { ...reject, idempotency_key: "other" })
  expect(again.body.code).toBe(25011011)
  await data("return_refund.202309.approveCancellation", { cancel_id: tts.buyer.requestCancellation(gone) })
  expect([status(kept), status(gone)]).toEqual(["AWAITING_SHIPMENT", "CANCELLED"])
  tts.buyer.requestCancellation(left)
  tts.clock.advance(48 * hour)
  expect(status(left)).toBe("CANCELLED")
})

test("a return goes through every step and its refund into the statement", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const id = await delivered(tts, 2)
  tts.clock.advance(7 * 24 * hour)
  const return_id = tts.buyer.requestReturn(id, { type: "RETURN_AND_REFUND" })
  const state = async () =>
    (await data("return_refund.202602.searchReturns", { return_ids: [return_id] })).return_orders[0].return_status
  const decide = (decision: string) => ask("return_refund.202309.approveReturn", { return_id, decision })
  expect(await state()).toBe("RETURN_OR_REFUND_REQUEST_PENDING")
  expect((await decide("APPROVE_RECEIVED_PACKAGE")).body.code).toBe(25011013)
  expect((await decide("APPROVE_RETURN")).body.code).toBe(0)
  expect(await state()).toBe("AWAITING_BUYER_SHIP")
  tts.clock.advance(24 * hour)
  expect(await state()).toBe("BUYER_SHIPPED_ITEM")
  expect((await decide("APPROVE_RECEIVED_PACKAGE")).body.code).toBe(0)
  tts.clock.advance(hour)
  expect(await state()).toBe("RETURN_OR_REFUND_REQUEST_COMPLETE")
  const { records } = await data("return_refund.202309.getReturnRecords", { return_id })
  expect(records.map((record: Loose) => record.event)).toEqual([
    "REQUEST_CREATED",
    "APPROVE_RETURN",
    "BUYER_SHIPPED_ITEM",
    "APPROVE_RECEIVED_PACKAGE",
    "REFUND_COMPLETE",
  ])
  expect(events(tts, "RETURN_STATUS_CHANGE", "return_status")).toHaveLength(5)
  tts.clock.advance(24 * hour)
  const sum = (await statements(tts)).reduce((total, one) => total + Number(one.revenue_amount), 0)
  expect(sum).toBe(0)
  const byOrder = await data("finance.202501.getTransactionsByOrder", { order_id: id })
  expect(byOrder).toMatchObject({ revenue_amount: "0.00", total_count: 4 })
})

test("eligibility and the calculated refund follow the same rules as the request", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const id = placed(tts)
  const eligible = async () =>
    (
      await data("return_refund.202602.getAftersaleEligibility", { order_id: id })
    ).sku_eligibility[0].line_item_eligibility
      .filter((one: Loose) => one.eligible)
      .map((one: Loose) => one.request_type)
  expect(await eligible()).toEqual(["CANCEL"])
  const wanted = { order_id: id, request_type: "CANCEL", reason_name: "x" }
  expect((await data("return_refund.202309.calculateRefund", wanted)).order_refund_amount.refund_total).toBe("14.80")
  const early = { order_id: id, return_reason: reasons.refund, return_type: "REFUND" }
  expect((await ask("return_refund.202309.createReturn", early)).body.code).toBe(25001003)
  await data("return_refund.202309.cancelOrder", { order_id: id, cancel_reason: reasons.cancel })
  expect(await eligible()).toEqual([])
})

test("a partial refund is never more than what was paid", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const return_id = tts.buyer.requestReturn(await delivered(tts))
  const offer = (amount: string, currency = "USD") =>
    ask("return_refund.202309.approveReturn", {
      return_id,
      decision: "OFFER_PARTIAL_REFUND",
      partial_refund: { amount, currency },
    })
  for (const wrong of ["3.001", "1e0", " 3", "-3", "0", ""]) expect((await offer(wrong)).body.code).toBe(25005005)
  expect((await offer("3.00", "EUR")).body.code).toBe(25005005)
  expect((await offer("99.00")).body.code).toBe(25005005)
  expect((await offer("3")).body.code).toBe(0)
  tts.buyer.answerOffer(return_id, true)
  tts.clock.advance(hour)
  expect(events(tts, "REFUND_SUCCESS", "refund_total")).toEqual(["3.00"])
  expect((await data("return_refund.202309.searchReturns", {})).return_orders[0].partial_refund.amount).toBe("3.00")
})
