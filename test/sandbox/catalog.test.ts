/**
 * Products from the draft to the shelf, promotions on them, and stock.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { categoryFields, globalFields } from "./recipes.ts"
import { caller, png, type Loose } from "./wire.ts"

const start = (...regions: ReadonlyArray<string>) =>
  sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    orders: 0,
    products: 0,
    shops: regions.length === 0 ? [{}] : regions.map((region) => ({ region })),
  })

const create = async (tts: Sandbox, more: object = {}): Promise<string> => {
  const { data } = caller(tts)
  const { uri } = await data("product.202309.uploadProductImage", { data: png(600, 600) })
  const made = await data("product.202309.createProduct", {
    title: "Tea pot",
    description: "Pours.",
    ...categoryFields,
    main_images: [{ uri }],
    skus: [
      {
        seller_sku: "POT",
        price: { amount: "20.00", currency: "USD" },
        inventory: [{ warehouse_id: tts.shops()[0]!.warehouses[0], quantity: 4 }],
      },
    ],
    ...more,
  })
  return made.product_id
}

const names = (tts: Sandbox) => tts.events.map((event) => event.name)

test("a product is reviewed, edited, taken down, deleted and recovered; every version of the search agrees", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const product_id = await create(tts)
  const found = async (status: string) =>
    Promise.all(
      ["202309", "202312", "202502"].map(async (version) => {
        const { products } = await data(`product.${version}.searchProducts`, { page_size: 10, status })
        return products.length
      }),
    )
  expect(await found("PENDING")).toEqual([1, 1, 1])
  tts.clock.advance(60_000)
  expect(await found("ACTIVATE")).toEqual([1, 1, 1])
  const edited = await data("product.202509.partialEditProduct", { product_id, title: "Tall tea pot" })
  expect(edited.audit.status).toBe("AUDITING")
  tts.clock.advance(60_000)
  expect(await data("product.202309.getProduct", { product_id })).toMatchObject({
    title: "Tall tea pot",
    status: "ACTIVATE",
    audit: { status: "APPROVED" },
  })
  const product_ids = [product_id]
  await data("product.202309.deactivateProducts", { product_ids })
  expect(await found("SELLER_DEACTIVATED")).toEqual([1, 1, 1])
  await data("product.202309.activateProduct", { product_ids })
  await data("product.202309.deleteProducts", { product_ids })
  expect(await found("DELETED")).toEqual([1, 1, 1])
  expect((await data("product.202309.activateProduct", { product_ids })).errors[0].code).toBe(12052032)
  await data("product.202309.recoverProducts", { product_ids })
  expect((await data("product.202309.recoverProducts", { product_ids })).errors[0].code).toBe(12052901)
  expect(names(tts)).toEqual([
    "PRODUCT_CREATION",
    "PRODUCT_AUDIT_STATUS_CHANGE",
    "PRODUCT_STATUS_CHANGE",
    "PRODUCT_AUDIT_STATUS_CHANGE",
    "PRODUCT_STATUS_CHANGE",
    "PRODUCT_INFORMATION_CHANGE",
    "PRODUCT_AUDIT_STATUS_CHANGE",
    "PRODUCT_AUDIT_STATUS_CHANGE",
    "PRODUCT_STATUS_CHANGE",
    "PRODUCT_STATUS_CHANGE",
    "PRODUCT_STATUS_CHANGE",
    "PRODUCT_STATUS_CHANGE",
  ])
})

test("an edit that is wrong changes nothing; one as a whole drops the SKUs that it does not name", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const product_id = await create(tts)
  const before = tts.products()[0]!
  const sku = { price: { amount: "25.00", currency: "USD" }, seller_sku: "POT-L" }
  const wrong = { product_id, title: "No", skus: [{ ...sku, id: "404" }] }
  expect((await ask("product.202309.partialEditProduct", wrong)).body.code).toBe(12052557)
  expect(tts.products()[0]).toEqual(before)
  const inventory = [{ warehouse_id: tts.shops()[0]!.warehouses[0], quantity: 2 }]
  const { description, main_images, title } = before
  const whole = { ...categoryFields, product_id, title, description }
  const images = main_images.map(({ uri }) => ({ uri }))
  await data("product.202509.editProduct", {
    ...whole,
    main_images: images,
    skus: [{ ...sku, inventory }],
  })
  expect(tts.products()[0]!.skus).toEqual([expect.objectContaining({ seller_sku: "POT-L" })])
})

test("a price that is set is the price that is read; stock runs low and is told", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const product_id = await create(tts)
  const id = tts.products()[0]!.skus[0]!.id
  const price = (amount: string) => ({ product_id, skus: [{ id, price: { amount, currency: "USD" } }] })
  await data("product.202309.updatePrice", price("18.50"))
  expect((await ask("product.202309.updatePrice", price("0"))).body.code).toBe(12052073)
  const read = await data("product.202502.searchProducts", { page_size: 1 })
  expect(read.products[0].skus[0].price.sale_price).toBe("18.50")
  await data("product.202309.updateInventory", { product_id, skus: [{ id, inventory: [{ quantity: 0 }] }] })
  const inventory = await data("product.202309.inventorySearch", { sku_ids: [id] })
  expect(inventory.inventory[0].skus[0].total_available_quantity).toBe(0)
  expect(tts.events.slice(-2)).toMatchObject([
    { name: "INVENTORY_CHANGED", data: { change_detail: [{ total_quantity_delta: -4 }] } },
    { name: "INVENTORY_STATUS_CHANGE", data: { current_inventory_status: "OUT_OF_STOCK" } },
  ])
  expect(() => tts.buyer.order({ seller_skus: ["POT"] })).toThrow("no product on sale has the seller SKU 'POT'")
})

test("stock is low from five units down, and that is told when it changes", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const product_id = await create(tts)
  const id = tts.products()[0]!.skus[0]!.id
  for (const quantity of [6, 5, 1, 0, 5, 6])
    await data("product.202309.updateInventory", { product_id, skus: [{ id, inventory: [{ quantity }] }] })
  const levels = tts.events
    .filter(({ name }) => name === "INVENTORY_STATUS_CHANGE")
    .map(({ data: event }) => (event as Loose).current_inventory_status)
  expect(levels).toEqual(["SUFFICIENT_STOCK", "LOW_STOCK", "OUT_OF_STOCK", "LOW_STOCK", "SUFFICIENT_STOCK"])
})

test("an update of stock that sets nothing leaves the product as it was", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const product_id = await create(tts)
  const before = tts.products()[0]!
  tts.clock.advance(10_000)
  const inventory = [{ warehouse_id: "404", quantity: 1 }]
  const update = { product_id, skus: [{ id: before.skus[0]!.id, inventory }] }
  const { errors } = await data("product.202309.updateInventory", update)
  expect(errors).toMatchObject([{ code: 12052097, detail: { extra_errors: [{ warehouse_id: "404" }] } }])
  expect(tts.products()[0]!.update_time).toBe(before.update_time)
})

test("a product that is deleted during its review stays deleted, and is neither deactivated nor activated", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const product_id = await create(tts)
  await data("product.202309.deleteProducts", { product_ids: [product_id] })
  tts.clock.advance(120_000)
  expect(tts.products()[0]).toMatchObject({ status: "DELETED", audit: { status: "AUDITING" } })
  for (const operation of ["deactivateProducts", "activateProduct", "deleteProducts"]) {
    const { errors } = await data(`product.202309.${operation}`, { product_ids: [product_id] })
    expect(errors).toMatchObject([{ code: 12052032, detail: { product_id } }])
  }
  expect(tts.products()[0]!.status).toBe("DELETED")
})

test("a promotion is over at its end, and another may follow it", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const product_id = await create(tts)
  tts.clock.advance(60_000)
  const now = Math.floor(tts.clock.now() / 1000)
  const plan = async (title: string, price: string, begin_time: number): Promise<string> => {
    const { activity_id } = await data("promotion.202309.createActivity", {
      title,
      activity_type: "FIXED_PRICE",
      product_level: "PRODUCT",
      begin_time,
      end_time: begin_time + 3_600,
    })
    const terms = { id: product_id, activity_price_amount: price, quantity_limit: -1, quantity_per_user: -1 }
    await data("promotion.202309.updateActivityProduct", { activity_id, products: [terms] })
    return activity_id
  }
  const paid = () => tts.buyer.order({ seller_skus: ["POT"] }).payment["sub_total"]
  const first = await plan("First", "12.00", now)
  const second = await plan("Second", "15.00", now + 3_600)
  expect(paid()).toBe("12.00")
  tts.clock.set((now + 3_600) * 1000)
  expect((await data("promotion.202309.getActivity", { activity_id: first })).status).toBe("EXPIRED")
  expect((await data("promotion.202309.getActivity", { activity_id: second })).status).toBe("ONGOING")
  expect(paid()).toBe("15.00")
  tts.clock.set((now + 7_200) * 1000)
  expect(paid()).toBe("20.00")
})

test("a promotion lowers what a buyer pays while it runs", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const product_id = await create(tts)
  tts.clock.advance(60_000)
  const now = Math.floor(tts.clock.now() / 1000)
  const plan = { title: "Sale", activity_type: "FIXED_PRICE", product_level: "PRODUCT" }
  const made = await data("promotion.202309.createActivity", {
    ...plan,
    begin_time: now + 3_600,
    end_time: now + 7_200,
  })
  const { activity_id } = made
  expect(made.status).toBe("NOT_START")
  const terms = { id: product_id, activity_price_amount: "15.00", quantity_limit: -1, quantity_per_user: -1 }
  await data("promotion.202309.updateActivityProduct", { activity_id, products: [terms] })
  const paid = () => tts.buyer.order({ seller_skus: ["POT"] }).payment
  expect(paid()["sub_total"]).toBe("20.00")
  tts.clock.advance(3_600_000)
  expect(paid()).toMatchObject({ sub_total: "15.00", seller_discount: "5.00" })
  const ongoing = await data("promotion.202309.searchActivities", { status: "ONGOING" })
  expect(ongoing.activities.map((one: Loose) => one.id)).toEqual([activity_id])
  await data("promotion.202309.deactivateActivity", { activity_id })
  expect(paid()["sub_total"]).toBe("20.00")
  expect((await ask("promotion.202309.updateActivityProduct", { activity_id, products: [terms] })).body.code).toBe(
    17029010,
  )
  const states = tts.events
    .filter(({ name }) => name === "ACTIVITY_STATUS_CHANGE")
    .map(({ data }) => (data as Loose).status)
  expect(states).toEqual(["ONGOING", "DEACTIVATED"])
})

test("a global product is published to the shop of its region, and sells there", async () => {
  await using tts = await start("GB", "DE")
  const { data } = caller(tts)
  const { uri } = await data("product.202309.uploadProductImage", { data: png(600, 600) })
  const made = await data("product.202309.createGlobalProduct", {
    ...globalFields,
    title: "Global mug",
    description: "D",
    main_images: [{ uri }],
    skus: [{ seller_sku: "G-1", price: { amount: "10.00", currency: "USD" } }],
  })
  const { global_product_id } = made
  const price = { amount: "8.00", currency: "EUR" }
  const skus = [{ related_global_sku_id: made.global_skus[0].id, price, inventory: { quantity: 3 } }]
  const published = await data("product.202309.publishGlobalProduct", {
    global_product_id,
    publish_target: [
      { region: "DE", skus },
      { region: "FR", skus },
    ],
  })
  expect(published.publish_result.map((one: Loose) => one.status)).toEqual(["SUCCESS", "FAILED"])
  tts.clock.advance(60_000)
  const german = tts.shops()[1]!.id
  expect(tts.products(german)).toMatchObject([
    { id: published.products[0].id, status: "ACTIVATE", title: "Global mug" },
  ])
  expect(tts.buyer.order({ seller_skus: ["G-1"], shopId: german }).payment["currency"]).toBe("EUR")
  expect((await data("product.202309.getGlobalProduct", { global_product_id })).products).toHaveLength(1)
  const search = { page_size: 10, status: "PUBLISHED" }
  expect((await data("product.202312.searchGlobalProducts", search)).total_count).toBe(1)
})

test("a product search ends after 10,000 rows", async () => {
  await using tts = await sandbox({ products: 10_001, orders: 0 })
  const { ask } = caller(tts)
  let page_token = ""
  const codes = new Set<number>()
  for (let page = 0; page < 101; page++) {
    const { body } = await ask("product.202502.searchProducts", {
      page_size: 100,
      ...(page === 0 ? {} : { page_token }),
    })
    codes.add(body.code)
    page_token = body.data?.next_page_token
  }
  expect([...codes]).toEqual([0, 12052180])
})
