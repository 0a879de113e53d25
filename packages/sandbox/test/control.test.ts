import { expect, test } from "vitest"
import { sandbox, type Scenario } from "../src/index.ts"
import { call, getProduct, searchProducts, tokenCall } from "./wire.ts"

test("a snapshot brings everything back: stock, orders, tokens, faults, the clock", async () => {
  await using tts = await sandbox()
  const before = { products: tts.products(), orders: tts.orders(), now: tts.clock.now() }
  const snapshot = tts.snapshot()
  tts.faults.add({ kind: "throttle" })
  const [product] = tts.products()
  await call(tts, { method: "DELETE", path: "/product/202309/products", body: { product_ids: [product!.id] } })
  tts.clock.advance(8 * 86_400_000)
  tts.revoke()
  expect(await searchProducts(tts)).not.toMatchObject({ code: 0 })
  expect(tts.orders()).not.toEqual(before.orders)
  for (let again = 0; again < 2; again++) {
    tts.restore(snapshot)
    expect(tts.products()).toEqual(before.products)
    expect(tts.orders()).toEqual(before.orders)
    expect(tts.faults.list()).toEqual([])
    expect(Math.abs(tts.clock.now() - before.now)).toBeLessThan(10_000)
    expect(await searchProducts(tts)).toMatchObject({ code: 0 })
  }
})

test("an inactive shop is refused and its neighbour is not; an inactive seller is refused everywhere", async () => {
  await using tts = await sandbox({ shops: [{}, {}] })
  const [first, second] = tts.shops()
  const search = (shop_cipher: string) =>
    call(tts, {
      method: "POST",
      path: "/product/202502/products/search",
      query: { page_size: "1", shop_cipher },
      body: {},
    })
  const snapshot = tts.snapshot()
  tts.deactivateShop(first!.id)
  expect(await search(first!.cipher)).toMatchObject({ status: 401, code: 36009043 })
  expect(await search(second!.cipher)).toMatchObject({ code: 0 })
  const active = await call(tts, { path: "/seller/202309/shops", cipher: null })
  expect(active.data.shops.map(({ id }: { id: string }) => id)).toEqual([second!.id])
  const status = await call(tts, { path: "/seller/202508/status", cipher: null })
  expect(status.data.seller_status_data.shop_statuses).toEqual([
    { shop_id: first!.id, shop_status: "INACTIVE" },
    { shop_id: second!.id, shop_status: "ACTIVE" },
  ])
  tts.deactivateSeller()
  expect(await search(second!.cipher)).toMatchObject({ status: 401, code: 36009044 })
  tts.restore(snapshot)
  expect(await search(first!.cipher)).toMatchObject({ code: 0 })
  expect(() => tts.deactivateShop("1")).toThrow("no shop has the id '1'")
})

test("after a restore the sandbox makes the same things again", async () => {
  await using tts = await sandbox({ clock: () => 1_800_000_000_000 })
  const snapshot = tts.snapshot()
  const codes = () => [
    tts.authorize().code,
    tts.buyer.order({ seller_skus: [tts.products()[0]!.skus[0]!.seller_sku] }).id,
  ]
  const first = codes()
  tts.restore(snapshot)
  expect(codes()).toEqual(first)
})

test("reset restores the initial state, with the same tokens", async () => {
  await using tts = await sandbox({ clock: 1_800_000_000_000 })
  const before = tts.orders().map(({ id }) => id)
  const products = tts.products()
  tts.clock.advance(86_400_000)
  tts.buyer.order({ seller_skus: [tts.products()[0]!.skus[0]!.seller_sku] })
  tts.revoke()
  tts.reset()
  expect(tts.orders().map(({ id }) => id)).toEqual(before)
  expect(tts.products()).toEqual(products)
  expect(tts.requests).toEqual([])
  expect(tts.events).toEqual([])
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
  expect(await tokenCall(tts, "refresh", { refresh_token: tts.config.refreshToken })).toMatchObject({ code: 0 })
})

test("a scenario is data: shops, goods, faults and the time", async () => {
  await using tts = await sandbox()
  const scenario: Scenario = JSON.parse(`{
    "now": "2027-01-15T08:00:00Z",
    "shops": [{ "name": "Tea", "region": "GB", "products": [{ "id": "1729000000000000001", "skus": [{ "seller_sku": "POT", "quantity": 2 }] }],
                "orders": [{ "status": "UNPAID", "seller_skus": ["POT"] }] }],
    "faults": [{ "kind": "throttle", "operation": "product.*" }],
    "rateLimit": { "requestsPerSecond": 100 }
  }`)
  tts.seed(scenario)
  expect(tts.shops()).toMatchObject([{ name: "Tea", region: "GB" }])
  expect(new Date(tts.clock.now()).toISOString()).toMatch(/^2027-01-15T08:00:0/)
  expect(await getProduct(tts, "1729000000000000001")).toMatchObject({ code: 36009002 })
  expect(await getProduct(tts, "1729000000000000001")).toMatchObject({ code: 0 })
  expect(tts.orders()).toMatchObject([{ status: "UNPAID", line_items: [{ seller_sku: "POT" }] }])
  tts.seed({})
  expect(tts.products()).toHaveLength(25)
})

test.each<[object, string]>([
  [{ orders: [{ status: "PAID" }] }, "option 'scenario.orders[0].status' must be one of"],
  [
    { shops: [{ products: [{ skus: [{ quantity: -1 }] }] }] },
    "'scenario.shops[0].products[0].skus[0].quantity' must be",
  ],
  [{ oders: [] }, "there is no option 'scenario.oders'. There are: seed, accounts"],
  [{ accounts: [] }, "option 'scenario.accounts' is empty"],
  [{ now: "tomorrow" }, "option 'scenario.now' must be a Unix time in milliseconds from 2015 to 2100, or a date"],
  [{ now: 1_800_000_000 }, "option 'scenario.now' must be"],
  [{ now: 1_800_000_000 }, "but is 1800000000. It looks like seconds: multiply it by 1000."],
  [{ now: "1999-12-31" }, 'but is "1999-12-31".'],
  [{ faults: [{ kind: "slow", delayMs: 1e12 }] }, "fault 'slow' needs 'delayMs', a number from 0 to 2147483647"],
  [{ orders: [{ age: "1000 weeks" }] }, "option 'orders[0].age' is \"1000 weeks\", which leads to a time before 2015"],
  [{ shops: [{ region: "UK" }] }, "The United Kingdom is GB."],
  [
    { shops: [{ region: "GB" }, { region: "US" }] },
    "option 'scenario.shops[1].region' is \"US\", but the app's region",
  ],
  [{ faults: [{ kind: "explode" }] }, "option 'scenario.faults[0]': there is no fault 'explode'"],
])("a scenario that makes no sense is refused and changes nothing: %j", async (scenario, message) => {
  await using tts = await sandbox()
  const before = tts.products()
  expect(() => tts.seed(scenario as Scenario)).toThrow(message)
  expect(tts.products()).toEqual(before)
})

test("a scenario of another region is another app's: its region and its tokens are in the configuration", async () => {
  await using tts = await sandbox()
  const before = { ...tts.config }
  const snapshot = tts.snapshot()
  const works = async () => expect(await searchProducts(tts)).toMatchObject({ code: 0 })
  for (const shops of [[{ region: "GB" }], [{ region: "JP" }, { region: "VN" }]]) {
    tts.seed({ shops })
    expect(tts.config).toMatchObject({ region: "global", accessToken: expect.stringMatching(/^ROW_/) })
    expect(tts.authorize().code).toMatch(/^ROW_/)
    await works()
    const { environment } = await (await fetch(`${tts.url}/_sandbox/api/environment`)).json()
    expect(environment).toContain(`TIKTOK_SHOP_REGION=global\n`)
    expect(environment).toContain(`TIKTOK_SHOP_REFRESH_TOKEN=${tts.config.refreshToken}\n`)
    expect(await tokenCall(tts, "refresh", { refresh_token: tts.config.refreshToken })).toMatchObject({ code: 0 })
  }
  tts.restore(snapshot)
  expect({ ...tts.config }).toEqual(before)
  await works()
  tts.seed({ shops: [{ region: "GB" }] })
  tts.reset()
  expect({ ...tts.config }).toEqual(before)
  await works()
  await using global = await sandbox({ region: "global" })
  expect(() => global.seed({ shops: [{ region: "US" }] })).toThrow('but the app\'s region is "global"')
})

test("an order for goods that the scenario does not have changes nothing either", async () => {
  await using tts = await sandbox()
  const before = tts.orders()
  expect(() => tts.seed({ orders: [{ seller_skus: ["NOWHERE"] }] })).toThrow("NOWHERE")
  expect(tts.orders()).toEqual(before)
})

test("a snapshot of another sandbox is refused", async () => {
  await using one = await sandbox()
  await using two = await sandbox()
  expect(() => two.restore(one.snapshot())).toThrow("restore() takes only snapshots of this sandbox")
})
