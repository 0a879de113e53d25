/**
 * Who may ship with which carrier: TikTok's own for what TikTok ships, one of the list for what the seller ships.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

const start = async () => {
  const seller = { status: "AWAITING_SHIPMENT", kind: "seller-shipped" } as const
  const tts = await sandbox({ orders: [seller, seller, { status: "AWAITING_SHIPMENT" }] })
  const [first, second, platform] = tts.orders()
  return { tts, first: first!, second: second!, platform: platform!, ...caller(tts) }
}

const packageOf = (order: ReturnType<Sandbox["orders"]>[number]): string => order.packages[0]!.id
const own = (more: object = {}) => ({
  shipping_provider_id: "7117858858072016687",
  tracking_number: "OWN-1",
  ...more,
})
const ship = "fulfillment.202309.shipPackage"
const mark = "fulfillment.202309.markPackageAsShipped"

test("the seller's package takes a carrier of the list and an unused tracking number, and has no label", async () => {
  const { tts, ask, data, first, second } = await start()
  await using _ = tts
  const { shipping_providers } = await data("logistics.202309.getShippingProviders", {
    delivery_option_id: first.delivery_option_id,
  })
  const code = async (package_id: string, shipment?: object) =>
    (await ask(ship, { package_id, ...(shipment === undefined ? {} : { self_shipment: shipment }) })).body.code
  expect(await code(packageOf(first))).toBe(21011022)
  expect(await code(packageOf(first), own({ shipping_provider_id: "7117858858072010000" }))).toBe(21011022)
  expect(await code(packageOf(first), own({ tracking_number: "OWN 1?" }))).toBe(21011022)
  expect(await code(packageOf(first), own({ shipping_provider_id: shipping_providers[1].id }))).toBe(0)
  expect(await code(packageOf(second), own())).toBe(21011025)
  const wanted = { package_id: packageOf(first), document_type: "SHIPPING_LABEL" }
  const label = "fulfillment.202309.getPackageShippingDocument"
  expect((await ask(label, wanted)).body.code).toBe(21008017)
  expect((await ask(label, { ...wanted, document_type: "PACKING_SLIP" })).body.code).toBe(0)
  await data("fulfillment.202309.updatePackageShippingInfo", {
    package_id: packageOf(first),
    ...own({ shipping_provider_id: shipping_providers[0].id, tracking_number: "OWN-2" }),
  })
  expect(tts.orders()[0]).toMatchObject({ tracking_number: "OWN-2", shipping_provider: shipping_providers[0].name })
})

test("a pickup books a slot that the package is offered now; a drop-off needs none", async () => {
  const { tts, ask, data, platform } = await start()
  await using _ = tts
  const package_id = packageOf(platform)
  const slots = async () =>
    (await data("fulfillment.202309.getPackageHandoverTimeSlots", { package_id })).pickup_slots.map(
      ({ end_time, start_time }: Loose) => ({ end_time, start_time }),
    )
  const [first] = await slots()
  const other = { start_time: first.start_time + 60, end_time: first.end_time }
  const refused = { code: 21011053, message: expect.stringContaining("'pickup_slot'") as string }
  const pickup = { package_id, handover_method: "PICKUP" }
  expect((await ask(ship, { ...pickup, pickup_slot: other })).body).toMatchObject(refused)
  expect((await ask(ship, { ...pickup, pickup_slot: {} })).body).toMatchObject(refused)
  const batch = { packages: [{ id: package_id, handover_method: "PICKUP", pickup_slot: other }] }
  const { errors } = await data("fulfillment.202309.batchShipPackages", batch)
  expect(errors).toMatchObject([{ ...refused, detail: { package_id } }])
  const handover = { order_id: platform.id, handover_method: "PICKUP", pickup_slot: other }
  expect((await ask("fulfillment.202309.schedulePackageHandover", handover)).body).toMatchObject(refused)
  expect(tts.orders().find(({ id }) => id === platform.id)).toEqual(platform)

  tts.clock.advance(24 * 3_600_000)
  expect((await ask(ship, { ...pickup, pickup_slot: first })).body).toMatchObject(refused)
  const [, second] = await slots()
  await data(ship, { ...pickup, pickup_slot: second })
  expect(await data("fulfillment.202309.getPackageDetail", { package_id })).toMatchObject({ pickup_slot: second })
})

test("an order that the seller marks as shipped follows the same rules, with other codes", async () => {
  const { tts, ask, first, platform } = await start()
  await using _ = tts
  const code = async (order_id: string, more: object = {}) => (await ask(mark, { order_id, ...own(more) })).body.code
  expect(await code(platform.id)).toBe(21011004)
  expect(await code(first.id, { shipping_provider_id: "7117858858072010000" })).toBe(21004016)
  expect(await code(first.id, { tracking_number: "OWN 1?" })).toBe(21004012)
  expect(await code(first.id)).toBe(0)
  expect(tts.orders()[0]).toMatchObject({ status: "AWAITING_COLLECTION", shipping_provider: "Own carrier" })
})

test("TikTok's package takes no carrier of the seller's, and its delivery option offers none", async () => {
  const { tts, ask, platform } = await start()
  await using _ = tts
  const package_id = packageOf(platform)
  expect((await ask(ship, { package_id, self_shipment: own() })).body.code).toBe(21011003)
  const providers = (delivery_option_id: string) => ask("logistics.202309.getShippingProviders", { delivery_option_id })
  expect((await providers(platform.delivery_option_id)).body.code).toBe(21008117)
  expect((await providers("7091146663229650000")).body.code).toBe(21008116)
  expect((await ask(ship, { package_id })).body.code).toBe(0)
})
