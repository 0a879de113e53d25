/**
 * Mistakes of people and networks: each is a typed error whose message says what to do. No secret is in the error, however it
 * is printed, or in the span of the call. Everything goes over a socket.
 */
import { searchProducts } from "@tiktok-shop-kit/api/product"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Tracer from "effect/Tracer"
import * as net from "node:net"
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import { type Answer, ok, refused, wire } from "../../../test/support/wire.ts"
import { TikTokShop } from "../src/effect.ts"
import { createTikTokShop, TikTokShopError, type TikTokShopConfig } from "../src/index.ts"
import { configFor, secrets } from "./support.ts"

type Kit = TikTokShop["Service"]

interface Case {
  readonly name: string
  readonly answers?: ReadonlyArray<Answer>
  readonly config?: TikTokShopConfig
  /** Default: lists the products of a shop that is bound. */
  readonly call?: (tiktok: Kit) => Effect.Effect<unknown, unknown>
  readonly tag: string
  readonly fields?: Readonly<Record<string, unknown>>
  /** What the message says to do. */
  readonly remedy: string
  /** Default: one. */
  readonly requests?: number
}

const bound = (tiktok: Kit): Kit => tiktok.shop({ id: "7495540735365777507", cipher: secrets.cipher })
const once = { retry: false } as const

const shop = (id: string) => ({ id, cipher: `${secrets.cipher}-${id}`, name: `Shop ${id}` })

const closedPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer()
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })

const cases: ReadonlyArray<Case> = [
  {
    name: "no app secret",
    config: { appSecret: "" },
    tag: "ConfigurationError",
    fields: { issues: [{ field: "appSecret" }] },
    remedy: "TIKTOK_SHOP_APP_SECRET",
    requests: 0,
  },
  {
    name: "an empty token",
    config: { accessToken: "" },
    tag: "ConfigurationError",
    fields: { issues: [{ field: "accessToken" }] },
    remedy: "TIKTOK_SHOP_ACCESS_TOKEN",
    requests: 0,
  },
  {
    name: "a missing shop where the cipher is required, and several shops to choose from",
    answers: [ok({ shops: [shop("1"), shop("2")] })],
    call: (tiktok) => tiktok.getProducts({}, once),
    tag: "ValidationError",
    fields: { field: "shop", outcome: "not-sent" },
    remedy: "shop(id)",
    requests: 1,
  },
  {
    name: "a missing shop, without shops to choose from",
    answers: [ok({ shops: [] })],
    call: (tiktok) => tiktok.getProducts({}, once),
    tag: "ValidationError",
    fields: { field: "shop" },
    remedy: "shop(id)",
  },
  {
    name: "a negative page size, in a call of the kit",
    call: (tiktok) => bound(tiktok).getProducts({ pageSize: -1 }),
    tag: "ValidationError",
    fields: { field: "pageSize" },
    remedy: "a whole number from 1 to 100, but is -1",
    requests: 0,
  },
  {
    name: "a negative page size, in a call of an operation",
    call: (tiktok) => bound(tiktok).call(searchProducts, { page_size: -1 }),
    tag: "ValidationError",
    fields: { field: "page_size" },
    remedy: "a whole number from 1 to 100, but is -1",
    requests: 0,
  },
  {
    name: "HTML instead of JSON",
    answers: [{ text: "<html><body>Please log in</body></html>", headers: { "content-type": "text/html" } }],
    tag: "DecodeError",
    fields: { contentType: "text/html", status: 200, outcome: "unknown" },
    remedy: "Check the base URL and any proxy",
  },
  {
    name: "a gateway's page with status 502",
    answers: [{ status: 502, text: "<html>Bad gateway</html>", headers: { "content-type": "text/html" } }],
    tag: "ServerError",
    fields: { status: 502, outcome: "unknown" },
    remedy: "in front of it failed",
  },
  {
    name: "a body that breaks off",
    answers: [{ reset: "half-answer" }],
    tag: "NetworkError",
    fields: { outcome: "unknown" },
    remedy: "may have been carried out",
  },
  {
    name: "a body that is half of its JSON",
    answers: [{ text: '{"code":0,"data":{"products":[{"id":"17' }],
    tag: "NetworkError",
    fields: { status: 200, reason: "truncated", outcome: "unknown" },
    remedy: "may have been carried out",
  },
  {
    name: "a connection that is reset after the request",
    answers: [{ reset: "after-request" }],
    tag: "NetworkError",
    fields: { reason: "reset", outcome: "unknown" },
    remedy: "may have been carried out",
  },
  {
    name: "no answer in time",
    answers: [{ hang: true }],
    call: (tiktok) => bound(tiktok).getProducts({}, { ...once, attemptTimeoutMs: 30 }),
    tag: "NetworkError",
    fields: { reason: "timeout", scope: "attempt" },
    remedy: "Raise 'attemptTimeoutMs'",
  },
  {
    name: "code != 0 in HTTP 200",
    answers: [refused(36009004, "Invalid parameter 'page_size'")],
    tag: "ValidationError",
    fields: { code: 36009004, status: 200, outcome: "refused", requestId: "req-refused" },
    remedy: "page_size",
  },
  {
    name: "a refused signature",
    answers: [refused(106001, "The 'sign' is invalid", 401)],
    tag: "SignatureError",
    fields: { code: 106001, reason: "signature" },
    remedy: "Check the app secret",
  },
  {
    name: "a scope that the token lacks",
    answers: [refused(105005, "Access denied", 401)],
    tag: "PermissionError",
    fields: { scopes: ["seller.product.basic"] },
    remedy: "let the seller authorize again",
  },
  {
    name: "an expired token that cannot be refreshed",
    answers: [refused(105002, "Expired credentials", 401), refused(36004005, "Invalid refresh_token", 401)],
    tag: "AuthenticationError",
    remedy: "refresh",
    requests: 2,
  },
  {
    name: "a refusal that repeats the request",
    answers: [
      refused(
        12052010,
        `Invalid request: https://open-api.example/x?sign=abc&shop_cipher=${secrets.cipher}, x-tts-access-token: ${secrets.accessToken}`,
      ),
    ],
    tag: "ValidationError",
    remedy: "[redacted]",
  },
]

/** What `effect` ends with, and every span that it made. */
const traced = async (effect: Effect.Effect<unknown, unknown>) => {
  const spans: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    },
  })
  const exit = await Effect.runPromiseExit(Effect.withTracer(effect, tracer))
  if (Exit.isSuccess(exit)) throw new Error("It was to fail.")
  const [reason] = exit.cause.reasons
  return { exit, spans, error: reason?._tag === "Fail" ? reason.error : reason }
}

const deeply = (value: unknown): string => inspect(value, { depth: 10, showHidden: true, maxStringLength: null })

/** Everything that a person or a log may see of an error and of the spans around it. */
const everyForm = ({ exit, spans, error }: Awaited<ReturnType<typeof traced>>): Readonly<Record<string, string>> => ({
  String: String(error),
  "JSON.stringify": JSON.stringify(error),
  inspect: deeply(error),
  stack: String((error as Error).stack),
  cause: deeply((error as Error).cause),
  exit: `${deeply(exit)} ${JSON.stringify(exit)}`,
  spans: deeply(
    spans.map((span) => [span.name, [...span.attributes], span.events, span.status, span.links, span.annotations]),
  ),
})

describe("bad input is a typed error that says what to do and holds no secret", () => {
  test.each(cases)("$name", async ({ answers, config, call, tag, fields, remedy, requests = 1 }) => {
    await using server = await wire(answers ?? [ok({ products: [] })])
    const layer = TikTokShop.layer({ ...configFor(server.url), ...config })
    const use = call ?? ((tiktok: Kit) => bound(tiktok).getProducts({}, once))
    const ended = await traced(
      Effect.provide(Effect.flatMap(TikTokShop, use), layer) as Effect.Effect<unknown, unknown>,
    )
    expect(TikTokShopError.is(ended.error)).toBe(true)
    expect(ended.error).toMatchObject({ _tag: tag, message: expect.stringContaining(remedy), ...fields })
    expect(server.requests).toHaveLength(requests)
    const signatures = server.requests.flatMap(({ query }) =>
      query.filter(([name]) => name === "sign").map(([, value]) => value),
    )
    for (const [form, text] of Object.entries(everyForm(ended))) {
      for (const secret of [...Object.values(secrets), ...signatures]) expect(text, form).not.toContain(secret)
    }
  })

  test("an unreachable host", async () => {
    const layer = TikTokShop.layer(configFor(`http://127.0.0.1:${await closedPort()}`))
    const ended = await traced(
      Effect.provide(
        Effect.flatMap(TikTokShop, (tiktok) => bound(tiktok).getProducts({}, once)),
        layer,
      ),
    )
    expect(ended.error).toMatchObject({
      _tag: "NetworkError",
      reason: "connect",
      outcome: "not-sent",
      message: expect.stringContaining("Check the base URL, DNS, the network"),
    })
    for (const [form, text] of Object.entries(everyForm(ended))) {
      for (const secret of Object.values(secrets)) expect(text, form).not.toContain(secret)
      expect(text, form).not.toMatch(/[0-9a-f]{64}/)
    }
  })

  test("a span is made for each call, and says how it ended", async () => {
    await using server = await wire([refused(36009004, "Invalid parameter 'page_size'")])
    const { spans } = await traced(
      Effect.provide(
        Effect.flatMap(TikTokShop, (tiktok) => bound(tiktok).getProducts({}, once)),
        TikTokShop.layer(configFor(server.url)),
      ),
    )
    expect(spans.map(({ name }) => name)).toEqual(["product.202502.searchProducts"])
    expect(Object.fromEntries(spans[0]!.attributes)).toMatchObject({
      "error.type": "ValidationError",
      "tiktok.shop.code": 36009004,
      "tiktok.shop.attempts": 1,
    })
  })
})

test("the Promise face rejects with the same error, and throws the configuration's at once", async () => {
  await using server = await wire([refused(36009004, "Invalid parameter 'page_size'")])
  const tiktok = createTikTokShop(configFor(server.url)).shop({ id: "1", cipher: secrets.cipher })
  await expect(tiktok.getProducts({}, once)).rejects.toMatchObject({ _tag: "ValidationError", code: 36009004 })
  expect(() => createTikTokShop({ ...configFor(server.url), appSecret: "" })).toThrow(
    expect.objectContaining({ _tag: "ConfigurationError" }),
  )
})
