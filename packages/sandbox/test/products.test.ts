import { expect, test } from "vitest"
import { makeSandbox, sandbox, type Sandbox } from "../src/index.ts"
import { checkNamedListing } from "../src/seed/listing-rules.ts"
import { call, getProduct, png, searchProducts, upload, type Loose } from "./wire.ts"

const ids = (products: ReadonlyArray<{ id: string }>) => products.map((product) => product.id)

test("paging gives every product once, with opaque tokens and an empty one at the end", async () => {
  await using tts = await sandbox()
  const seen: Array<string> = []
  const sizes: Array<number> = []
  let token = ""
  do {
    const { data } = await searchProducts(tts, {}, token === "" ? {} : { page_token: token })
    expect(data.total_count).toBe(25)
    sizes.push(data.products.length)
    seen.push(...ids(data.products))
    token = data.next_page_token
    if (token !== "") expect(token).toMatch(/^(?=.*\+)(?=.*\/).*==$/)
  } while (token !== "")
  expect(sizes).toEqual([10, 10, 5])
  expect([...seen].sort()).toEqual(ids(tts.products()).sort())
})

test("a page token belongs to its search", async () => {
  await using tts = await sandbox()
  const { data } = await searchProducts(tts)
  for (const [body, page_token] of [
    [{ status: "ACTIVATE" }, data.next_page_token],
    [{}, "nonsense"],
  ] as const)
    expect(await searchProducts(tts, body, { page_token })).toMatchObject({
      code: 36009004,
      message: expect.stringContaining("'page_token'"),
    })
})

test("filters: status, creation time, seller SKUs", async () => {
  await using tts = await sandbox({
    products: [
      { title: "Mug", status: "ACTIVATE", age: "3 days", skus: [{ seller_sku: "MUG-1", price: "12.50", quantity: 3 }] },
      { title: "Lamp", status: "DRAFT", age: "2 days" },
      { title: "Bag", status: "DELETED", age: "1 day" },
    ],
  })
  const titles = async (body: object) =>
    (await searchProducts(tts, body)).data.products.map((product: { title: string }) => product.title)
  expect(await titles({})).toEqual(["Lamp", "Mug"])
  expect(await titles({ status: "ALL" })).toEqual(["Bag", "Lamp", "Mug"])
  expect(await titles({ status: "DELETED" })).toEqual(["Bag"])
  expect(await titles({ seller_skus: ["MUG-1", "NONE"] })).toEqual(["Mug"])
  const created = tts.products()[1]!.create_time
  expect(await titles({ create_time_ge: created })).toEqual(["Lamp"])
  expect(await titles({ create_time_le: created - 1 })).toEqual(["Mug"])
  expect(await searchProducts(tts, { create_time_ge: 2, create_time_le: 1 })).toMatchObject({ code: 12019118 })
  expect(await searchProducts(tts, { status: "ACTIVE" })).toMatchObject({
    code: 36009004,
    message: expect.stringContaining("'status'"),
  })
})

test("a product of the shop is read whole; an unknown one is code 12019150", async () => {
  await using tts = await sandbox()
  const product = tts.products()[2]!
  expect((await getProduct(tts, product.id)).data).toEqual(product)
  expect(await getProduct(tts, "1")).toMatchObject({ status: 200, code: 12019150, data: null })
})

const newProduct = (tts: Sandbox, uri: string) => ({
  title: "Tea pot",
  description: "<p>Pours.</p>",
  category_id: "602476",
  category_version: "v2",
  main_images: [{ uri }],
  package_weight: { value: "1.2", unit: "KILOGRAM" },
  package_dimensions: { height: "20", length: "25", width: "15", unit: "CENTIMETER" },
  product_attributes: [{ id: "100107", values: [{ name: "Ceramic" }] }],
  skus: [
    {
      seller_sku: "POT-1",
      price: { amount: "19.90", currency: "USD" },
      inventory: [{ warehouse_id: tts.shops()[0]!.warehouses[0], quantity: 4 }],
    },
  ],
})

test("upload, create, search, read, delete", async () => {
  await using tts = await sandbox({ products: 0, orders: 0 })
  const image = await upload(tts, png(600, 400))
  const body = newProduct(tts, image.data.uri)
  const created = await call(tts, { method: "POST", path: "/product/202309/products", body })
  expect(created).toMatchObject({ code: 0, data: { skus: [{ seller_sku: "POT-1" }], warnings: [] } })
  const id = created.data.product_id
  expect(ids((await searchProducts(tts)).data.products)).toEqual([id])
  expect((await getProduct(tts, id)).data).toMatchObject({ status: "PENDING", audit: { status: "AUDITING" } })
  tts.clock.advance(60_000)
  expect((await getProduct(tts, id)).data).toMatchObject({
    title: "Tea pot",
    status: "ACTIVATE",
    main_images: [{ uri: image.data.uri, width: 600, height: 400 }],
    skus: [
      { id: created.data.skus[0].id, price: { sale_price: "19.90", currency: "USD" }, inventory: [{ quantity: 4 }] },
    ],
  })
  const removed = await call(tts, {
    method: "DELETE",
    path: "/product/202309/products",
    body: { product_ids: [id, "404"] },
  })
  expect(removed).toMatchObject({ code: 0, data: { errors: [{ code: 12052032, detail: { product_id: "404" } }] } })
  expect((await searchProducts(tts)).data).toMatchObject({ products: [], total_count: 0, next_page_token: "" })
  expect(tts.products()[0]).toMatchObject({ id, status: "DELETED" })
})

test("a call that was refused may be sent again under its idempotency key", async () => {
  await using tts = await sandbox({ products: 0, orders: 0 })
  const { data } = await upload(tts, png(600, 600))
  const body = { ...newProduct(tts, data.uri), idempotency_key: "k-1" }
  const send = (given: object) => call(tts, { method: "POST", path: "/product/202309/products", body: given })
  expect(await send({ ...body, main_images: [{ uri: "404" }] })).not.toMatchObject({ code: 0 })
  expect(await send(body)).toMatchObject({ code: 0 })
  expect(tts.products()).toHaveLength(1)
})

test("an idempotency key is one shop's: in another shop it makes another product", async () => {
  await using tts = await sandbox({ shops: [{}, {}], products: 0, orders: 0 })
  const { data } = await upload(tts, png(600, 600))
  for (const { cipher, warehouses } of tts.shops()) {
    const product = newProduct(tts, data.uri)
    const skus = product.skus.map((sku: Loose) => ({
      ...sku,
      inventory: [{ warehouse_id: warehouses[0], quantity: 1 }],
    }))
    const body = { ...product, skus, idempotency_key: "k-1" }
    expect(await call(tts, { method: "POST", path: "/product/202309/products", body, cipher })).toMatchObject({
      code: 0,
    })
  }
  expect(tts.shops().map(({ id }) => tts.products(id).length)).toEqual([1, 1])
})

test("an idempotency key gives one product", async () => {
  await using tts = await sandbox({ products: 0, orders: 0 })
  const { data } = await upload(tts, png(600, 600))
  const body = { ...newProduct(tts, data.uri), idempotency_key: "k-1" }
  const send = () => call(tts, { method: "POST", path: "/product/202309/products", body })
  expect((await send()).data).toEqual((await send()).data)
  expect(tts.products()).toHaveLength(1)
})

test.each<[string, (body: Loose) => void, number, string]>([
  ["no title", (body) => delete body.title, 36009004, "Title is a required field"],
  ["no price of a SKU", (body) => delete body.skus[0].price, 36009004, "Price of Skus[0] is a required field"],
  ["another currency", (body) => (body.skus[0].price.currency = "EUR"), 12052084, "'skus[0].price.currency'"],
  ["an unknown warehouse", (body) => (body.skus[0].inventory[0].warehouse_id = "1"), 12052097, "warehouse_id'"],
  ["an image that was not uploaded", (body) => (body.main_images[0].uri = "tos-1"), 12052300, "'main_images[0].uri'"],
])("a product is refused: %s", async (_, spoil, code, field) => {
  await using tts = await sandbox({ products: 0, orders: 0 })
  const { data } = await upload(tts, png(600, 600))
  const body = newProduct(tts, data.uri)
  spoil(body)
  const answer = await call(tts, { method: "POST", path: "/product/202309/products", body })
  expect(answer).toMatchObject({ code, message: expect.stringContaining(field) })
  expect(tts.products()).toEqual([])
})

test("an upload is judged by its bytes: kind, size, dimensions", async () => {
  await using tts = await sandbox()
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 1, 0x2c, 2, 0x58, 3, 0, 0])
  expect(await upload(tts, png(1200, 800), "ATTRIBUTE_IMAGE")).toMatchObject({
    code: 0,
    data: { width: 1200, height: 800, use_case: "ATTRIBUTE_IMAGE", uri: expect.any(String), url: expect.any(String) },
  })
  expect((await upload(tts, jpeg)).data).toMatchObject({ width: 600, height: 300, use_case: "MAIN_IMAGE" })
  expect(await upload(tts, png(50, 800))).toMatchObject({ code: 12038014 })
  expect(await upload(tts, png(800, 800, 10 * 1024 * 1024))).toMatchObject({ code: 12038005 })
  expect(await upload(tts, new Uint8Array([1, 2, 3]))).toMatchObject({ code: 12038004 })
  expect(await upload(tts, png(800, 800), "SELFIE")).toMatchObject({ code: 11050001 })
})

test("an upload in JSON is refused by its content type", async () => {
  await using tts = await sandbox()
  const path = "/product/202309/images/upload"
  expect(await call(tts, { method: "POST", path, cipher: null, body: { data: "x" } })).toMatchObject({ code: 36009023 })
})

test("a picture of the first products is an uploaded one: a new listing may show it", async () => {
  await using tts = await sandbox({ orders: 0 })
  const [product] = tts.products()
  const title = "A mug with the picture of another"
  const copy = await call(tts, {
    method: "POST",
    path: "/product/202309/products",
    body: { ...newProduct(tts, product!.main_images[0]!.uri), title },
  })
  expect(copy).toMatchObject({ code: 0 })
  expect(tts.products().find(({ id }) => id === copy.data.product_id)).toMatchObject({
    title,
    main_images: [product!.main_images[0]],
  })
})

test.each(["US", "TH", "JP", "DE"])("the first products keep the rules of Create Product, in %s", (region) => {
  const seller_skus = ["A", "B", "C", "D", "E", "F"]
  const tts = makeSandbox({ shops: [{ region, products: 60 }] })
  const six = makeSandbox({
    shops: [{ region, products: [{ skus: seller_skus.map((seller_sku) => ({ seller_sku })) }] }],
  })
  const [shop] = tts.shops()
  for (const product of [...tts.products(), ...six.products()]) checkNamedListing({ rules: "strict" }, shop!, product)
})
