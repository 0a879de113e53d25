/**
 * A filter takes the values that the spec lists: a misspelt status is an error, and not a shop without orders. And which changes
 * a search by the time of the last change finds.
 */
import { expect, test } from "vitest"
import { sandbox } from "../../packages/sandbox/src/index.ts"
import { definitions, operations } from "../../packages/sandbox/src/operations.ts"
import { resolve } from "../../packages/sandbox/src/schema.ts"
import { inputFor } from "./input.ts"
import { caller } from "./wire.ts"

/** Reads of the shop, with each of their fields that has a list. */
const filters = operations
  .filter(({ deprecated, platform, safety }) => platform === "shop" && safety === "read" && deprecated === undefined)
  .flatMap((operation) =>
    Object.entries(operation.input?.properties ?? {}).flatMap(([name, reference]) => {
      const schema = resolve(reference, definitions)
      const item = schema.items === undefined ? schema : resolve(schema.items, definitions)
      const isText = item.type === "string" && item["x-tts-values"] !== undefined
      return isText ? [{ operation, name, isList: schema.items !== undefined }] : []
    }),
  )

test("every filter of every read refuses a value that its list lacks, and names the field", async () => {
  const roles = [{}, { open_id: "creator", user_type: 1 as const }]
  await using tts = await sandbox({ accounts: roles, products: 2, orders: 2 })
  const { ask } = caller(tts)
  const asked = filters.filter(({ operation }) => operation.access !== "creator" && operation.access !== "partner")
  expect(asked.length).toBeGreaterThan(100)
  for (const { isList, name, operation } of asked) {
    const wrong = isList ? ["NO_SUCH_VALUE"] : "NO_SUCH_VALUE"
    const { body } = await ask(operation.id, inputFor(operation, { page_size: 5 }, { [name]: wrong }))
    expect([operation.id, body.code]).toEqual([operation.id, 36009004])
    expect(body.message).toContain(`'${name}${isList ? "[0]" : ""}'`)
  }
})

test("an empty filter counts as left out", async () => {
  await using tts = await sandbox({ products: 2, orders: 3 })
  const { data } = caller(tts)
  for (const name of ["order_status", "shipping_type", "buyer_user_id"]) {
    const found = await data("order.202309.getOrderList", { page_size: 10, [name]: "" })
    expect([name, found.orders.length]).toEqual([name, 3])
  }
})

test.each([
  ["TO_FULFILL", 36009004],
  ["PROCESSING", 0],
  ["", 0],
])("the search of packages and the status %j: %i", async (package_status, code) => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }] })
  const { ask } = caller(tts)
  expect((await ask("fulfillment.202309.searchPackage", { page_size: 5, package_status })).body.code).toBe(code)
})

test("with lenient rules a filter takes any value", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }], rules: "lenient" })
  const filter = { page_size: 5, order_status: "READY" }
  expect((await caller(tts).data("order.202309.getOrderList", filter)).orders).toEqual([])
})

test.each([
  ["status", false],
  ["every-change", true],
] as const)(
  "with orderUpdateTime %j, a split and a new address move the time of the last change: %s",
  async (orderUpdateTime, moves) => {
    const order = { status: "AWAITING_SHIPMENT", age: "3 hours", seller_skus: ["A", "A"] } as const
    await using tts = await sandbox({
      orders: [order, order],
      products: [{ skus: [{ seller_sku: "A" }] }],
      orderUpdateTime,
    })
    const { data } = caller(tts)
    const [split, moved] = tts.orders()
    tts.clock.advance(60_000)
    const splittable_groups = split!.line_items.map(({ id }, i) => ({ id: String(i), order_line_item_ids: [id] }))
    await data("fulfillment.202309.splitOrders", { order_id: split!.id, splittable_groups })
    tts.buyer.changeAddress(moved!.id, { address_line1: "1 New Road" })
    const update_time_ge = Math.max(split!.update_time, moved!.update_time) + 1
    const { orders } = await data("order.202309.getOrderList", { page_size: 5, update_time_ge })
    expect(orders).toHaveLength(moves ? 2 : 0)
    expect(tts.orders()[0]!.packages).toHaveLength(2)
    expect(tts.orders()[1]!.recipient_address).toMatchObject({ address_line1: "1 New Road" })
  },
)
