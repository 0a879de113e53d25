/**
 * Copies of a product in other markets, and the shipping templates of warehouses.
 */
import { expect, test } from "vitest"
import { sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

test("a product is copied to the seller's shop in another market; a market without a shop fails alone", async () => {
  await using tts = await sandbox({ reviewSeconds: 0, shops: [{ region: "GB" }, { region: "DE", products: 0 }] })
  const { data } = caller(tts)
  const [source, target] = tts.shops()
  const product = tts.products(source!.id).find(({ status }) => status === "ACTIVATE")!
  const skus = [
    {
      source_sku_id: product.skus[0]!.id,
      price: { currency: "EUR", sale_price: "14.00" },
      inventory: [{ quantity: 7, warehouse_id: target!.warehouses[0] }],
    },
  ]
  const { errors } = await data("product.202507.replicateProduct", {
    product_id: product.id,
    replicate_target: [
      { region: "DE", skus },
      { region: "FR", skus },
    ],
  })
  expect(errors).toMatchObject([{ detail: { region: "FR" } }])
  const { replicated_products } = await data("product.202507.getGlobalReplicatedProducts", { product_id: product.id })
  expect(replicated_products).toMatchObject([{ region: "DE", shop_id: target!.id, product_status: "ACTIVATE" }])
  expect(tts.products(target!.id)).toMatchObject([
    {
      id: replicated_products[0].product_id,
      title: product.title,
      skus: [{ price: { currency: "EUR", sale_price: "14.00" }, inventory: [{ quantity: 7 }] }],
    },
  ])
  const told = tts.events.filter(({ name }) => name === "GLOBAL_REPLICATION_STATUS_CHANGE")
  expect(told.map(({ data: event }) => (event as Loose).replicated_product)).toMatchObject([
    { region: "DE", result: "SUCCESS", product_id: replicated_products[0].product_id },
    { region: "FR", result: "FAILED", fail_reasons: [{ message: expect.stringContaining("FR") }] },
  ])
})

test.each<[string, (skus: Loose) => unknown, RegExp]>([
  ["no market", (target) => delete target.replicate_target, /'replicate_target'/],
  ["an empty list of markets", (target) => (target.replicate_target = []), /'replicate_target'/],
  ["no stock", (target) => delete target.replicate_target[0].skus[0].inventory, /'skus\[0\].inventory'/],
  [
    "a warehouse twice",
    ({ replicate_target: [{ skus }] }) => skus[0].inventory.push(skus[0].inventory[0]),
    /'skus\[0\].inventory'.*twice/,
  ],
  [
    "a price with three decimals",
    (target) => (target.replicate_target[0].skus[0].price.sale_price = "1.234"),
    /'skus\[0\].price.sale_price'/,
  ],
])("a copy that names %s is refused", async (_, spoil, message) => {
  await using tts = await sandbox({ shops: [{ region: "GB" }, { region: "DE", products: 0 }] })
  const [source, target] = tts.shops()
  const [product] = tts.products(source!.id)
  const inventory = [{ quantity: 7, warehouse_id: target!.warehouses[0] }]
  const price = { currency: "EUR", sale_price: "14.00" }
  const input: Loose = {
    product_id: product!.id,
    replicate_target: [{ region: "DE", skus: [{ source_sku_id: product!.skus[0]!.id, price, inventory }] }],
  }
  spoil(input)
  const { body } = await caller(tts).ask("product.202507.replicateProduct", input)
  expect(body.code === 0 ? body.data.errors[0].message : body.message).toMatch(message)
  expect(tts.products(target!.id)).toEqual([])
})

test("a new sales warehouse ships by the shop's templates, and an unknown one by none", async () => {
  await using tts = await sandbox()
  const { data } = caller(tts)
  const { templates } = await data("logistics.202510.getAvailableShippingTemplate")
  expect(templates.filter((one: Loose) => one.template.is_default)).toHaveLength(1)
  const { warehouse_id } = await data("logistics.202502.createWarehouse", { warehouse: { name: "North" } })
  const exists = async (biz_warehouse_id: string) =>
    (await data("logistics.202606.shippingTemplateExist", { biz_warehouse_id })).template_exist
  expect(await exists(warehouse_id)).toBe(true)
  expect(await exists("7068000000000000001")).toBe(false)
})
