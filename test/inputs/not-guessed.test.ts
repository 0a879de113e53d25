/** The client does not guess: a missing shop, account, option or field is a typed error, and nothing is sent. */
import { getOrderDetail } from "@tiktok-shop-kit/api/order"
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import type { paths as Paths } from "@tiktok-shop-kit/api/paths"
import { table } from "@tiktok-shop-kit/api/table"
import type { Operation } from "@tiktok-shop-kit/client"
import { paths, promisePaths } from "@tiktok-shop-kit/client/paths"
import { ValidationError } from "@tiktok-shop-kit/errors"
import { createTikTokShop, type ShopCalls } from "tiktok-shop-kit"
import { TikTokShop } from "tiktok-shop-kit/effect"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"

const requests: Array<string> = []
const server = createServer((request, response) => {
  requests.push(`${request.method} ${request.url}`)
  response.writeHead(200, { "content-type": "application/json" })
  response.end(JSON.stringify({ code: 0, message: "Success", request_id: "1", data: { id: "1", orders: [] } }))
})
let config: {
  readonly baseUrl: string
  readonly appKey: string
  readonly appSecret: string
  readonly accessToken: string
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  config = {
    baseUrl: `http://127.0.0.1:${port}`,
    appKey: "29a39d",
    appSecret: "e59af819cc",
    accessToken: "ROW_an-access-token",
  }
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => requests.splice(0))

const cipher = "ROW_a-cipher-of-the-shop"
const shop = (): ShopCalls => createTikTokShop(config).shop({ id: "7495", cipher })

/** The error of a call that must fail before anything is sent. A JavaScript caller passes anything. */
const refusedBy = async (call: () => Promise<unknown>): Promise<ValidationError> => {
  const error = await call().then(
    () => "resolved",
    (rejected: unknown) => rejected,
  )
  expect(error).toBeInstanceOf(ValidationError)
  expect(requests).toEqual([])
  return error as ValidationError
}

const missing = [undefined, null, "", "  ", 7, Symbol("x"), {}, { id: "7495" }, { id: "", cipher }, []]

describe("a shop or an account that is missing", () => {
  test.each(missing)("shop(%o)", async (id) => {
    const call = () =>
      createTikTokShop(config)
        .shop(id as never)
        .call(getProduct, { product_id: "1" })
    expect(await refusedBy(call)).toMatchObject({ field: "shop", outcome: "not-sent" })
  })

  test.each([undefined, null, "", 7, Symbol("x"), {}])("account(%o)", async (id) => {
    const tiktok = createTikTokShop(config)
    const calls = [
      () => tiktok.account(id as never).call(getProduct, { product_id: "1" }),
      () => tiktok.account(id as never).getOrders(),
      () => tiktok.account(id as never).getVideos(),
      () => tiktok.account(id as never).createPost({ mediaUrls: ["https://example.com/1.webp"] }),
    ]
    for (const call of calls) expect(await refusedBy(call)).toMatchObject({ field: "account" })
  })

  test.each([null, "", {}])("the call's own shop: %o", async (id) => {
    const call = () => createTikTokShop(config).call(getProduct, { product_id: "1" }, { shop: id as never })
    expect(await refusedBy(call)).toMatchObject({ field: "shop" })
  })

  test("a view that was bound to no shop is refused, also after account()", async () => {
    const call = () =>
      createTikTokShop(config)
        .shop(undefined as never)
        .account("open id")
        .getProduct("1")
    expect(await refusedBy(call)).toMatchObject({ field: "shop" })
  })

  test("the Effect face fails with the same error", async () => {
    const program = Effect.flatMap(TikTokShop, (tiktok) => tiktok.shop(null as never).getOrders())
    const error = await Effect.runPromise(Effect.flip(Effect.provide(program, TikTokShop.layer(config))))
    expect(error).toMatchObject({ _tag: "ValidationError", field: "shop" })
  })
})

describe("a cipher that is not its text", () => {
  const secret = Redacted.make(cipher, { label: "shop cipher" })

  test.each([
    ["a Redacted", secret],
    ["a Redacted that became text", String(secret)],
  ])("%s is refused", async (_, value) => {
    const bound = () => createTikTokShop(config).shop({ id: "7495", cipher: value as never })
    const { message } = await refusedBy(() => bound().getProduct("1"))
    expect(message).toContain("reveal(shop.cipher)")
  })

  test("text of a Redacted in a query or in an id is refused", async () => {
    const text = String(secret)
    expect(await refusedBy(() => shop().call(searchProducts, { page_size: 1, page_token: text }))).toMatchObject({
      field: "page_token",
    })
    await refusedBy(() => shop().getProduct(text))
  })
})

describe("unknown fields of an input", () => {
  const input = (fields: object) => fields as never
  const cases: ReadonlyArray<readonly [name: string, call: () => Promise<unknown>, field: string, meant: string]> = [
    [
      "getOrders",
      () => shop().getOrders(input({ pageSize: 5, order_status: "UNPAID" })),
      "order_status",
      "orderStatus",
    ],
    ["getProducts", () => shop().getProducts(input({ page_size: 5 })), "page_size", "pageSize"],
    [
      "updateInventory",
      () => shop().updateInventory(input({ product_id: "1", quantity: 1 })),
      "product_id",
      "productId",
    ],
    ["getAnalytics", () => shop().getAnalytics(input({ start_time: "2026-01-01" })), "start_time", "startTime"],
    ["getPerformanceMetrics", () => shop().getPerformanceMetrics(input({ type: "shop", resource: "1" })), "type", ""],
    ["getVideos", () => shop().getVideos(input({ status: "DRAFT" })), "status", ""],
    ["uploadVideo", () => shop().uploadVideo(input({ title: "a", privacy: "SELF_ONLY" })), "privacy", "privacyLevel"],
    ["getPosts", () => shop().getPosts(input({ post_status: "DRAFT" })), "post_status", "postStatus"],
    ["createPost", () => shop().createPost(input({ mediaURLs: [] })), "mediaURLs", "mediaUrls"],
    [
      "exportOrders",
      async () =>
        shop()
          .exportOrders(input({ Since: 0 }))
          .batches()
          .next(),
      "Since",
      "since",
    ],
    [
      "exportProducts",
      async () =>
        shop()
          .exportProducts(input({ Status: "ACTIVE" }))
          .batches()
          .next(),
      "Status",
      "status",
    ],
    ["call", () => shop().call(searchProducts, input({ pageSize: 5 })), "pageSize", "page_size"],
    [
      "generateAuthorizationUrl",
      () => createTikTokShop({ ...config, serviceId: "7" }).generateAuthorizationUrl(input({ redirectURI: "x" })),
      "redirectURI",
      "redirectUri",
    ],
  ]

  test.each(cases)("%s", async (_, call, field, meant) => {
    const error = await refusedBy(call)
    expect(error).toMatchObject({ field })
    expect(error.message).toContain(meant)
  })

  test("generateSignature and validateWebhookSignature", () => {
    const tiktok = createTikTokShop(config)
    expect(() => tiktok.generateSignature(input({ path: "/a", query: {} }))).toThrow(
      "'query' is not a field of this call",
    )
    expect(() => tiktok.validateWebhookSignature(input({ body: "{}", signatur: "x" }))).toThrow("Use 'signature'")
  })
})

describe("a request that the spec does not know", () => {
  test.each([
    [{ method: "GET", path: "/a/b", params: {} }, "params"],
    [{ method: "POST", path: "/a/b", body: {}, text: "{}" }, "text"],
    [{ method: "POST", path: "/a/b", body: {}, form: {} }, "form"],
    [null, "request"],
  ])("%j", async (request, field) => {
    expect(await refusedBy(() => shop().request(request as never))).toMatchObject({ field })
  })
})

describe("the options of a call", () => {
  const withOptions = (options: unknown) => () => shop().call(getProduct, { product_id: "1" }, options as never)
  const ofKit = (options: unknown) => () => shop().getOrders({}, options as never)

  test.each([
    [null, "options"],
    ["text", "options"],
    [{ signal: {} }, "signal"],
    [{ signal: "stop" }, "signal"],
    [{ timeout: 5 }, "timeout"],
    [{ retries: 0 }, "retries"],
    [{ idempotency_key: "a" }, "idempotency_key"],
    [{ partOf: {} }, "partOf"],
    [{ partOf: 5 }, "partOf"],
    [{ retry: { server: 1.5 } }, "retry"],
  ])("%j", async (options, field) => {
    expect(await refusedBy(withOptions(options))).toMatchObject({ field })
    expect(await refusedBy(ofKit(options))).toMatchObject({ field })
  })

  test("the likely one is named", async () => {
    expect((await refusedBy(withOptions({ timeout: 5 }))).message).toContain("Use 'timeoutMs'")
  })
})

describe("values of a field", () => {
  test.each([
    ["a symbol", Symbol("x")],
    ["a function", () => "1"],
    ["null", null],
  ])("%s", async (_, value) => {
    expect(await refusedBy(() => shop().call(getProduct, { product_id: value as never }))).toMatchObject({
      field: "product_id",
    })
  })

  test("an empty list of ids", async () => {
    expect(await refusedBy(() => shop().call(getOrderDetail, { ids: [] }))).toMatchObject({ field: "ids" })
  })
})

describe("messages say what the value is", () => {
  const messageOf = async (call: () => Promise<unknown>) => (await refusedBy(call)).message

  test("a number in quotes", async () => {
    expect(await messageOf(() => shop().getOrders({ pageSize: "5" as never }))).toContain('but is the text "5"')
  })
  test("a code that is undefined", async () => {
    const message = await messageOf(() => createTikTokShop(config).exchangeCodeForToken(undefined as never))
    expect(message).toBe("exchangeCodeForToken: 'code' is missing: pass it.")
  })
  test("an id that is a number", async () => {
    expect(await messageOf(() => shop().getOrder(5 as never))).toContain("ids are too long for a number")
  })
  test("an object", async () => {
    expect(await messageOf(() => shop().getOrder({} as never))).toContain("but is an object.")
    expect(await messageOf(() => shop().getOrders({ pageSize: {} as never }))).toContain("but is an object.")
    expect(
      await messageOf(() =>
        shop()
          .shop([] as never)
          .getOrders({}),
      ),
    ).toContain("but is a list.")
  })
  test("an input that is undefined", async () => {
    expect(await messageOf(() => shop().updateInventory(undefined as never))).toContain(
      "must be an object, but is undefined",
    )
  })
  test.each([null, undefined, 5])("parseCallback(%j)", async (callback) => {
    const error = await refusedBy(() =>
      createTikTokShop(config).parseCallback(callback as never, { state: "0123456789abcdef" }),
    )
    expect(error).toMatchObject({ field: "callback" })
  })
  test("parseCallback without what the consent began with", async () => {
    await refusedBy(() => createTikTokShop(config).parseCallback("https://a.example/?code=1", undefined as never))
    await refusedBy(() => createTikTokShop(config).parseCallback("https://a.example/?code=1", {} as never))
  })
})

describe("a value of an option that a call does not take", () => {
  test.each([
    ["timeoutMs", "5"],
    ["timeoutMs", Symbol("x")],
    ["attemptTimeoutMs", Object.create(null)],
    ["attemptTimeoutMs", 0],
    ["retry", 5],
    ["retry", true],
    ["retry", { attempts: 1 }],
    ["retry", { server: "1" }],
    ["priority", "urgent"],
    ["headers", null],
    ["headers", new Headers({ "x-a": "b" })],
    ["headers", new Map([["x-a", "b"]])],
    ["onProgress", {}],
    ["validate", "strict"],
    ["partial", "throw"],
  ])("%s: %o", async (field, value) => {
    const call = () => shop().call(getProduct, { product_id: "1" }, { [field]: value })
    expect(await refusedBy(call)).toMatchObject({ field, outcome: "not-sent" })
  })

  test.each(["Connection", "expect", "transfer-encoding", "content-length"])("the header %s", async (name) => {
    const call = () => shop().call(getProduct, { product_id: "1" }, { headers: { [name]: "x" } })
    expect(await refusedBy(call)).toMatchObject({ field: name, outcome: "not-sent" })
  })
})

describe("a value that cannot be sent", () => {
  const noText = Object.create(null) as object
  test.each([
    ["ids", "half of \ud83d"],
    ["ids", Symbol("x")],
  ])("%s in the query: %o", async (field, value) => {
    expect(await refusedBy(() => shop().call(getOrderDetail, { [field]: value } as never))).toMatchObject({ field })
  })

  test.each([
    ["seller_skus", Symbol("x")],
    ["create_time_ge", Symbol("x")],
    ["create_time_ge", () => 1],
  ])("%s in the body: %o", async (field, value) => {
    const call = () => shop().call(searchProducts, { page_size: 1, [field]: value } as never)
    expect(await refusedBy(call)).toMatchObject({ field })
  })

  test.each(["5", noText, Symbol("x"), 5n, [5]])("page_size: %o", async (value) => {
    const call = () => shop().call(searchProducts, { page_size: value } as never)
    expect(await refusedBy(call)).toMatchObject({ field: "page_size" })
  })

  test.each(["TRACE", "get", undefined])("the method %o of an ad hoc request", async (method) => {
    const call = () => shop().request({ method: method as never, path: "/product/202309/brands" })
    expect(await refusedBy(call)).toMatchObject({ field: "method" })
  })
})

describe("what nothing would read, or would be lost", () => {
  test.each([
    ["queri", "query"],
    ["Body", "body"],
    ["headers", undefined],
  ])("a place of the path door that does not exist: %s", async (place, likely) => {
    const door = promisePaths<Paths>()(shop(), table)
    const init = { path: { product_id: "1" }, [place]: { locale: "en" } }
    const error = await refusedBy(() => door.GET("/product/202309/products/{product_id}", init))
    expect(error.field).toBe(place)
    expect(error.message).toContain(likely === undefined ? "There are: path, query, body." : `Use '${likely}'.`)
    const effects = paths<Paths>()(createTikTokShop(config).parts.client, table)
    const failed = effects.GET("/product/202309/products/{product_id}", init)
    expect(await Effect.runPromise(Effect.flip(failed))).toMatchObject({ _tag: "ValidationError", field: place })
  })

  test("what a path door takes that is no object", async () => {
    const door = promisePaths<Paths>()(shop(), table)
    const call = () => door.GET("/product/202309/products/{product_id}", null as never)
    expect((await refusedBy(call)).field).toBe("init")
  })

  test.each(["app_key", "timestamp", "sign"])("a parameter of the protocol in a request: %s", async (name) => {
    const call = () => shop().request({ method: "GET", path: "/x/y", query: { [name]: "mine" } })
    expect((await refusedBy(call)).message).toContain("is a parameter that the client adds")
  })

  test("a cipher in the query beside the option that adds one", async () => {
    const query = { shop_cipher: "mine" }
    const call = () => shop().request({ method: "GET", path: "/x/y", query, shopCipher: "required" })
    expect((await refusedBy(call)).field).toBe("shop_cipher")
  })

  test.each([
    new Map([["a", 1]]),
    new Set([1]),
    /x/,
    Promise.resolve(1),
    new Uint8Array(2),
    new Blob(["x"]),
    new Error("x"),
  ])("a value that JSON writes as an empty object: %o", async (value) => {
    const call = () => shop().request({ method: "POST", path: "/x/y", body: { filter: { value } } })
    const error = await refusedBy(call)
    expect(error.field).toBe("value")
    expect(error.message).toContain("which JSON cannot represent")
  })

  test.each(["constructor", "toString", "__proto__"])(
    "a field that every object inherits is sent: %s",
    async (name) => {
      const field = JSON.parse(`{"${name}":"mine"}`) as Record<string, string>
      await shop().request({ method: "GET", path: "/x/y", query: field })
      expect(requests.splice(0)[0]).toContain(`${name}=mine`)
      const { body } = await shop().prepare(operationWith(name), field)
      expect(body).toMatchObject({ text: `{"${name}":"mine"}` })
    },
  )

  test.each(["x-tts-access-token", "X-Tts-Access-Token"])("a token of the caller's in %s", async (name) => {
    const call = () => shop().call(getProduct, { product_id: "1" }, { headers: { [name]: "ROW_another-token" } })
    const error = await refusedBy(call)
    expect(error.field).toBe("x-tts-access-token")
    expect(error.message).not.toContain("ROW_another-token")
  })

  test("a Date in a query", async () => {
    const call = () => shop().request({ method: "GET", path: "/x/y", query: { since: new Date(0) } })
    expect((await refusedBy(call)).message).toContain("'since' is a Date")
  })

  test.each(["", "callback", "/tiktok/callback"])(
    "a redirectUri that no callback can equal: %j",
    async (redirectUri) => {
      const call = () => createTikTokShop({ ...config, serviceId: "7123" }).generateAuthorizationUrl({ redirectUri })
      expect((await refusedBy(call)).field).toBe("redirectUri")
    },
  )

  test.each([null, {}, "stop", { aborted: false }])("a signal of an export or of the scheduler: %j", async (given) => {
    const signal = given as never
    const begin = (items: AsyncIterable<unknown>) => items[Symbol.asyncIterator]().next()
    for (const call of [
      () => begin(shop().exportOrders({ since: 1, signal })),
      () => begin(shop().exportOrders({ since: 1, signal }).batches()),
      () => begin(shop().exportProducts({ signal })),
      () => shop().content.runScheduler({ signal }),
    ]) {
      expect((await refusedBy(call)).field).toBe("signal")
    }
  })

  test("two places where a walk begins", async () => {
    const walk = shop().items(searchProducts, { page_token: "a" }, { from: "b" })
    expect((await refusedBy(() => walk.next())).field).toBe("from")
  })

  test.each(["", 5, null])("an orderStatus that is no text: %o", async (orderStatus) => {
    const error = await refusedBy(() => shop().getOrders({ orderStatus: orderStatus as never }))
    expect(error.field).toBe("orderStatus")
  })
})

/** An operation with one field in its body. */
const operationWith = (name: string): Operation<Record<string, string>, unknown, "shop"> => ({
  id: "test.202309.write",
  method: "POST",
  path: "/test/202309/write",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [name],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
})
