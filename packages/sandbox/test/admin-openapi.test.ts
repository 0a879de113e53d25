/**
 * The OpenAPI document of the admin API: every control in code is in it, every operation of it is called, and every answer is
 * compared with the schema of that answer.
 */
import { expect, test } from "vitest"
import { checkScenario } from "../src/check-options.ts"
import { marketplace, type Creator } from "../src/life/creators.ts"
import { sandbox, type Sandbox, type Scenario } from "../src/index.ts"
import { mismatch, resolve, type Schema } from "../src/schema.ts"
import { subscriber } from "./subscriber.ts"
import { call, searchProducts, type Loose } from "./wire.ts"

interface Operation {
  readonly operationId: string
  readonly parameters: ReadonlyArray<{ readonly name: string; readonly in: string }>
  readonly requestBody?: Loose
  readonly responses: Readonly<Record<string, Loose>>
}

interface Listed extends Operation {
  readonly method: string
  readonly path: string
}

const documentOf = async (tts: Sandbox): Promise<Loose> => (await fetch(`${tts.url}/_sandbox/openapi.json`)).json()

const operationsOf = (document: Loose): ReadonlyArray<Listed> =>
  Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  )

/** Dotted paths of fields that a closed object of the schema does not have. */
const extras = (value: unknown, reference: Loose, definitions: Loose, at = ""): Array<string> => {
  const schema = resolve(reference, definitions) as Loose
  if (Array.isArray(value))
    return value.flatMap((item, i) => extras(item, schema.items ?? {}, definitions, `${at}[${i}]`))
  if (typeof value !== "object" || value === null || schema.properties === undefined) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const known = schema.properties[name]
    if (known !== undefined) return extras(field, known, definitions, `${at}.${name}`)
    return schema.additionalProperties === true ? [] : [`${at}.${name}`]
  })
}

interface Answered {
  readonly status: number
  readonly body: Loose
}

interface Ask {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Calls an operation of the document by its id and compares the answer with the schema that the document names for it. */
const client = (tts: Sandbox, document: Loose) => {
  const called = new Set<string>()
  const { schemas } = document.components
  const ask = async (id: string, { body = {}, path = {}, query = {} }: Ask = {}): Promise<Loose> => {
    const operation = operationsOf(document).find(({ operationId }) => operationId === id)
    if (operation === undefined) throw new Error(`There is no operation '${id}'.`)
    const target = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!))
    const search = new URLSearchParams(query).toString()
    const hasBody = operation.requestBody !== undefined
    const response = await fetch(`${document.servers[0].url}${target}${search === "" ? "" : `?${search}`}`, {
      method: operation.method,
      ...(hasBody ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
    })
    const answer: Answered = { status: response.status, body: await response.json() }
    const described = operation.responses[answer.status]
    expect(described, `${id}: ${answer.status} ${JSON.stringify(answer.body)}`).toBeDefined()
    const { schema } = described.content["application/json"]
    expect(mismatch(answer.body, schema as Schema, schemas), id).toBeUndefined()
    expect(extras(answer.body, schema, schemas), id).toEqual([])
    called.add(id)
    return answer.body
  }
  return { ask, called }
}

test("every operation answers as the document says", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({
    rateLimit: { requestsPerSecond: 100 },
    webhooks: { url: hook.url },
    products: [{ skus: [{ seller_sku: "MUG", quantity: 9 }] }, { status: "PENDING" }, { status: "PENDING" }],
    orders: [
      { status: "DELIVERED", age: "3 days" },
      { status: "COMPLETED", age: "30 days" },
      { status: "CANCELLED" },
      { status: "AWAITING_COLLECTION" },
      { status: "IN_TRANSIT" },
    ],
  })
  const document = await documentOf(tts)
  const { ask, called } = client(tts, document)
  const [shop] = tts.shops()
  const { id: shopId, openId } = shop!
  await searchProducts(tts)

  const { requests } = await ask("requests")
  await ask("requests", { query: { after: requests[0].requestId } })
  await ask("request", { path: { requestId: requests[0].requestId } })
  await ask("clearRequests")
  for (const id of ["state", "config", "environment", "catalog", "buckets", "accounts", "shops", "clock.now"])
    await ask(id)
  expect(await ask("shop", { path: { shopId } })).toMatchObject({ shop: { cipher: shop!.cipher } })
  await ask("setRedirectUrl", { body: { url: "http://127.0.0.1:3000/callback" } })

  await ask("faults.add", { body: { kind: "throttle", operation: "order.*", times: "all" } })
  await ask("faults.list")
  await ask("faults.clear")

  const { order } = await ask("buyer.order", { body: { seller_skus: ["MUG", "MUG"], shopId } })
  expect(await ask("buyer.pay", { path: { orderId: order.id } })).toMatchObject({ order: { status: "ON_HOLD" } })
  const { conversation_id } = await ask("buyer.message", { path: { orderId: order.id }, body: { text: "Hello?" } })
  const [{ open_id: creatorOpenId }] = marketplace("tiktok") as [Creator]
  await ask("creator.message", { path: { creatorOpenId }, body: { text: "Hello, shop", shopId } })
  const delivered = tts.orders().find(({ status }) => status === "DELIVERED")!
  const orderId = delivered.id
  await ask("buyer.review", { path: { orderId }, body: { rating: 4, title: "Good", content: "It is a mug." } })
  const { return_id } = await ask("buyer.requestReturn", { path: { orderId }, body: { type: "REFUND" } })
  const second = (await ask("buyer.order", { body: { seller_skus: ["MUG"] } })).order
  await ask("buyer.pay", { path: { orderId: second.id } })
  await ask("clock.set", { body: { advanceMs: 2 * 3_600_000 } })
  const { cancel_id } = await ask("buyer.requestCancellation", { path: { orderId: second.id } })

  const search = { operation: "order.202309.getOrderList", input: { page_size: 10 } }
  expect(await ask("seller.call", { body: search })).toMatchObject({ data: { total_count: 7 } })
  const { orders } = await ask("orders", { query: { shopId } })
  expect(orders.map(({ id }: Loose) => id)).toContain(order.id)
  expect((await ask("orders", { query: { status: "DELIVERED" } })).orders).toMatchObject([{ id: orderId }])
  expect(await ask("order", { path: { orderId: order.id } })).toMatchObject({ order: { id: order.id } })
  const { products } = await ask("products")
  await ask("product", { path: { productId: products[0].id } })
  expect((await ask("packages")).packages.length).toBeGreaterThan(0)
  expect((await ask("returns", { query: { order_id: orderId } })).returns).toMatchObject([{ return_id }])
  await ask("return", { path: { returnId: return_id } })
  expect((await ask("cancellations")).cancellations).toMatchObject([{ cancel_id }])
  expect((await ask("statements")).statements.length).toBeGreaterThan(0)
  const { conversations } = await ask("conversations", { query: { buyer_user_id: order.user_id } })
  expect(conversations).toMatchObject([{ id: conversation_id, messages: [{ content: '{"content":"Hello?"}' }] }])
  expect((await ask("reviews", { query: { order_id: orderId } })).reviews).toMatchObject([{ rating: 4 }])

  const moved = { path: { orderId: order.id }, body: { address_line1: "9 Mill Lane" } }
  expect(await ask("buyer.changeAddress", moved)).toMatchObject({ order: { has_updated_recipient_address: true } })
  const decide = `/return_refund/202309/returns/${return_id}/approve`
  const offer = { decision: "OFFER_PARTIAL_REFUND", partial_refund: { amount: "1.00", currency: "USD" } }
  await call(tts, { method: "POST", path: decide, body: offer })
  await ask("buyer.answerOffer", { path: { returnId: return_id }, body: { isAccepted: true } })
  const parcelOf = (status: string) => ({
    packageId: tts.orders().find((one) => one.status === status)!.packages[0]!.id,
  })
  const refused = { path: parcelOf("IN_TRANSIT"), body: { reason: "BUYER_REFUSED" } }
  expect(await ask("carrier.fail", refused)).toMatchObject({ package_status: "CANCELLED" })
  const path = parcelOf("AWAITING_COLLECTION")
  expect(await ask("carrier.collect", { path })).toMatchObject({ package_status: "FULFILLING" })
  expect(await ask("carrier.deliver", { path })).toMatchObject({ package_status: "COMPLETED" })
  const { completed } = await ask("settleNow", {})
  expect(completed).toHaveLength(2)
  const [, passed, failed] = tts.products().map(({ id }) => ({ productId: id }))
  expect(await ask("listingReview.pass", { path: passed! })).toMatchObject({ product_status: "ACTIVATE" })
  const why = { path: failed!, body: { reasons: ["It names a brand."] } }
  expect(await ask("listingReview.fail", why)).toMatchObject({ product_status: "FAILED", audit_status: "FAILED" })

  expect((await ask("events", { query: { name: "NEW_MESSAGE" } })).events).toHaveLength(1)
  await ask("webhooks.trigger", { body: { event: "PACKAGE_UPDATE" } })
  await ask("webhooks.deliveries")
  await ask("webhooks.settled")
  const [delivery] = tts.webhooks.deliveries
  await ask("webhooks.resend", { path: { deliveryId: delivery!.id } })

  const { id: snapshotId } = await ask("snapshot")
  await ask("snapshots")
  await ask("restore", { path: { snapshotId } })
  expect(await ask("authorize", { path: { openId }, body: { state: "s", shopIds: [shopId] } })).toMatchObject({
    state: "s",
  })
  await ask("contentToken", { path: { openId } })
  for (const id of ["deactivateSeller", "activateSeller"]) await ask(id, { path: { openId } })
  for (const id of ["deactivateShop", "activateShop"]) await ask(id, { path: { shopId } })
  await ask("expireToken", { body: { openId } })
  await ask("revoke", { path: { openId } })
  await ask("seed", { body: { products: 2, orders: 1 } })
  await ask("reset")

  expect(
    operationsOf(document)
      .map(({ operationId }) => operationId)
      .filter((id) => !called.has(id)),
  ).toEqual([])
})

test("every control in code has an operation", async () => {
  await using tts = await sandbox()
  const ids = new Set(operationsOf(await documentOf(tts)).map(({ operationId }) => operationId))
  /** Of this process: they control the listener, not the shop. */
  const local = ["fetch", "close", "url", "port"]
  /** The clock is moved by one operation. */
  const renamed: Readonly<Record<string, string>> = { "clock.advance": "clock.set" }
  const controls = Object.entries(tts).flatMap(([name, control]: readonly [string, unknown]) =>
    typeof control === "object" && control !== null && !Array.isArray(control) && name !== "config"
      ? Object.keys(control).map((member) => `${name}.${member}`)
      : [name],
  )
  expect(controls.length).toBeGreaterThan(25)
  expect(controls.filter((name) => !local.includes(name) && !ids.has(renamed[name] ?? name))).toEqual([])
})

test("the document is whole: ids are unique, references resolve, path parameters are described", async () => {
  await using tts = await sandbox()
  const document = await documentOf(tts)
  const operations = operationsOf(document)
  expect(document.openapi).toBe("3.1.0")
  expect(document.servers).toEqual([{ url: `${tts.url}/_sandbox/api` }])
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  const names = Object.keys(document.components.schemas)
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
  expect([...new Set(references.map(([, name]) => name!))].toSorted()).toEqual(names.toSorted())
  for (const { parameters, path } of operations) {
    const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)
    expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  }
})

test("the document lists the fields that a scenario may have", async () => {
  await using tts = await sandbox()
  const document = await documentOf(tts)
  const { schema } = document.paths["/seed"].post.requestBody.content["application/json"]
  let message = ""
  try {
    checkScenario({ none: 1 } as Scenario)
  } catch (error) {
    message = (error as Error).message
  }
  const known = /There are: (.*)\.$/.exec(message)![1]!.split(", ")
  expect(Object.keys(schema.properties).toSorted()).toEqual(known.toSorted())
})

const ask = async (tts: Sandbox, method: string, path: string, body?: unknown): Promise<Loose> => {
  const init = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
  const response = await fetch(`${tts.url}/_sandbox/api${path}`, { method, ...init })
  return { status: response.status, ...((await response.json()) as object) }
}

test.each<[string, string, unknown, number, string]>([
  ["POST", "/orders", {}, 400, "'seller_skus' is missing."],
  ["POST", "/orders", { seller_skus: [] }, 400, "'seller_skus' is empty. Name at least 1."],
  ["POST", "/orders", { seller_skus: [1] }, 400, "'seller_skus[0]' must be a text."],
  ["POST", "/orders", { seller_skus: ["none"] }, 400, "no product on sale has the seller SKU 'none'."],
  [
    "POST",
    "/orders",
    { seller_skus: ["x"], shop: "1" },
    400,
    "There is no 'shop'. There are: seller_skus, shopId, kind, buyer, combines.",
  ],
  ["POST", "/orders/1/pay", {}, 400, "there is no order '1'"],
  ["POST", "/orders/1/pay", { now: true }, 400, "There is no 'now'. There are no fields."],
  ["POST", "/orders/1/reviews", { rating: 6 }, 400, "'rating' must be from 1 to 5."],
  ["POST", "/orders/1/returns", { type: "GIFT" }, 400, "'type' must be one of REFUND, RETURN_AND_REFUND, REPLACEMENT."],
  ["GET", "/orders?limit=0", undefined, 400, "'limit' must be from 1 to 1000."],
  ["GET", "/orders?limit=ten", undefined, 400, "'limit' must be a whole number."],
  ["GET", "/orders?status=PAID", undefined, 400, "'status' must be one of UNPAID,"],
  ["GET", "/orders?page=2", undefined, 400, "There is no 'page'. There are: shopId, after, limit, status, user_id."],
  ["GET", "/orders?after=7", undefined, 400, "'after' names no row of this list: there is no '7'."],
  ["GET", "/orders?shopId=7", undefined, 400, "no shop has the id '7'"],
  ["GET", "/orders/7", undefined, 404, "There is no order '7'."],
  ["PUT", "/redirect-url", { url: "app" }, 400, 'must be a URL that begins with "http://"'],
  ["POST", "/accounts/none/authorize", {}, 400, "no account has the open id 'none'"],
])("a request that makes no sense is refused: %s %s %j", async (method, path, body, status, message) => {
  await using tts = await sandbox()
  expect(await ask(tts, method, path, body)).toMatchObject({ status, error: expect.stringContaining(message) })
})

test("lists are read page by page, each row once and the newest first", async () => {
  await using tts = await sandbox({ orders: 25 })
  const seen: Array<Loose> = []
  for (let after = ""; ;) {
    const page = await ask(tts, "GET", `/orders?limit=10${after === "" ? "" : `&after=${after}`}`)
    seen.push(...page.orders)
    if (page.next === undefined) break
    after = page.next
  }
  expect(seen.map(({ id }) => id).toSorted()).toEqual(
    tts
      .orders()
      .map(({ id }) => id)
      .toSorted(),
  )
  expect(seen.map(({ create_time }) => create_time)).toEqual(
    seen.map(({ create_time }) => create_time).toSorted((a, b) => b - a),
  )
})

test("an account that grants some scopes and shops gives a token for these alone", async () => {
  await using tts = await sandbox({ shops: [{ name: "One" }, { name: "Two" }] })
  const [one, two] = tts.shops()
  const { code } = await ask(tts, "POST", `/accounts/${one!.openId}/authorize`, {
    shopIds: [two!.id],
    scopes: ["seller.product.basic", "seller.authorization.info"],
  })
  const query = new URLSearchParams({
    app_key: tts.config.appKey,
    app_secret: tts.config.appSecret,
    grant_type: "authorized_code",
    auth_code: code,
  })
  const { data }: Loose = await (await fetch(`${tts.url}/api/v2/token/get?${query}`)).json()
  expect(data.granted_scopes.toSorted()).toEqual(["seller.authorization.info", "seller.product.basic"])
  const token = data.access_token as string
  const shops = await call(tts, { path: "/authorization/202309/shops", cipher: null, token })
  expect(shops.data.shops.map(({ name }: Loose) => name)).toEqual(["Two"])
  const search = { method: "POST", query: { page_size: "1" }, body: {}, token, cipher: two!.cipher }
  expect(await call(tts, { ...search, path: "/product/202502/products/search" })).toMatchObject({ code: 0 })
  expect(await call(tts, { ...search, path: "/order/202309/orders/search" })).toMatchObject({ code: 105005 })

  for (const [body, message] of [
    [{ scopes: ["none"] }, "'none' of 'scopes' is unknown to Sandbox Seller."],
    [{ scopes: [] }, "'scopes' is empty."],
    [{ shopIds: ["7"] }, "'7' of 'shopIds' is unknown to Sandbox Seller."],
  ] as const)
    expect(await ask(tts, "POST", `/accounts/${one!.openId}/authorize`, body)).toMatchObject({
      status: 400,
      error: expect.stringContaining(message),
    })
})
