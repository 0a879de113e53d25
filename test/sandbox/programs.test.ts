/**
 * Questions that programs of sellers ask of TikTok Shop every day, and that the sandbox has to answer with rows.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { definitions } from "../../packages/sandbox/src/operations.ts"
import { resolve, type Schema } from "../../packages/sandbox/src/schema.ts"
import { reasons } from "./recipes.ts"
import { caller, operationOf, type Loose, type Values } from "./wire.ts"

const hour = 3_600_000
const day = 24 * hour

const start = (orders: Parameters<typeof sandbox>[0] = {}) =>
  sandbox({ clock: Date.UTC(2026, 6, 1, 12), tokens: { accessTtlSeconds: 365 * 86_400 }, ...orders })

const pages = async (tts: Sandbox, id: string, input: Values): Promise<Array<Loose>> => {
  const found: Array<Loose> = []
  for (let page_token: string | undefined; page_token !== "";) {
    const page = await caller(tts).data(id, { ...input, ...(page_token === undefined ? {} : { page_token }) })
    found.push(page)
    page_token = page.next_page_token
  }
  return found
}

test("an export of orders finds every order and every line, and their details say the same", async () => {
  await using tts = await start({ orders: 230 })
  const search = { page_size: 50, sort_field: "update_time", sort_order: "ASC" }
  const listed = (await pages(tts, "order.202309.getOrderList", search)).flatMap((page) => page.orders)
  const kept = tts.orders()
  expect(new Set(listed.map((order: Loose) => order.id))).toEqual(new Set(kept.map(({ id }) => id)))
  const lines = (orders: ReadonlyArray<Loose>) =>
    orders.flatMap((order) => order.line_items.map((item: Loose) => item.id))
  expect(new Set(lines(listed))).toEqual(new Set(lines(kept)))
  const ids = listed.map((order: Loose) => order.id)
  for (let at = 0; at < ids.length; at += 50) {
    const { orders } = await caller(tts).data("order.202507.getOrderDetail", { ids: ids.slice(at, at + 50) })
    for (const [i, order] of orders.entries()) {
      const { payment, status, update_time } = listed[at + i]
      expect(order).toMatchObject({ payment, status, update_time })
    }
  }
})

test("statements filtered by SETTLED give a row for every order that was completed", async () => {
  await using tts = await start({ orders: 60 })
  tts.clock.advance(20 * day)
  const query = { sort_field: "statement_time", page_size: 100 }
  const statements = (await pages(tts, "finance.202309.getStatements", query)).flatMap((page) => page.statements)
  const rows: Array<Loose> = []
  for (const { id } of statements) {
    const asked = { statement_id: id, sort_field: "order_create_time", page_size: 100 }
    for (const page of await pages(tts, "finance.202501.getTransactionsByStatement", asked))
      if (page.status === "SETTLED") rows.push(...page.transactions)
  }
  const completed = tts.orders().filter(({ status }) => status === "COMPLETED")
  expect(completed.length).toBeGreaterThan(10)
  expect(new Set(rows.map((row) => row.order_id))).toEqual(new Set(completed.map(({ id }) => id)))
})

test("what is not settled says why and when, and adds up to the sums of the answer", async () => {
  await using tts = await start({ orders: 60 })
  const query = { sort_field: "order_create_time", page_size: 20 }
  const answers = await pages(tts, "finance.202507.getUnsettledTransactions", query)
  const rows = answers.flatMap((page) => page.transactions)
  expect(rows).toHaveLength(answers[0].total_count)
  const cents = (field: string) => rows.reduce((total, row) => total + Math.round(Number(row[field]) * 100), 0)
  for (const [row, whole] of [
    ["est_revenue_amount", "sum_est_revenue_amount"],
    ["est_fee_tax_amount", "sum_est_fee_amount"],
    ["est_settlement_amount", "sum_est_settlement_amount"],
  ] as const)
    expect(cents(row)).toBe(Math.round(Number(answers[0][whole]) * 100))
  const orders = new Map(tts.orders().map((order) => [order.id, order]))
  for (const row of rows) {
    const isDelivered = orders.get(row.order_id)!.delivery_time !== undefined
    expect(row.unsettled_reason).toBe(isDelivered ? "" : "WAITING_FOR_PACKAGE_DELIVERY")
    expect(row.estimated_settlement).toMatch(isDelivered ? /^\d{10}$/ : /^7 days after delivery$/)
    expect(row.revenue_breakdown.subtotal_before_discount_amount).toMatch(/^\d+\.\d\d$/)
  }
  expect(new Set(rows.map((row) => row.unsettled_reason)).size).toBe(2)
})

/** The paths of all columns below a schema. */
const columns = (reference: Schema, path = ""): ReadonlyArray<string> => {
  const schema = resolve(reference, definitions)
  if (schema.items !== undefined) return columns(schema.items, path)
  if (schema.properties === undefined) return [path]
  return Object.entries(schema.properties).flatMap(([name, field]) =>
    columns(field, path === "" ? name : `${path}.${name}`),
  )
}

/** The values in a column. */
const valuesAt = (value: Loose, path: ReadonlyArray<string>): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  const [name, ...rest] = path
  if (name === undefined) return [value]
  return value === undefined || value === null ? [] : valuesAt(value[name], rest)
}

/** Columns that no kind of return of the sandbox fills: fees of other markets, and parts of combined listings. */
const unfilled = /buyer_service_fee|retail_delivery_fee|return_sub_line_items/

test("among returns in every state, every column is filled somewhere", async () => {
  await using tts = await start({
    products: [{ skus: ["A", "B"].map((seller_sku) => ({ seller_sku, price: "10.00", quantity: 9 })) }],
    orders: Array.from({ length: 5 }, (_, i) => ({
      status: "DELIVERED" as const,
      age: `${i + 3} days`,
      seller_skus: ["A", "B"],
      seller_discount: "1.00",
      platform_discount: "2.00",
    })),
  })
  const { data } = caller(tts)
  const ids = tts.orders().map(({ id }) => id)
  const ask = (order_id: string, type: "REFUND" | "RETURN_AND_REFUND") => tts.buyer.requestReturn(order_id, { type })
  const { reasons } = await data("return_refund.202309.getRejectReasons", {
    return_or_cancel_id: ask(ids[0]!, "REFUND"),
  })
  const reject = (return_id: string, decision: string) =>
    data("return_refund.202309.rejectReturn", { return_id, decision, reject_reason: reasons[0].name })
  const approve = (return_id: string, decision: string, input: Values = {}) =>
    data("return_refund.202309.approveReturn", { return_id, decision, ...input })
  const firstOf = async (order_id: string) =>
    (await data("return_refund.202309.searchReturns", { order_ids: [order_id] })).return_orders[0].return_id
  // Rejected, and asked for again.
  await reject(await firstOf(ids[0]!), "REJECT_REFUND")
  ask(ids[0]!, "REFUND")
  // Refunded in part.
  const partial_refund = { amount: "3.00", currency: "USD" }
  const offered = ask(ids[1]!, "REFUND")
  await approve(offered, "OFFER_PARTIAL_REFUND", { partial_refund, buyer_keep_item: true })
  tts.buyer.answerOffer(offered, true)
  // On its way, and refused when it came.
  const sent = ask(ids[2]!, "RETURN_AND_REFUND")
  await approve(sent, "APPROVE_RETURN")
  tts.clock.advance(day)
  await reject(sent, "REJECT_RECEIVED_PACKAGE")
  // Two at once, of one buyer.
  const order = tts.orders().find(({ id }) => id === ids[3])!
  for (const { id } of order.line_items) await pairOf(tts, order.id, id)
  const searched: Array<Loose> = []
  for (const version of ["202309", "202602"]) {
    const { return_orders } = await data(`return_refund.${version}.searchReturns`, { page_size: "50" })
    searched.push(...return_orders)
    const { data: schema } = operationOf(`return_refund.${version}.searchReturns`)
    const rows = resolve(resolve(schema!, definitions).properties!["return_orders"]!, definitions)
    const empty = columns(rows).filter(
      (column) =>
        !unfilled.test(column) &&
        !valuesAt(return_orders, column.split(".")).some((value) => !["", "0", undefined].includes(value as string)),
    )
    expect(empty, version).toEqual([])
  }
  const combined = searched.filter((one) => one.is_combined_return)
  expect(new Set(combined.map((one) => one.combined_return_id)).size).toBe(1)
  const next = new Map(searched.map((one) => [one.return_id, one.next_return_id]))
  const again = searched.find((one) => one.pre_return_id !== "0")
  expect(next.get(again.pre_return_id)).toBe(again.return_id)
})

/** A return of one line, opened by the seller. */
const pairOf = async (tts: Sandbox, order_id: string, line: string): Promise<void> => {
  await caller(tts).data("return_refund.202309.createReturn", {
    order_id,
    order_line_item_ids: [line],
    return_type: "RETURN_AND_REFUND",
    return_reason: reasons.refund,
  })
}

test("every package that waits for its carrier has a label, as PDF and for a label printer", async () => {
  await using tts = await start({ orders: 60 })
  const { data } = caller(tts)
  const waiting = tts.orders().filter(({ status }) => status === "AWAITING_SHIPMENT")
  for (const { packages } of waiting) await data("fulfillment.202309.shipPackage", { package_id: packages[0]!.id })
  const parcels = tts
    .orders()
    .filter(({ status }) => status === "AWAITING_COLLECTION")
    .flatMap(({ packages }) => packages)
  expect(parcels.length).toBeGreaterThanOrEqual(waiting.length)
  for (const { id } of parcels) {
    const asked = { package_id: id, document_type: "SHIPPING_LABEL" }
    const pdf = await data("fulfillment.202309.getPackageShippingDocument", asked)
    expect(pdf.tracking_number).toMatch(/^SBX\d{12}$/)
    expect(await (await fetch(pdf.doc_url)).text()).toMatch(/^%PDF-1\.4/)
    const zpl = await data("fulfillment.202309.getPackageShippingDocument", { ...asked, document_format: "ZPL" })
    expect(await (await fetch(zpl.doc_url)).text()).toContain(`Tracking number ${zpl.tracking_number}`)
  }
})
