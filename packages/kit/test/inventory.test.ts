/** getInventory and updateInventory. */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { expect, test } from "vitest"
import { ok, wire } from "../../../test/support/wire.ts"
import { createTikTokShop, PartialError } from "../src/index.ts"
import { shopOn } from "./support.ts"

const oneSku = { products: [{ skus: [{ seller_sku: "MUG", quantity: 5 }] }], orders: 0 }
const twoSkus = {
  products: [
    {
      skus: [
        { id: "1729100", quantity: 2 },
        { id: "1729200", quantity: 3 },
      ],
    },
  ],
  orders: 0,
}

test("getInventory sums available and reserved units, for each SKU and over all", async () => {
  await using tts = await sandbox({
    products: [
      {
        skus: [
          { seller_sku: "S", quantity: 4 },
          { seller_sku: "L", quantity: 6 },
        ],
      },
    ],
    orders: [{ status: "AWAITING_SHIPMENT", seller_skus: ["S", "S"] }],
  })
  const [product] = tts.products()
  const inventory = await createTikTokShop(tts.config).getInventory(product!.id)
  expect(inventory).toMatchObject({ productId: product!.id, availableQuantity: 10, reservedQuantity: 2 })
  expect(
    inventory.skus.map(({ sellerSku, availableQuantity, reservedQuantity }) => [
      sellerSku,
      availableQuantity,
      reservedQuantity,
    ]),
  ).toEqual([
    ["S", 4, 2],
    ["L", 6, 0],
  ])
  expect(inventory.raw.product_id).toBe(product!.id)
})

test("getInventory sums warehouses where the platform gives no total", async () => {
  const warehouse_inventory = [
    { warehouse_id: "a", available_quantity: 1, committed_quantity: 2 },
    { warehouse_id: "b", available_quantity: 3 },
  ]
  await using server = await wire([
    ok({ inventory: [{ product_id: "1729", skus: [{ id: "1", warehouse_inventory }] }] }),
  ])
  expect(await shopOn(server).getInventory("1729")).toMatchObject({
    availableQuantity: 4,
    reservedQuantity: 2,
    skus: [{ warehouses: [{ warehouseId: "a" }, { warehouseId: "b", reservedQuantity: 0 }] }],
  })
})

test("getInventory of an unknown product is a NotFoundError; an empty id is refused", async () => {
  await using tts = await sandbox(oneSku)
  const tiktok = createTikTokShop(tts.config)
  await expect(tiktok.getInventory("1729999999999999999")).rejects.toMatchObject({ _tag: "NotFoundError" })
  await expect(tiktok.getInventory("")).rejects.toMatchObject({ _tag: "ValidationError", field: "productId" })
})

test("getInventory of a product that the answer leaves out is a NotFoundError that names it", async () => {
  await using server = await wire([ok({ inventory: [] })])
  await expect(shopOn(server).getInventory("1729")).rejects.toMatchObject({
    _tag: "NotFoundError",
    message: "getInventory: this shop has no product 1729.",
  })
})

test("updateInventory without skuId sets the only SKU", async () => {
  await using tts = await sandbox(oneSku)
  const tiktok = createTikTokShop(tts.config)
  const [product] = tts.products()
  const update = await tiktok.updateInventory({ productId: product!.id, quantity: 12 })
  expect(update).toMatchObject({ productId: product!.id, skuId: product!.skus[0]!.id, quantity: 12 })
  expect((await tiktok.getInventory(product!.id)).availableQuantity).toBe(12)
  await tiktok.updateInventory({ productId: product!.id, quantity: 0 })
  expect(tts.products()[0]?.skus[0]?.inventory[0]?.quantity).toBe(0)
})

test("updateInventory without skuId of a product with several SKUs lists them and changes nothing", async () => {
  await using tts = await sandbox(twoSkus)
  const [product] = tts.products()
  const tiktok = createTikTokShop(tts.config)
  await expect(tiktok.updateInventory({ productId: product!.id, quantity: 1 })).rejects.toMatchObject({
    _tag: "ValidationError",
    field: "skuId",
    message: `updateInventory: 'skuId' is needed: product ${product!.id} has 2 SKUs: 1729100, 1729200.`,
  })
  expect(tts.requests.some(({ operation }) => operation === "product.202309.updateInventory")).toBe(false)
  await tiktok.updateInventory({ productId: product!.id, skuId: "1729200", quantity: 1 })
  expect(tts.products()[0]?.skus.map((sku) => sku.inventory[0]?.quantity)).toEqual([2, 1])
})

test("updateInventory without skuId of a product without SKUs says so", async () => {
  await using server = await wire([ok({ id: "1729" })])
  await expect(shopOn(server).updateInventory({ productId: "1729", quantity: 1 })).rejects.toMatchObject({
    _tag: "ValidationError",
    field: "skuId",
    message: expect.stringContaining("shows no SKU"),
  })
})

test("a SKU or a warehouse that is refused inside a successful answer is a PartialError", async () => {
  await using tts = await sandbox(oneSku)
  const tiktok = createTikTokShop(tts.config)
  const [product] = tts.products()
  const input = { productId: product!.id, quantity: 3 }
  const error = await tiktok.updateInventory({ ...input, skuId: "404" }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(PartialError)
  expect(error).toMatchObject({ items: [{ code: 12052556, detail: { sku_id: "404" } }] })
  await expect(
    tiktok.updateInventory({ ...input, skuId: product!.skus[0]!.id, warehouseId: "404" }),
  ).rejects.toMatchObject({ _tag: "PartialError", items: [{ code: 12052097 }] })
})

test("updateInventory of an unknown product is a NotFoundError", async () => {
  await using tts = await sandbox(oneSku)
  await expect(
    createTikTokShop(tts.config).updateInventory({ productId: "404", skuId: "404", quantity: 1 }),
  ).rejects.toMatchObject({ _tag: "NotFoundError", code: 12052032 })
})

test.each([
  [{ productId: "1729", quantity: -1 }, "quantity", "at least 0, but is -1"],
  [{ productId: "1729", quantity: 1.5 }, "quantity", "at least 0, but is 1.5"],
  [{ productId: "1729", quantity: Number.NaN }, "quantity", "but is NaN"],
  [{ productId: "", quantity: 1 }, "productId", "non-empty string"],
  [{ productId: "1729", quantity: 1, skuId: " " }, "skuId", "non-empty string"],
])("updateInventory refuses %j before the network, and names the field", async (input, field, message) => {
  await using server = await wire([ok({})])
  await expect(shopOn(server).updateInventory(input)).rejects.toMatchObject({
    _tag: "ValidationError",
    field,
    message: expect.stringContaining(message),
    outcome: "not-sent",
  })
  expect(server.requests).toEqual([])
})

test("updateInventory is repeated after a reset: it sets a quantity, so a second request changes nothing", async () => {
  await using tts = await sandbox(oneSku)
  const [product] = tts.products()
  tts.faults.add({ kind: "reset-after", operation: "product.202309.updateInventory" })
  const tiktok = createTikTokShop({ ...tts.config, retry: { baseMs: 1 } })
  await tiktok.updateInventory({ productId: product!.id, skuId: product!.skus[0]!.id, quantity: 8 })
  expect(tts.products()[0]?.skus[0]?.inventory[0]?.quantity).toBe(8)
  expect(tts.requests.filter(({ operation }) => operation === "product.202309.updateInventory")).toHaveLength(2)
})
