import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"
import type { Product } from "../src/model.ts"
import { call } from "./wire.ts"

const update = (tts: Sandbox, productId: string, skus: unknown, cipher?: null) =>
  call(tts, {
    method: "POST",
    path: `/product/202309/products/${productId}/inventory/update`,
    body: { skus },
    ...(cipher === null ? { cipher } : {}),
  })

const inventory = async (tts: Sandbox, body: unknown) =>
  call(tts, { method: "POST", path: "/product/202309/inventory/search", body })

/** Every fourth product is in both warehouses. */
const inTwoWarehouses = [{}, {}, {}, { skus: [{ quantity: 9, seller_sku: "A" }] }]

test("what is set is what is read back", async () => {
  await using tts = await sandbox({ products: inTwoWarehouses, orders: 0 })
  const product = tts.products()[3]
  const sku = product!.skus[0]!
  const [main, second] = tts.shops()[0]!.warehouses
  const stock = [
    { warehouse_id: main, quantity: 30 },
    { warehouse_id: second, quantity: 12 },
  ]
  expect(await update(tts, product!.id, [{ id: sku.id, inventory: stock }])).toMatchObject({
    code: 0,
    data: { errors: [] },
  })
  const { data } = await inventory(tts, { product_ids: [product!.id] })
  expect(data.inventory).toEqual([
    {
      product_id: product!.id,
      skus: [
        {
          id: sku.id,
          seller_sku: "A",
          total_available_quantity: 42,
          total_committed_quantity: 0,
          total_available_inventory_distribution: {
            in_shop_inventory: { quantity: 42 },
            campaign_inventory: [],
            creator_inventory: [],
          },
          warehouse_inventory: [
            { warehouse_id: main, available_quantity: 30, committed_quantity: 0 },
            { warehouse_id: second, available_quantity: 12, committed_quantity: 0 },
          ],
        },
      ],
    },
  ])
})

test("a SKU or warehouse that is unknown fails alone, inside code 0", async () => {
  await using tts = await sandbox({ products: [{ skus: [{ quantity: 1 }, { quantity: 2 }] }], orders: 0 })
  const [product] = tts.products()
  const [first, second] = product!.skus
  const answer = await update(tts, product!.id, [
    { id: first!.id, inventory: [{ quantity: 7 }] },
    { id: "404", inventory: [{ quantity: 7 }] },
    { id: second!.id, inventory: [{ warehouse_id: "9", quantity: 7 }] },
  ])
  expect(answer.code).toBe(0)
  expect(answer.data.errors).toEqual([
    { code: 12052556, message: expect.any(String), detail: { sku_id: "404", extra_errors: [] } },
    {
      code: 12052097,
      message: expect.any(String),
      detail: {
        sku_id: second!.id,
        extra_errors: [{ code: 12052097, message: expect.any(String), warehouse_id: "9" }],
      },
    },
  ])
  expect(tts.products()[0]!.skus.map((sku) => sku.inventory[0]!.quantity)).toEqual([7, 2])
})

test("the stock of a SKU in several warehouses is set in all of them, and in no other", async () => {
  await using tts = await sandbox({ products: inTwoWarehouses, orders: 0 })
  const [main, second] = tts.shops()[0]!.warehouses
  const [single, , , double] = tts.products()
  const set = async (product: Product, warehouses: ReadonlyArray<string | undefined>) => {
    const entries = warehouses.map((warehouse_id) => ({ warehouse_id, quantity: 4 }))
    const { data } = await update(tts, product.id, [{ id: product.skus[0]!.id, inventory: entries }])
    return data.errors
  }
  const refused = (warehouse_id: string | undefined) => [
    { code: 12052533, detail: { extra_errors: [{ code: 12052533, warehouse_id }] } },
  ]
  expect(await set(double!, [main])).toMatchObject(refused(second))
  expect(await set(double!, [undefined])).toMatchObject(refused(second))
  expect(await set(single!, [main, second])).toMatchObject(refused(second))
  expect(tts.products()).toEqual(expect.arrayContaining([single, double]))
  expect(await set(double!, [second, main])).toEqual([])
  const twice = { id: single!.skus[0]!.id, inventory: [{ quantity: 4 }] }
  expect(await update(tts, single!.id, [twice, twice])).toMatchObject({ code: 12052553 })
})

test("a stock of 0 is taken, and the answer says that this is disputed", async () => {
  for (const rules of ["strict", "lenient"] as const) {
    await using tts = await sandbox({ products: [{ skus: [{ quantity: 1 }] }], orders: 0, rules })
    const { id, skus } = tts.products()[0]!
    const answer = await update(tts, id, [{ id: skus[0]!.id, inventory: [{ quantity: 0 }] }])
    expect(answer).toMatchObject({ code: 0, data: { errors: [] } })
    const note = expect.stringContaining("'skus[0].inventory[0].quantity' is 0") as string
    expect(answer.sandbox).toEqual(rules === "strict" ? { notes: [note] } : undefined)
    expect(tts.products()[0]!.skus[0]!.inventory[0]!.quantity).toBe(0)
  }
})

test("a malformed update changes nothing", async () => {
  await using tts = await sandbox({ products: [{ skus: [{ quantity: 1 }] }], orders: 0 })
  const { id, skus } = tts.products()[0]!
  const sku = skus[0]!.id
  const cases: ReadonlyArray<[unknown, number, string]> = [
    [undefined, 36009004, "Skus is a required field"],
    [[], 12052902, "'skus': it must not be empty"],
    [[{ id: sku, inventory: [] }], 12052486, "'skus[0].inventory': it must not be empty"],
    [[{ id: sku }], 36009004, "Inventory of Skus[0] is a required field"],
    [[{ id: sku, inventory: [{ quantity: "5" }] }], 36009004, "'skus[0].inventory[0].quantity'"],
    [[{ id: sku, inventory: [{ quantity: 1.5 }] }], 36009004, "'skus[0].inventory[0].quantity'"],
    [[{ id: sku, inventory: [{ quantity: -1 }] }], 12052055, "'skus[0].inventory[0].quantity'"],
  ]
  for (const [body, code, field] of cases)
    expect(await update(tts, id, body)).toMatchObject({ code, message: expect.stringContaining(field) })
  expect(await update(tts, "404", [{ id: sku, inventory: [{ quantity: 1 }] }])).toMatchObject({ code: 12052032 })
  expect(tts.products()[0]!.skus).toEqual(skus)
})

test("a warehouse that is named twice fails its SKU, and the others are set", async () => {
  const many = { skus: [{ quantity: 1 }, { quantity: 1 }] }
  await using tts = await sandbox({ products: [many], orders: 0 })
  const { id, skus } = tts.products()[0]!
  const [first, second] = skus as [(typeof skus)[0], (typeof skus)[0]]
  const { warehouse_id } = first.inventory[0]!
  const { data } = await update(tts, id, [
    { id: first.id, inventory: [5, 6].map((quantity) => ({ warehouse_id, quantity })) },
    { id: second.id, inventory: [{ quantity: 7 }] },
  ])
  const detail = { sku_id: first.id, extra_errors: [{ code: 12052555, warehouse_id }] }
  expect(data).toMatchObject({ errors: [{ code: 12052555, detail }] })
  expect(tts.products()[0]!.skus.map(({ inventory }) => inventory[0]!.quantity)).toEqual([1, 7])
})

test("an optional cipher means the only shop; with several shops, the cipher is required", async () => {
  await using tts = await sandbox()
  const { id, skus } = tts.products()[0]!
  const change = [{ id: skus[0]!.id, inventory: [{ quantity: 5 }] }]
  expect(await update(tts, id, change, null)).toMatchObject({ code: 0 })
  await using two = await sandbox({ shops: [{}, {}] })
  expect(await update(two, two.products()[0]!.id, change, null)).toMatchObject({ code: 106013 })
})

test("units of open orders count as committed", async () => {
  await using tts = await sandbox({
    products: [{ skus: [{ seller_sku: "A", quantity: 5 }] }],
    orders: [
      { status: "AWAITING_SHIPMENT", seller_skus: ["A", "A"] },
      { status: "IN_TRANSIT", seller_skus: ["A"] },
    ],
  })
  const sku = tts.products()[0]!.skus[0]!
  const { data } = await inventory(tts, { sku_ids: [sku.id] })
  expect(data.inventory[0].skus[0]).toMatchObject({ total_available_quantity: 5, total_committed_quantity: 2 })
})

test("a search names products or SKUs, and not too many", async () => {
  await using tts = await sandbox()
  expect(await inventory(tts, {})).toMatchObject({ code: 12019008 })
  expect(await inventory(tts, { product_ids: Array.from({ length: 101 }, String) })).toMatchObject({ code: 12019120 })
  expect((await inventory(tts, { product_ids: ["404"] })).data).toEqual({ inventory: [] })
})
