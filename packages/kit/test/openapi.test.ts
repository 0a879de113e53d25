/** The client for openapi-fetch: a stock client whose requests go through the kit, against a sandbox behind a socket. */
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import { describe, expect, test } from "vitest"
import { ok, refused, wire } from "../../../test/support/wire.ts"
import { createTikTokShop, type TikTokShop } from "../src/index.ts"
import { openapi } from "../src/faces/openapi.ts"
import { contentServer, tokenOf } from "./content/server.ts"
import { creator, kitOn } from "./content/support.ts"
import { configFor, secrets, shopOn } from "./support.ts"

const bound = (tts: Sandbox) => openapi(createTikTokShop(tts.config))

const search = "/product/202502/products/search"
const readProduct = "/product/202309/products/{product_id}"
const upload = "/product/202309/images/upload"

test.each([undefined, null, {}, "tiktok"])("refuses what is not the kit: %j", (value) => {
  expect(() => openapi(value as never)).toThrow(
    expect.objectContaining({
      _tag: "ConfigurationError",
      issues: [expect.objectContaining({ field: "tiktok", problem: "is not the kit" })],
    }) as Error,
  )
})

describe("a stock openapi-fetch client over the kit", () => {
  test("calls with token, cipher and signature, and answers what `paths` says", async () => {
    await using tts = await sandbox({ products: 3 })
    const api = bound(tts)
    const { data, error, response } = await api.POST(search, {
      params: { query: { page_size: 2 } },
      body: { status: "ALL" },
    })
    expect(error).toBeUndefined()
    expect(response.status).toBe(200)
    expect(data).toMatchObject({ code: 0, request_id: expect.any(String) })
    const [product] = data?.data?.products ?? []
    expect(data?.data?.products).toHaveLength(2)
    const read = await api.GET(readProduct, { params: { path: { product_id: product?.id ?? "" } } })
    expect(read.data?.data).toMatchObject({ id: product?.id, title: product?.title })
    expect(tts.requests.at(-1)).toMatchObject({ operation: "product.202309.getProduct", status: 200 })
  })

  test("uses the shop or the account that it was made for", async () => {
    await using tts = await sandbox({
      orders: 0,
      accounts: [
        { open_id: "seller-a", name: "A", shops: [{ id: "7000001", name: "A1", products: 1 }] },
        { open_id: "seller-b", name: "B", shops: [{ id: "7000002", name: "B1", products: 2 }] },
      ],
    })
    const { accessToken: _, refreshToken: __, ...app } = tts.config
    const tiktok = createTikTokShop({ ...app, store: makeMemory() })
    for (const openId of ["seller-a", "seller-b"]) await tiktok.exchangeCodeForToken(tts.authorize({ openId }).code)
    const counted = async (calls: Parameters<typeof openapi>[0]) => {
      const { data } = await openapi(calls).POST(search, { params: { query: { page_size: 10 } }, body: {} })
      return data?.data?.products?.length
    }
    expect(await counted(tiktok.shop("7000001"))).toBe(1)
    expect(await counted(tiktok.shop("7000002"))).toBe(2)
    expect(await counted(tiktok.account("seller-b"))).toBe(2)
  })

  test("repeats a read that the platform throttled", async () => {
    await using tts = await sandbox({ products: 1 })
    tts.faults.add({ kind: "throttle", operation: "product.202502.searchProducts", retryAfterSeconds: 0 })
    const { data } = await bound(tts).POST(search, { params: { query: { page_size: 1 } }, body: {} })
    expect(data?.data?.products).toHaveLength(1)
    const statuses = tts.requests.filter(({ path }) => path === search).map(({ status }) => status)
    expect(statuses).toEqual([429, 200])
  })

  test("rejects with the error that every call of the kit rejects with", async () => {
    await using tts = await sandbox({ products: 1 })
    const gone = bound(tts).GET(readProduct, { params: { path: { product_id: "1729" } } })
    await expect(gone).rejects.toMatchObject({ _tag: "NotFoundError", operation: "product.202309.getProduct" })
    const unknown = openapi(createTikTokShop(tts.config)).GET("/product/202309/nothing" as typeof readProduct, {
      params: { path: { product_id: "" } },
    })
    await expect(unknown).rejects.toMatchObject({ _tag: "UnsupportedError" })
  })

  test("ends with its signal", async () => {
    await using server = await wire([{ hang: true }])
    const controller = new AbortController()
    const call = openapi(shopOn(server)).POST(search, {
      params: { query: { page_size: 1 } },
      body: {},
      signal: controller.signal,
    })
    await expect.poll(() => server.requests.length).toBe(1)
    controller.abort()
    await expect(call).rejects.toMatchObject({ name: "AbortError" })
  })

  test("no error holds a secret", async () => {
    await using server = await wire([refused(36009003, "broken", 500)])
    const tiktok = createTikTokShop({ ...configFor(server.url), retry: { server: 0 } })
    const view = tiktok.shop({ id: "1", cipher: secrets.cipher })
    const thrown: unknown = await openapi(view)
      .POST(search, { params: { query: { page_size: 1 } }, body: {} })
      .catch((error: unknown) => error)
    const text = JSON.stringify(thrown) + String(thrown) + String((thrown as Error).stack)
    expect(text).toContain("Error")
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
  })
})

describe("a body", () => {
  const png = new Uint8Array([137, 80, 78, 71])

  test.each([
    ["a Blob", new File([png], "mug.png", { type: "image/png" }), 'filename="mug.png"\r\nContent-Type: image/png'],
    ["bytes", png, 'filename="'],
    ["a buffer", png.buffer, 'filename="'],
  ])("with %s is sent as a form", async (_, data, expected) => {
    await using server = await wire([ok({ uri: "tos-1" })])
    const answered = await openapi(shopOn(server)).POST(upload, { body: { data, use_case: "MAIN_IMAGE" } })
    expect(answered.data?.data?.uri).toBe("tos-1")
    const body = server.requests[0]?.body.toString("latin1")
    expect(body).toContain(expected)
    expect(body).toContain("\x89PNG")
    expect(body).toContain('name="use_case"\r\n\r\nMAIN_IMAGE')
  })

  test("that is a form already stays as it is", async () => {
    await using server = await wire([ok({ uri: "tos-1" })])
    const form = new FormData()
    form.append("data", new File([png], "own.png"))
    await openapi(shopOn(server)).POST(upload, { body: form as unknown as { data: Blob } })
    expect(server.requests[0]?.body.toString("latin1")).toContain('filename="own.png"')
  })

  test.each([
    ["a text in place of a file", upload, { data: "mug.png" }, "data"],
    ["null", "/product/202309/products/deactivate", null, "the body is not a JSON object"],
    ["a list", "/product/202309/products/deactivate", [1], "the body is not a JSON object"],
    ["a number", "/product/202309/products/deactivate", 7, "the body is not a JSON object"],
  ])("that is %s is refused, and nothing is sent", async (_, path, body, message) => {
    await using server = await wire([ok({})])
    const call = openapi(shopOn(server)).POST(path as typeof upload, { body: body as never })
    await expect(call).rejects.toMatchObject({ _tag: "ValidationError", message: expect.stringContaining(message) })
    expect(server.requests).toEqual([])
  })

  test("without a file is sent as a form where the operation takes one", async () => {
    await using server = await wire([ok({})])
    await openapi(shopOn(server)).POST("/return_refund/202405/returns/shipping_documents", {
      params: { query: { return_ids: ["1"] } },
      body: { tracking_number: "T-1" },
    })
    expect(server.requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data/)
    expect(server.requests[0]?.body.toString()).toContain('name="tracking_number"\r\n\r\nT-1')
  })

  test("without the file that the operation requires is refused, and nothing is sent", async () => {
    await using server = await wire([ok({})])
    const call = openapi(shopOn(server)).POST(upload, { body: { use_case: "MAIN_IMAGE" } as never })
    await expect(call).rejects.toMatchObject({ _tag: "ValidationError", field: "data" })
    expect(server.requests).toEqual([])
  })

  test("keeps every digit of a wide id", async () => {
    await using server = await wire([ok({})])
    const ids = ["1729592969712207008"]
    await openapi(shopOn(server)).POST("/product/202309/products/deactivate", { body: { product_ids: ids } })
    expect(JSON.parse(server.requests[0]!.body.toString())).toEqual({ product_ids: ids })
  })
})

describe("a path of TikTok for Developers", () => {
  const developers = (tts: Sandbox): TikTokShop => {
    const { clientKey, clientSecret, baseUrl } = tts.config
    const content = { clientKey, clientSecret, baseUrl, accessToken: tts.contentToken() }
    return createTikTokShop({ ...tts.config, content })
  }

  test("goes to the client of that platform", async () => {
    await using tts = await sandbox({ products: 1 })
    const { data } = await openapi(developers(tts)).POST("/v2/post/publish/creator_info/query/", {})
    expect(data?.data?.privacy_level_options).toContain("SELF_ONLY")
  })

  test("answers in the envelope of that platform, as its `paths` say", async () => {
    await using tts = await sandbox({ products: 1 })
    const { data } = await openapi(developers(tts)).POST("/v2/post/publish/creator_info/query/", {})
    expect(data).toMatchObject({ error: { code: "ok", log_id: expect.any(String) } })
    expect(data).not.toHaveProperty("code")
  })

  test("answers tokens without an envelope, and nothing where the spec says nothing", async () => {
    const pair = { access_token: "act.the-new-one", expires_in: 60, token_type: "Bearer" }
    await using server = await wire([{ json: pair }, { json: {} }])
    const app = { clientKey: "the-client-key", clientSecret: "the-client-secret" }
    const content = { ...app, baseUrl: server.url, accessToken: "act.the-old-one" }
    const api = openapi(createTikTokShop({ ...configFor(server.url), content }))
    const keys = { client_key: app.clientKey, client_secret: app.clientSecret }
    const traded = await api.POST("/v2/oauth/token/", { body: { ...keys, grant_type: "client_credentials" } })
    expect(traded.data).toEqual(pair)
    const revoked = await api.POST("/v2/oauth/revoke/", { body: { ...keys, token: "act.the-old-one" } })
    expect(revoked.data).toBeUndefined()
    expect(revoked.response.status).toBe(200)
  })

  test("uses the account that the client was made for", async () => {
    await using server = await contentServer({ publishMs: 20 })
    const tiktok = kitOn(server, { accessToken: tokenOf(creator), account: creator })
    const own = openapi(tiktok.account(creator))
    const { data } = await own.POST("/v2/post/publish/creator_info/query/", {})
    expect(data?.data).toBeDefined()
    const other = openapi(tiktok.account("creator-2"))
    await expect(other.POST("/v2/post/publish/creator_info/query/", {})).rejects.toMatchObject({
      _tag: "ValidationError",
      field: "account",
    })
  })

  test("without an app there, rejects with what to configure", async () => {
    await using tts = await sandbox({ products: 1 })
    const { clientKey: _, clientSecret: __, ...config } = tts.config
    const call = openapi(createTikTokShop(config)).POST("/v2/post/publish/creator_info/query/", {})
    await expect(call).rejects.toMatchObject({
      _tag: "ConfigurationError",
      message: expect.stringContaining("clientKey"),
    })
  })

  test("sends a chunk with its range to the address that the platform named", async () => {
    await using tts = await sandbox({ products: 1 })
    const api = openapi(developers(tts))
    const bytes = new Uint8Array(1000)
    const started = await api.POST("/v2/post/publish/inbox/video/init/", {
      body: { source_info: { source: "FILE_UPLOAD", video_size: 1000, chunk_size: 1000, total_chunk_count: 1 } },
    })
    const { upload_url } = started.data!.data!
    const { response } = await api.PUT("/{upload_url}", {
      params: { path: { upload_url: upload_url! }, header: { "Content-Range": "bytes 0-999/1000" } },
      body: bytes,
    })
    expect(response.status).toBe(201)
    expect(tts.requests.at(-1)).toMatchObject({ method: "PUT", status: 201 })
  })
})
