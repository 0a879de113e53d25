/**
 * Orders and what becomes of them: what one operation does, another one shows, and an event tells.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { reasons } from "./recipes.ts"
import { caller } from "./wire.ts"

const hour = 3_600_000

const start = () =>
  sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    labelDelaySeconds: 120,
    orders: 0,
    products: [{ skus: [{ seller_sku: "A", price: "10.00", quantity: 20 }] }],
  })

/** A paid order of two units that may be shipped. */
const placed = (tts: Sandbox): string => {
  const { id } = tts.buyer.order({ seller_skus: ["A", "A"] })
  tts.buyer.pay(id)
  tts.clock.advance(hour)
  return id
}

const told = (tts: Sandbox, name: string) => tts.events.filter((event) => event.name === name).map(({ data }) => data)

const orderStates = (tts: Sandbox) =>
  told(tts, "ORDER_STATUS_CHANGE").map((data) => (data as { order_status?: string }).order_status)

test("an order goes its way from unpaid to completed on the clock, and each step is told", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const order = async () => (await data("order.202507.getOrderDetail", { ids: [id] })).orders[0]
  const id = placed(tts)
  const stock = () => tts.products()[0]!.skus[0]!.inventory[0]!.quantity
  expect(stock()).toBe(18)
  expect(await order()).toMatchObject({ status: "AWAITING_SHIPMENT", payment: { sub_total: "20.00" } })

  const { packages } = await data("fulfillment.202309.searchPackage", { page_size: 10 })
  const package_id = packages[0].id
  expect(packages[0].orders).toEqual([
    expect.objectContaining({ id, skus: [expect.objectContaining({ quantity: 2 })] }),
  ])
  await data("fulfillment.202309.shipPackage", { package_id, handover_method: "DROP_OFF" })
  expect(await order()).toMatchObject({ status: "AWAITING_COLLECTION", packages: [{ id: package_id }] })
  expect(await data("fulfillment.202309.getPackageDetail", { package_id })).toMatchObject({
    package_status: "PROCESSING",
    handover_method: "DROP_OFF",
    tracking_number: (await order()).tracking_number,
  })

  tts.clock.advance(8 * hour)
  expect((await order()).status).toBe("IN_TRANSIT")
  tts.clock.advance(48 * hour)
  expect((await order()).status).toBe("DELIVERED")
  const { tracking } = await data("fulfillment.202309.getTracking", { order_id: id })
  expect(tracking[0].description).toContain("delivered")
  tts.clock.advance(7 * 24 * hour)
  expect((await order()).status).toBe("COMPLETED")
  expect(orderStates(tts)).toEqual([
    "UNPAID",
    "ON_HOLD",
    "AWAITING_SHIPMENT",
    "AWAITING_COLLECTION",
    "IN_TRANSIT",
    "DELIVERED",
    "COMPLETED",
  ])
})

test("a long jump of the clock lets each step happen at its own time", async () => {
  await using tts = await start()
  const { id } = tts.buyer.order({ seller_skus: ["A"] })
  tts.clock.advance(100 * hour)
  const order = tts.orders()[0]!
  expect(order).toMatchObject({ id, status: "AWAITING_SHIPMENT", paid_time: order.create_time + 1800 })
})

test("a label is a real PDF, and may come late", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  placed(tts)
  const package_id = tts.orders()[0]!.packages[0]!.id
  const wanted = { package_id, document_type: "SHIPPING_LABEL" }
  expect((await ask("fulfillment.202309.getPackageShippingDocument", wanted)).body.code).toBe(21023035)
  await data("fulfillment.202309.shipPackage", { package_id })
  expect((await ask("fulfillment.202309.getPackageShippingDocument", wanted)).body.code).toBe(11034037)
  tts.clock.advance(120_000)
  const { doc_url, tracking_number } = await data("fulfillment.202309.getPackageShippingDocument", wanted)
  const file = await fetch(doc_url)
  expect(file.headers.get("content-type")).toBe("application/pdf")
  const text = await file.text()
  expect(text).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/)
  expect(text).toContain(tracking_number)
  // The table of contents points at the objects.
  const table = Number(/startxref\n(\d+)/.exec(text)![1])
  expect(text.slice(table, table + 4)).toBe("xref")
  for (const [i, [, offset]] of [...text.matchAll(/(\d{10}) 00000 n/g)].entries())
    expect(text.slice(Number(offset)).startsWith(`${i + 1} 0 obj`)).toBe(true)
  expect((await fetch(doc_url.replace(package_id, `${package_id}1`))).status).toBe(404)
})

test("an order is split, and half of it shipped; the rest is cancelled", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const id = placed(tts)
  const [first, second] = tts.orders()[0]!.line_items
  const made = await data("fulfillment.202309.createPackages", { order_id: id, order_line_item_ids: [first!.id] })
  expect(made.shipping_service_info.price).toBe("4.20")
  expect(tts.orders()[0]).toMatchObject({ status: "PARTIALLY_SHIPPING", packages: { length: 2 } })
  await data("return_refund.202309.cancelOrder", {
    order_id: id,
    cancel_reason: reasons.cancel,
    order_line_item_ids: [second!.id],
  })
  expect(tts.orders()[0]).toMatchObject({ status: "AWAITING_COLLECTION" })
  expect(tts.products()[0]!.skus[0]!.inventory[0]!.quantity).toBe(19)
})

test("only a package on its way can be reported as delivered", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const id = placed(tts)
  const package_id = tts.orders()[0]!.packages[0]!.id
  const report = () =>
    data("fulfillment.202309.updatePackageDeliveryStatus", {
      packages: [{ id: package_id, delivery_type: "DELIVERY_SUCCESS" }],
    })
  expect((await report()).errors).toMatchObject([{ code: 21011003, detail: { package_id } }])
  await data("fulfillment.202309.shipPackage", { package_id })
  expect((await report()).errors).toMatchObject([{ code: 21011003 }])
  tts.clock.advance(8 * hour)
  expect((await report()).errors).toEqual([])
  expect(tts.orders()[0]).toMatchObject({ id, status: "DELIVERED" })
  expect((await report()).errors).toMatchObject([{ code: 21011003 }])
})

test("an order that is split into all its lines leaves no empty package", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const id = placed(tts)
  const groups = tts.orders()[0]!.line_items.map((item, i) => ({ id: String(i), order_line_item_ids: [item.id] }))
  const { packages: made } = await data("fulfillment.202309.splitOrders", { order_id: id, splittable_groups: groups })
  const { packages } = await data("fulfillment.202309.searchPackage", { page_size: 10 })
  const idsOf = (list: ReadonlyArray<{ readonly id: string }>) => list.map((one) => one.id).toSorted()
  expect(idsOf(packages)).toEqual(idsOf(made))
  expect(idsOf(tts.orders()[0]!.packages)).toEqual(idsOf(made))
})

test("what ships twice, or while the buyer wants to cancel, is refused alone", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  placed(tts)
  const asked = placed(tts)
  tts.buyer.requestCancellation(asked)
  const ids = tts.orders().map((order) => order.packages[0]!.id)
  const { errors } = await data("fulfillment.202309.batchShipPackages", {
    packages: [...ids, "404"].map((id) => ({ id })),
  })
  expect(errors.map((error: { code: number }) => error.code)).toEqual([21008044, 21011028])
  expect((await ask("fulfillment.202309.shipPackage", { package_id: ids[0] })).body.code).toBe(21011040)
})

test("references to another system's orders are found both ways", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const id = placed(tts)
  const external_order = { id: "S-1", platform: "SHOPIFY", line_items: [{ id: "L", origin_id: "1" }] }
  const added = await data("order.202406.addExternalOrderReferences", {
    orders: [
      { id, external_order },
      { id: "404", external_order },
    ],
  })
  expect(added.errors).toHaveLength(1)
  const asked = { platform: "SHOPIFY", external_order_id: "S-1" }
  expect((await data("order.202406.searchOrderByExternalOrderReference", asked)).orders).toEqual([
    { id, external_order },
  ])
  const read = await data("order.202406.getExternalOrderReferences", { order_id: id, platform: "SHOPIFY" })
  expect(read.external_orders).toEqual([external_order])
})
