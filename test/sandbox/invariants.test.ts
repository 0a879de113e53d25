/**
 * Random sequences of what sellers, buyers and time do to a shop. After every step: no negative stock, orders
 * change only as allowed, money adds up, and every change has an event.
 */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { orderEdges } from "../../packages/sandbox/src/life/orders.ts"
import { reasons } from "./recipes.ts"
import { caller, type Loose } from "./wire.ts"

type Action =
  | { readonly do: "buy"; readonly sku: number; readonly units: number }
  | { readonly do: "wait"; readonly hours: number }
  | { readonly do: "stock"; readonly sku: number; readonly quantity: number }
  | {
      readonly do: "pay" | "ship" | "pack" | "split" | "askCancel" | "cancel" | "decideCancel" | "fail" | "move"
      readonly which: number
    }
  | {
      readonly do: "askReturn" | "openReturn" | "decideReturn" | "deactivate" | "activate" | "edit"
      readonly which: number
    }

const which = fc.nat(20)
const verb = fc.constantFrom(
  ...(["pay", "ship", "ship", "pack", "split", "askCancel", "cancel", "decideCancel", "fail", "move"] as const),
  ...(["askReturn", "openReturn", "decideReturn", "deactivate", "activate", "edit"] as const),
)

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant("buy" as const), sku: fc.nat(2), units: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant("wait" as const), hours: fc.constantFrom(0.5, 1, 8, 24, 48, 170) }),
  fc.record({ do: fc.constant("stock" as const), sku: fc.nat(2), quantity: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ do: verb, which }) as fc.Arbitrary<Action>,
)

const pick = <T>(items: ReadonlyArray<T>, at: number): T | undefined => items[at % Math.max(1, items.length)]

/** Does it, if there is something to do it to. A refusal is an answer, too. */
const perform = async (tts: Sandbox, { ask, data }: ReturnType<typeof caller>, step: Action): Promise<void> => {
  const skus = tts.products().map((product) => product.skus[0]!)
  /** What the buyer cannot do is an error in the test's own process. */
  const attempt = (run: () => void) => {
    try {
      run()
    } catch (error) {
      expect(String(error)).toMatch(/^Error: sandbox: /)
    }
  }
  if (step.do === "wait") return tts.clock.advance(step.hours * 3_600_000)
  if (step.do === "buy") {
    const seller_skus = Array.from({ length: step.units }, () => skus[step.sku]!.seller_sku)
    return attempt(() => tts.buyer.order({ seller_skus }))
  }
  if (step.do === "stock") {
    const product = tts.products()[step.sku]!
    const inventory = [{ quantity: step.quantity }]
    await ask("product.202309.updateInventory", {
      product_id: product.id,
      skus: [{ id: product.skus[0]!.id, inventory }],
    })
    return
  }
  const order = pick(tts.orders(), step.which)
  const product_ids = [tts.products()[step.which % 3]!.id]
  const [product_id] = product_ids
  if (step.do === "deactivate") return void (await ask("product.202309.deactivateProducts", { product_ids }))
  if (step.do === "activate") return void (await ask("product.202309.activateProduct", { product_ids }))
  if (step.do === "edit")
    return void (await ask("product.202309.partialEditProduct", { product_id, title: `Title ${step.which}` }))
  if (order === undefined) return
  const order_id = order.id
  const cancel_reason = order.status === "UNPAID" ? reasons.cancelUnpaid : reasons.cancel
  const reason = { order_id, cancel_reason, return_reason: reasons.refund, return_type: "REFUND" }
  switch (step.do) {
    case "pay":
      return order.status === "UNPAID" ? tts.buyer.pay(order_id) : undefined
    case "ship": {
      const parcel = pick(order.packages, step.which)
      if (parcel !== undefined) await ask("fulfillment.202309.shipPackage", { package_id: parcel.id })
      return
    }
    case "pack":
      await ask("fulfillment.202309.createPackages", { order_id, order_line_item_ids: [order.line_items[0]!.id] })
      return
    case "split": {
      const groups = [{ id: "1", order_line_item_ids: [order.line_items.at(-1)!.id] }]
      await ask("fulfillment.202309.splitOrders", { order_id, splittable_groups: groups })
      return
    }
    case "fail": {
      const parcel = pick(order.packages, step.which)
      const reason = (["BUYER_REFUSED", "PACKAGE_LOST", "UNABLE_RECEIVE"] as const)[step.which % 3]!
      return attempt(() => parcel && tts.carrier.fail(parcel.id, reason))
    }
    case "move":
      return attempt(() => tts.buyer.changeAddress(order_id, { address_line1: `${step.which} Mill Lane` }))
    case "askCancel":
      return attempt(() => tts.buyer.requestCancellation(order_id))
    case "cancel":
      await ask("return_refund.202309.cancelOrder", { ...reason, order_line_item_ids: [order.line_items[0]!.id] })
      return
    case "decideCancel": {
      const { cancellations } = await data("return_refund.202309.searchCancellations", {})
      const one = pick<Loose>(cancellations, step.which)
      const id = step.which % 2 === 0 ? "approveCancellation" : "rejectCancellation"
      if (one !== undefined)
        await ask(`return_refund.202309.${id}`, {
          cancel_id: one.cancel_id,
          ...(id[0] === "r" ? { reject_reason: reasons.rejectCancel } : {}),
        })
      return
    }
    case "askReturn":
      return attempt(() =>
        tts.buyer.requestReturn(order_id, { type: step.which % 2 === 0 ? "REFUND" : "RETURN_AND_REFUND" }),
      )
    case "openReturn":
      await ask("return_refund.202602.createReturn", reason)
      return
    case "decideReturn": {
      const { return_orders } = await data("return_refund.202309.searchReturns", {})
      const one = pick<Loose>(return_orders, step.which)
      const decision = ["APPROVE_REFUND", "APPROVE_RETURN", "APPROVE_RECEIVED_PACKAGE", "DIRECT_REFUND"][step.which % 4]
      if (one !== undefined) await ask("return_refund.202309.approveReturn", { return_id: one.return_id, decision })
    }
  }
}

const cents = (text: string) => Math.round(Number(text) * 100)

/** Statuses by id of all that has one. */
const statuses = async (tts: Sandbox, { data }: ReturnType<typeof caller>): Promise<Map<string, string>> => {
  const { cancellations } = await data("return_refund.202309.searchCancellations", { page_size: "50" })
  const { return_orders } = await data("return_refund.202309.searchReturns", { page_size: "50" })
  return new Map([
    ...tts.orders().map(({ id, status }) => [id, status] as const),
    ...tts.products().map(({ id, status }) => [id, status] as const),
    ...cancellations.map((one: Loose) => [one.cancel_id, one.cancel_status] as const),
    ...return_orders.map((one: Loose) => [one.return_id, one.return_status] as const),
    ...tts.products().map(({ skus }) => [skus[0]!.id, String(skus[0]!.inventory[0]!.quantity)] as const),
  ])
}

/** Ids that an event is about: whatever in it is one. A SKU's stock is told under its product. */
const subjects = (tts: Sandbox, from: number): Set<string> => {
  const ids = new Set<string>()
  for (const event of tts.events.slice(from)) {
    const data = event.data as Record<string, unknown>
    for (const name of ["order_id", "product_id", "cancel_id", "return_id"]) {
      // A cancellation is about its order, but the order's step has a separate event.
      if (name === "order_id" && event.name !== "ORDER_STATUS_CHANGE") continue
      if (typeof data[name] === "string") ids.add(data[name])
    }
    if (event.name !== "INVENTORY_CHANGED") continue
    const product = tts.products().find(({ id }) => id === data["product_id"])
    for (const sku of product?.skus ?? []) ids.add(sku.id)
  }
  return ids
}

const checkOrders = (tts: Sandbox): void => {
  const at = new Map<string, string>()
  for (const event of tts.events) {
    if (event.name !== "ORDER_STATUS_CHANGE") continue
    const { order_id, order_status } = event.data as { order_id: string; order_status: string }
    const status = order_status === "CANCEL" ? "CANCELLED" : order_status
    const before = at.get(order_id)
    if (before === undefined) expect(status).toBe("UNPAID")
    else expect(orderEdges[before]).toContain(status)
    at.set(order_id, status)
  }
  for (const order of tts.orders()) {
    expect(at.get(order.id)).toBe(order.status)
    const { payment } = order
    const parts = ["sub_total", "shipping_fee", "tax"].map((name) => cents(payment[name]!))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents(payment["total_amount"]!))
    for (const { package_id, display_status } of order.line_items)
      if (["AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"].includes(display_status))
        expect(order.packages.map(({ id }) => id)).toContain(package_id)
  }
}

const checkStock = async (tts: Sandbox, { data }: ReturnType<typeof caller>): Promise<void> => {
  const product_ids = tts.products().map(({ id }) => id)
  const { inventory } = await data("product.202309.inventorySearch", { product_ids })
  const lines = tts.orders().flatMap((order) => order.line_items)
  for (const { skus } of inventory) {
    const [sku] = skus
    expect(sku.total_available_quantity).toBeGreaterThanOrEqual(0)
    const held = lines.filter(
      (item) =>
        item.sku_id === sku.id && ["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"].includes(item.display_status),
    )
    expect(sku.total_committed_quantity).toBe(held.length)
  }
}

/** The income of an order: its completed lines, less its refunds. */
const checkMoney = async (tts: Sandbox, { data }: ReturnType<typeof caller>): Promise<void> => {
  const { return_orders } = await data("return_refund.202309.searchReturns", { page_size: "50" })
  for (const order of tts.orders()) {
    const earned =
      order.status === "COMPLETED" ? order.line_items.filter((item) => item.display_status === "COMPLETED") : []
    const returned = return_orders
      .filter((one: Loose) => one.order_id === order.id && one.return_status === "RETURN_OR_REFUND_REQUEST_COMPLETE")
      .flatMap((one: Loose) => one.return_line_items)
    const expected =
      earned.reduce((sum, item) => sum + cents(item.sale_price), 0) -
      returned.reduce((sum: number, line: Loose) => sum + cents(line.refund_amount.refund_subtotal), 0)
    const booked = await data("finance.202501.getTransactionsByOrder", { order_id: order.id })
    expect(cents(booked.revenue_amount)).toBe(expected)
  }
}

test("whatever is done in whatever order, the shop stays consistent", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 40 }), async (steps) => {
      const sku = (seller_sku: string, price: string) => ({ skus: [{ seller_sku, price, quantity: 5 }] })
      await using tts = await sandbox({
        clock: () => Date.UTC(2026, 6, 1, 12),
        tokens: { accessTtlSeconds: 365 * 86_400 },
        orders: 0,
        products: [sku("A", "9.99"), sku("B", "10.01"), sku("C", "3.33")],
      })
      const calls = caller(tts)
      for (const step of steps) {
        const before = await statuses(tts, calls)
        const from = tts.events.length
        await perform(tts, calls, step)
        const told = subjects(tts, from)
        for (const [id, status] of await statuses(tts, calls))
          if (before.get(id) !== status) expect(told, `${step.do}: ${before.get(id)} -> ${status}`).toContain(id)
        await checkStock(tts, calls)
      }
      checkOrders(tts)
      await checkMoney(tts, calls)
      expect(tts.requests.filter(({ status }) => status === 500)).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 60_000)
