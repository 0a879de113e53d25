import { createServer } from "node:net"
import { expect, test } from "vitest"
import { makeSandbox, sandbox, type SandboxOptions } from "../src/index.ts"
import { definitions, operations } from "../src/operations.ts"
import { mismatch, resolve, type Schema } from "../src/schema.ts"
import { call, searchOrders, searchProducts, signed, tokenCall, upload, png } from "./wire.ts"

test("a default sandbox is one seller with one shop, 25 products and 12 orders", async () => {
  await using tts = await sandbox()
  expect([tts.shops().length, tts.products().length, tts.orders().length]).toEqual([1, 25, 12])
  expect(tts.url).toBe(`http://127.0.0.1:${tts.port}`)
  expect(tts.config).toMatchObject({
    region: "us",
    baseUrl: tts.url,
    authUrl: tts.url,
    consentUrl: `${tts.url}/open/authorize`,
  })
})

test("the same seed gives the same data, another seed another", () => {
  const clock = () => 1_800_000_000_000
  const make = (seed?: string) => {
    const { config, orders, products, shops } = makeSandbox({ clock, ...(seed === undefined ? {} : { seed }) })
    return [config, orders(), products(), shops()]
  }
  expect(make()).toEqual(make())
  expect(make("other")).not.toEqual(make())
})

test("without a listener, fetch answers and fails as over a socket", async () => {
  const core = makeSandbox()
  await using tts = await sandbox()
  const [url, init] = signed(tts, { path: "/authorization/202309/shops", cipher: null })
  const response = await core.fetch(url.replace(tts.url, core.url), init)
  expect(await response.json()).toMatchObject({ code: 0 })
  core.faults.add({ kind: "reset" })
  await expect(core.fetch(url, init)).rejects.toMatchObject({ name: "TypeError", code: "ECONNRESET" })
  core.faults.add({ kind: "slow", delayMs: 60_000 })
  await expect(core.fetch(url, { ...init, signal: AbortSignal.timeout(20) })).rejects.toThrow("timeout")
})

test("the globals of the process stay as they are", async () => {
  const before = [globalThis.Request, globalThis.Response]
  await using _ = await sandbox()
  expect([globalThis.Request, globalThis.Response]).toEqual(before)
})

test("what a test reads is a copy", async () => {
  await using tts = await sandbox()
  tts.products()[0]!.title = "changed"
  expect(tts.products()[0]!.title).not.toBe("changed")
  expect(() => tts.orders("404")).toThrow(`There are: ${tts.shops()[0]!.id}.`)
})

test("the clock moves by a duration and to a time", async () => {
  const earlier = Date.UTC(2024, 1, 29)
  await using tts = await sandbox({ clock: () => 1_800_000_000_000 })
  tts.clock.advance(500)
  expect(tts.clock.now()).toBe(1_800_000_000_500)
  tts.clock.set(earlier)
  expect(tts.clock.now()).toBe(earlier)
  expect(() => tts.clock.advance(8.64e15)).toThrow("clock.advance() would lead beyond 2100")
  for (const wrong of [Number.NaN, Infinity, "60" as never])
    expect(() => tts.clock.advance(wrong)).toThrow(`a number of milliseconds from 0, but got ${wrong}.`)
  expect(() => tts.clock.advance(-1)).toThrow("milliseconds from 0, but got -1. Go back with clock.set().")
  expect(tts.clock.now()).toBe(earlier)
})

test.each<[number, string]>([
  [7, "clock.set() takes a Unix time in milliseconds from 2015 to 2100, but got 7."],
  [1_800_000_000, "but got 1800000000. It looks like seconds: multiply it by 1000."],
  [1_800_000_000_000_000, "but got 1800000000000000. It looks like microseconds: divide it by 1000."],
  [-5, "but got -5."],
  [1e20, "but got 100000000000000000000."],
  [Number.NaN, "but got NaN."],
  [Infinity, "but got Infinity."],
  ["2027-01-15" as never, "but got 2027-01-15."],
])("an impossible time is refused: %s", async (time, message) => {
  const tts = makeSandbox({ clock: 1_800_000_000_000 })
  expect(() => tts.clock.set(time)).toThrow(message)
  expect(tts.clock.now()).toBeGreaterThanOrEqual(1_800_000_000_000)
})

test.each<[object, string]>([
  [{ produts: 3 }, "there is no option 'produts'. There are: "],
  [{ constructor: 1 }, "there is no option 'constructor'. There are: "],
  [{ orders: "ten" }, `option 'orders' must be a number of them, or a list, but is "ten"`],
  [{ orders: 500_001 }, "option 'orders' must be a whole number from 0 to 500000, but is 500001"],
  [{ orders: [{ seller_skus: [] }] }, "option 'orders[0].seller_skus' must be a list of at least one"],
  [
    { orders: [{ id: "1" }, {}, { id: "1" }] },
    `option 'orders[2].id' is "1", as in an earlier entry. Give each entry its own`,
  ],
  [{ products: [{ id: "1" }, { id: "1" }] }, `option 'products[1].id' is "1", as in an earlier entry`],
  [{ products: [{ skus: [{ id: "1" }, { id: "1" }] }] }, `option 'products[0].skus[1].id' is "1", as in an earlier`],
  [{ shops: [{ id: "1" }, { id: "1" }] }, `option 'shops[1].id' is "1", as in an earlier entry`],
  [{ accounts: [{ open_id: "1" }, { open_id: "1" }] }, `option 'accounts[1].open_id' is "1", as in an earlier entry`],
  [
    { accounts: [{ shops: [{ cipher: "C" }] }, { shops: [{ cipher: "C" }] }] },
    `option 'accounts[].shops[1].cipher' is "C", as in an earlier entry`,
  ],
  [
    { clock: 1e20 },
    "option 'clock' must be a Unix time in milliseconds from 2015 to 2100, or a function that gives one",
  ],
  [{ clock: 1_800_000_000 }, "but is 1800000000. It looks like seconds: multiply it by 1000."],
  [{ clock: Number.NaN }, "but is NaN."],
  [{ clock: () => Number.NaN }, "option 'clock' must give a Unix time in milliseconds from 2015 to 2100"],
  [{ clock: () => 1_800_000_000 }, "the function gave 1800000000. It looks like seconds"],
  [{ orders: [{ age: "1000 weeks" }] }, "option 'orders[0].age' is \"1000 weeks\", which leads to a time before 2015"],
  [
    { products: [{ age: "9000 days" }] },
    "option 'products[0].age' is \"9000 days\", which leads to a time before 2015",
  ],
  [
    { tokens: { accessTtlSeconds: 604_800_000 } },
    "option 'tokens.accessTtlSeconds' must be a number above 0, in seconds",
  ],
  [
    { products: [{ skus: [{ price: "10.001" }] }] },
    "option 'products[0]' is refused, as TikTok would (12052073): Invalid 'skus[0].price.amount': USD has at most 2 decimal places",
  ],
  [
    { products: [{ skus: [{ price: "0" }] }] },
    "(12052073): Invalid 'skus[0].price.amount': the price must be a decimal",
  ],
  [
    { products: [{ skus: [{ price: "7600.01" }] }] },
    "(12052570): Invalid 'skus[0].price.amount': the price must be at most 7600",
  ],
  [{ shops: [{ region: "JP" }], products: [{ skus: [{ price: "9.50" }] }] }, "JPY has at most 0 decimal places"],
  [{ products: [{}, { skus: [{ seller_sku: "MUG 1" }] }] }, "option 'products[1]' is refused, as TikTok would"],
  [{ products: [{ skus: [{ seller_sku: "x".repeat(51) }] }] }, "(12052054): Invalid 'skus[0].seller_sku'"],
  [{ products: [{ skus: [{ quantity: 100_000 }] }] }, "(12052055): Invalid 'skus[0].inventory[0].quantity'"],
  [{ products: [{ skus: [] }] }, "Invalid param 'skus': it must not be empty"],
  [{ products: [{ title: " " }] }, "(12052261): Invalid 'title': it must not be empty"],
  [{ products: [{ title: "x".repeat(256) }] }, "(12052051): Invalid 'title': US takes at most 255 characters"],
  [
    { shops: [{ region: "TH" }], products: [{ title: "Mug" }] },
    "Invalid param 'title': TH takes at least 25 characters",
  ],
  [
    {
      products: [{ skus: [{ seller_sku: "A", price: "9.00" }] }],
      orders: [{ seller_skus: ["A"], seller_discount: "1.005" }],
    },
    "option 'orders[0].seller_discount' is \"1.005\", but USD has at most 2 decimal places.",
  ],
  [
    { orders: [{ kind: "cod" }] },
    "option 'orders[0].kind' is \"cod\", but nobody pays cash on delivery in US. Buyers do in ID,",
  ],
  [
    { products: [{ status: "DRAFT", skus: [{ seller_sku: "A" }] }], orders: [{ seller_skus: ["A"] }] },
    "option 'orders[0].seller_skus' names 'A', whose product is DRAFT: it was never on sale.",
  ],
  [
    { accounts: [{ user_type: 1, shops: [{}] }] },
    "option 'accounts[0].shops' has shops of a creator: only sellers have some. Leave it out.",
  ],
  [
    { accounts: [{ granted_scopes: ["seller.orders"] }] },
    "option 'accounts[0].granted_scopes[0]' must be an access scope",
  ],
  [
    { accounts: [{ granted_scopes: ["creator.affiliate.info"] }] },
    "option 'accounts[0].granted_scopes[0]' is 'creator.affiliate.info', which an account with 'user_type: 0' cannot grant.",
  ],
  [{ reviewSeconds: Infinity }, "option 'reviewSeconds' must be a number from 0, in seconds"],
  [{ webhooks: { url: "http://a", timeoutMs: 1e10 } }, "option 'webhooks.timeoutMs' must be a number of milliseconds"],
  [{ shops: [{ region: "UK" }] }, `option 'shops[0].region' must be one of BR, DE, ES, FR, GB,`],
  [{ shops: [{ region: "UK" }] }, `but is "UK". The United Kingdom is GB.`],
  [{ shops: [{ region: "XX" }] }, `US, VN, but is "XX".`],
  [{ shops: [{ region: "de" }] }, `US, VN, but is "de".`],
  [{ shops: [{ region: "US" }, { region: "DE" }] }, `option 'shops[1].region' is "DE", but the app's region is "us".`],
  [
    { region: "global", shops: [{ region: "US" }] },
    `option 'shops[0].region' is "US", but the app's region is "global"`,
  ],
  [
    { accounts: [{ shops: [{ region: "GB" }] }, { shops: [{ region: "US" }] }] },
    `option 'accounts[].shops[1].region' is "US", but the app's region is "global"`,
  ],
  [{ products: -1 }, "option 'products' must be a whole number from 0 to 100000, but is -1"],
  [{ orders: [{ status: "PAID" }] }, `option 'orders[0].status' must be one of "UNPAID"`],
  [{ orders: [{ age: "three days" }] }, "option 'orders[0].age' must be a number with a unit"],
  [{ orders: [{ seller_skus: ["nope"] }] }, "option 'orders[0].seller_skus' names 'nope', which no product"],
  [{ products: [{ skus: [{ price: 12 }] }] }, "option 'products[0].skus[0].price' must be a decimal text"],
  [{ shops: [{ orders: 1.5 }] }, "option 'shops[0].orders' must be a whole number"],
  [{ accounts: [] }, "option 'accounts' is empty. Name one"],
  [{ accounts: [{}], shops: [{}] }, "give option 'accounts' or 'shops', not both"],
  [
    { tokens: { accessTtlSeconds: 0 } },
    "option 'tokens.accessTtlSeconds' must be a number above 0, in seconds, at most 315360000, but is 0",
  ],
  [{ rateLimit: { burst: 3 } }, "option 'rateLimit.requestsPerSecond' is missing"],
  [{ region: "eu" }, `option 'region' must be one of "us", "global", but is "eu"`],
  [{ clock: "now" }, "option 'clock' must be a Unix time in milliseconds from 2015 to 2100, or a function"],
  [{ redirectUrl: "/callback" }, "option 'redirectUrl' must be a URL"],
  [{ allowedHosts: ["sandbox:8787"] }, "option 'allowedHosts[0]' must be a host name without a scheme and a port"],
  [{ allowedHosts: ["http://sandbox"] }, "option 'allowedHosts[0]' must be a host name without a scheme and a port"],
  [{ allowedHosts: "sandbox" }, "option 'allowedHosts' must be a list"],
  [{ port: 70_000 }, "option 'port' must be a whole number from 0 to 65535"],
])("malformed options are an error that names the field: %j", async (options, message) => {
  await expect(sandbox(options as SandboxOptions)).rejects.toThrow(message)
})

test("a port in use is an error that says so", async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, "127.0.0.1", () => resolve((taken.address() as { port: number }).port)),
  )
  await expect(sandbox({ port })).rejects.toThrow(`port ${port} is in use`)
  await new Promise((resolve) => taken.close(resolve))
})

test("closing frees the port, also with a request under way", async () => {
  const tts = await sandbox({ products: 1, orders: 0 })
  tts.faults.add({ kind: "slow", delayMs: 60_000 })
  const body = { product_ids: [tts.products()[0]!.id] }
  const [url, init] = signed(tts, { method: "DELETE", path: "/product/202309/products", body })
  const hanging = expect(fetch(url, init)).rejects.toThrow("fetch failed")
  await expect.poll(() => tts.products()[0]!.status).toBe("DELETED")
  await tts.close()
  await tts.close()
  await hanging
  await expect(fetch(tts.url)).rejects.toThrow("fetch failed")
})

/** Dotted paths of fields that the schema does not have. */
const extras = (value: unknown, reference: Schema | undefined, at = ""): Array<string> => {
  if (reference === undefined) return [at]
  const schema = resolve(reference, definitions)
  if (Array.isArray(value)) return value.flatMap((item) => extras(item, schema.items, `${at}[]`))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, field]) => extras(field, schema.properties?.[name], `${at}.${name}`))
}

test("answers from the state have the spec's fields and types", async () => {
  await using tts = await sandbox()
  const product = tts.products()[2]!
  const post = (path: string, body: unknown) => call(tts, { method: "POST", path, body })
  const image = await upload(tts, png(500, 500))
  const sku = { id: product.skus[0]!.id, inventory: [{ quantity: 1 }] }
  const answers = {
    "GET /api/v2/token/get": await tokenCall(tts, "get", { auth_code: tts.authorize().code }),
    "GET /api/v2/token/refresh": await tokenCall(tts, "refresh", { refresh_token: tts.config.refreshToken }),
    "GET /authorization/202309/shops": await call(tts, { path: "/authorization/202309/shops", cipher: null }),
    "POST /product/202502/products/search": await searchProducts(tts),
    "GET /product/202309/products/{product_id}": await call(tts, { path: `/product/202309/products/${product.id}` }),
    "POST /product/202309/products": await post("/product/202309/products", {
      title: "T",
      description: "D",
      category_id: "602476",
      category_version: "v2",
      main_images: [{ uri: image.data.uri }],
      package_weight: { value: "1", unit: "KILOGRAM" },
      package_dimensions: { height: "10", length: "10", width: "10", unit: "CENTIMETER" },
      product_attributes: [{ id: "100107", values: [{ id: "1001070" }] }],
      skus: [
        {
          external_sku_id: "E",
          price: { amount: "1", currency: "USD" },
          inventory: [{ warehouse_id: tts.shops()[0]!.warehouses[0], quantity: 1 }],
          sales_attributes: [{ name: "Color", value_name: "Sand" }],
        },
      ],
    }),
    "DELETE /product/202309/products": await call(tts, {
      method: "DELETE",
      path: "/product/202309/products",
      body: { product_ids: ["404"] },
    }),
    "POST /product/202309/products/{product_id}/inventory/update": await post(
      `/product/202309/products/${product.id}/inventory/update`,
      {
        skus: [
          sku,
          { ...sku, id: "404" },
          { id: product.skus[1]!.id, inventory: [{ warehouse_id: "9", quantity: 1 }] },
        ],
      },
    ),
    "POST /product/202309/inventory/search": await post("/product/202309/inventory/search", {
      product_ids: [product.id],
    }),
    "POST /product/202309/images/upload": image,
    "POST /order/202309/orders/search": await searchOrders(tts),
    "GET /order/202507/orders": await call(tts, {
      path: "/order/202507/orders",
      query: {
        ids: tts
          .orders()
          .map((order) => order.id)
          .join(","),
      },
    }),
  }
  for (const [name, answer] of Object.entries(answers)) {
    const operation = operations.find((candidate) => `${candidate.method} ${candidate.path}` === name)
    expect(operation?.data, name).toBeDefined()
    expect(answer.code, name).toBe(0)
    expect(mismatch(answer.data, operation!.data!, definitions), name).toBeUndefined()
    expect(extras(answer.data, operation!.data), name).toEqual([])
  }
})
