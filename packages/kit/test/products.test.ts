/** getProducts and getProduct: against the sandbox what they answer, against a scripted server what they send. */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { expect, test } from "vitest"
import { ok, refused, wire } from "../../../test/support/wire.ts"
import { createTikTokShop } from "../src/index.ts"
import { shopOn } from "./support.ts"

const titles = ["Linen Tote Bag", "Brass Desk Lamp", "Glass Desk Lamp", "Walnut Floor LAMP", "Ceramic Mug"]

test.each([
  ["ACTIVE", "ACTIVATE"],
  ["INACTIVE", "SELLER_DEACTIVATED"],
  ["DRAFT", "DRAFT"],
] as const)("getProducts asks for %s by the platform's word, %s", async (status, word) => {
  await using server = await wire([ok({ products: [], total_count: 0 })])
  await shopOn(server).getProducts({ status, pageSize: 7 })
  const [request] = server.requests
  expect(request?.path).toBe("/product/202502/products/search")
  expect(Object.fromEntries(request!.query)).toMatchObject({ page_size: "7" })
  expect(JSON.parse(request!.body.toString())).toEqual({ status: word })
})

test("getProducts answers title, price range, stock and times, and the wire's object under raw", async () => {
  await using tts = await sandbox({
    products: [
      {
        title: "Linen Tote Bag",
        age: "3 days",
        skus: [
          { seller_sku: "BAG-S", price: "9.90", quantity: 4 },
          { seller_sku: "BAG-L", price: "10.50", quantity: 5 },
        ],
      },
    ],
  })
  const { products, total, more, nextPageToken } = await createTikTokShop(tts.config).getProducts({ status: "ACTIVE" })
  expect({ total, more, nextPageToken }).toEqual({ total: 1, more: false, nextPageToken: undefined })
  const [product] = products
  // As text, 9.90 would be the larger one.
  expect(product?.priceRange).toEqual({ min: "9.90", max: "10.50", currency: "USD" })
  expect(product).toMatchObject({ title: "Linen Tote Bag", status: "ACTIVATE", totalStock: 9 })
  expect(product?.id).toBe(tts.products()[0]?.id)
  const ageMs = Date.now() - product!.createTime!.getTime()
  expect(Math.round(ageMs / 86_400_000)).toBe(3)
  expect(product?.raw.skus?.map((sku) => sku.seller_sku)).toEqual(["BAG-S", "BAG-L"])
})

test("getProducts reads every page up to a page number, and continues from a token in one request", async () => {
  await using tts = await sandbox({ products: 25 })
  const tiktok = createTikTokShop(tts.config)
  const all = await tiktok.getProducts({ pageSize: 100 })
  const third = await tiktok.getProducts({ pageSize: 10, pageNumber: 3 })
  expect(third.products.map(({ id }) => id)).toEqual(all.products.slice(20).map(({ id }) => id))
  expect(third).toMatchObject({ total: 25, more: false, nextPageToken: undefined })
  expect((await tiktok.getProducts({ pageSize: 10, pageNumber: 4 })).products).toEqual([])

  const first = await tiktok.getProducts({ pageSize: 10 })
  expect(first.more).toBe(true)
  const before = tts.requests.length
  const second = await tiktok.getProducts({ pageSize: 10, pageToken: first.nextPageToken })
  expect(second.products.map(({ id }) => id)).toEqual(all.products.slice(10, 20).map(({ id }) => id))
  expect(tts.requests.length - before).toBe(1)
})

test("getProducts filters titles by searchQuery, in upper or lower case, in its own pages", async () => {
  await using tts = await sandbox({ products: titles.map((title) => ({ title })) })
  const tiktok = createTikTokShop(tts.config)
  const found = async (pageNumber: number) => {
    const { products, ...page } = await tiktok.getProducts({ searchQuery: " lamp", pageSize: 2, pageNumber })
    return { titles: products.map(({ title }) => title), ...page }
  }
  const pages = [await found(1), await found(2), await found(3)]
  expect(pages.flatMap((page) => page.titles).toSorted()).toEqual([
    "Brass Desk Lamp",
    "Glass Desk Lamp",
    "Walnut Floor LAMP",
  ])
  expect(pages.map(({ more, total }) => [more, total])).toEqual([
    [true, 3],
    [false, 3],
    [false, 3],
  ])
  expect(tts.requests.filter(({ operation }) => operation === "product.202502.searchProducts")).toHaveLength(3)
})

test.each([
  [{ pageSize: 101 }, "pageSize", "from 1 to 100, but is 101"],
  [{ pageSize: 0 }, "pageSize", "from 1 to 100, but is 0"],
  [{ pageSize: 2.5 }, "pageSize", "from 1 to 100, but is 2.5"],
  [{ pageNumber: 0 }, "pageNumber", "at least 1, but is 0"],
  [{ status: "ACTIVATE" as "ACTIVE" }, "status", "must be ACTIVE, INACTIVE, DRAFT, but is 'ACTIVATE'"],
])("getProducts refuses %j before the network, and names the field", async (input, field, message) => {
  await using server = await wire([ok({})])
  await expect(shopOn(server).getProducts(input)).rejects.toMatchObject({
    _tag: "ValidationError",
    field,
    message: expect.stringContaining(message),
    outcome: "not-sent",
  })
  expect(server.requests).toEqual([])
})

test("getProducts beyond 10,000 rows is a LimitError", async () => {
  await using server = await wire([refused(12052180, "Search supports up to 10,000 rows")])
  await expect(shopOn(server).getProducts()).rejects.toMatchObject({ _tag: "LimitError", code: 12052180 })
})

test("getProduct answers one product, whole", async () => {
  await using tts = await sandbox({ products: [{ title: "Ceramic Mug", skus: [{ price: "12.90", quantity: 7 }] }] })
  const [expected] = tts.products()
  const product = await createTikTokShop(tts.config).getProduct(expected!.id)
  expect(product).toMatchObject({
    title: "Ceramic Mug",
    totalStock: 7,
    priceRange: { min: "12.90", max: "12.90", currency: "USD" },
  })
  expect(product.raw).toMatchObject({ description: expected!.description, main_images: expected!.main_images })
})

test("getProduct of a product without prices has no price range", async () => {
  await using server = await wire([ok({ id: "1729", title: "Draft", skus: [{ id: "1" }] })])
  expect(await shopOn(server).getProduct("1729")).toMatchObject({
    priceRange: null,
    totalStock: 0,
    createTime: undefined,
  })
})

test("getProduct of an unknown id is a NotFoundError with TikTok's code and request id", async () => {
  await using tts = await sandbox({ products: 1 })
  const id = "1729999999999999999"
  await expect(createTikTokShop(tts.config).getProduct(id)).rejects.toMatchObject({
    _tag: "NotFoundError",
    code: 12019150,
    status: 200,
    outcome: "refused",
    operation: "product.202309.getProduct",
    requestId: expect.stringMatching(/^\d{14}/),
  })
})

test.each([
  ["", "productId", "non-empty string"],
  ["   ", "productId", "non-empty string"],
  [1729 as unknown as string, "productId", "too long for a number"],
  ["17/29", "product_id", "part of the path"],
])("getProduct refuses the id %j before the network", async (productId, field, message) => {
  await using server = await wire([ok({})])
  await expect(shopOn(server).getProduct(productId)).rejects.toMatchObject({
    _tag: "ValidationError",
    field,
    message: expect.stringContaining(message),
  })
  expect(server.requests).toEqual([])
})

test("an abort ends a call of the kit, and closes its socket", async () => {
  await using server = await wire([{ hang: true }])
  const controller = new AbortController()
  const call = shopOn(server).getProduct("1729", { signal: controller.signal })
  await expect.poll(() => server.requests.length).toBe(1)
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: "AbortError" })
  await expect.poll(server.openSockets).toBe(0)
})
