import * as Client from "@tiktok-shop-kit/client"
import { expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { createHash } from "node:crypto"
import { inspect } from "node:util"
import { signature } from "../src/index.ts"
import { appKey, appSecret, clientOf, gateway, type Seen } from "./gateway.ts"

const ok = () => ({ code: 0 })
const search = { method: "POST", path: "/order/202309/orders/search", query: { page_size: 20 }, body: {} } as const

const expectSigned = ({ query, body, request }: Seen): void => {
  const path = request.url!.split("?")[0]!
  expect(query.get("sign")).toBe(signature({ path, query: [...query], body, appSecret }))
}

it.effect("adds the app key, the time in seconds and the signature, and takes nothing away", () =>
  Effect.gen(function* () {
    const { baseUrl, seen } = yield* gateway(ok)
    yield* TestClock.setTime(1_623_812_664_999)
    yield* clientOf(baseUrl).request(search)
    expect([...seen[0]!.query.keys()]).toEqual(["page_size", "app_key", "timestamp", "sign"])
    expect(seen[0]!.query.get("app_key")).toBe(appKey)
    expect(seen[0]!.query.get("timestamp")).toBe("1623812664")
    expect(seen[0]!.body).toBe("{}")
    expectSigned(seen[0]!)
  }),
)

it.effect("signs the additions of a middleware outside of it", () =>
  Effect.gen(function* () {
    const { baseUrl, seen } = yield* gateway(ok)
    const lane = Client.middleware("lane", (next) => (call) => next(Client.withQuery(call, "lane", "a b+c")))
    yield* clientOf(baseUrl).pipe(Client.perAttempt(lane)).request(search)
    expect(seen[0]!.query.get("lane")).toBe("a b+c")
    expectSigned(seen[0]!)
  }),
)

it.effect("stamps and signs anew at every attempt", () =>
  Effect.gen(function* () {
    const codes = [36009003, 0]
    const { baseUrl, seen } = yield* gateway(() => ({ code: codes.shift()!, message: "busy" }))
    const again = Client.middleware(
      "again",
      (next) => (call) => Effect.catch(next(call), () => Effect.andThen(TestClock.adjust("6 minutes"), next(call))),
    )
    yield* TestClock.setTime(1_700_000_000_000)
    yield* clientOf(baseUrl).pipe(Client.use(again)).request(search)
    expect(seen.map(({ query }) => query.get("timestamp"))).toEqual(["1700000000", "1700000360"])
    seen.forEach(expectSigned)
  }),
)

it.effect("does not sign token operations", () =>
  Effect.gen(function* () {
    const { baseUrl, seen } = yield* gateway(ok)
    const refresh: Client.Operation<{ readonly grant_type: string }, unknown, "auth"> = {
      id: "refresh",
      method: "GET",
      path: "/api/v2/token/refresh",
      platform: "auth",
      media: "none",
      answer: "json",
      query: ["grant_type"],
      access: "none",
      shopCipher: "forbidden",
      safety: "unsafe",
      scopes: [],
    }
    yield* clientOf(baseUrl).call(refresh, { grant_type: "refresh_token" })
    expect([...seen[0]!.query.keys()]).toEqual(["grant_type"])
  }),
)

it.effect("an empty key and an empty secret are named, and nothing is sent", () =>
  Effect.gen(function* () {
    const { baseUrl, seen } = yield* gateway(ok)
    const error = yield* Effect.flip(clientOf(baseUrl, {}, { appKey: "", appSecret: "" }).request(search))
    expect(error).toMatchObject({
      _tag: "ConfigurationError",
      outcome: "not-sent",
      issues: [{ field: "appKey" }, { field: "appSecret" }],
    })
    const noSecret = yield* Effect.flip(clientOf(baseUrl, {}, { appSecret: "" }).request(search))
    expect(noSecret).toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "appSecret" }] })
    expect(seen).toHaveLength(0)
  }),
)

it.effect("the error of a refused signature has the signed text, and no secret", () =>
  Effect.gen(function* () {
    const cipher = "GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3"
    const { baseUrl, seen } = yield* gateway(() => ({ code: 36009004, message: "'sign' signature is invalid" }))
    yield* TestClock.setTime(1_700_000_000_000)
    const call = clientOf(baseUrl).request({
      ...search,
      query: { shop_cipher: cipher, access_token: "TTP_secret" },
      body: { buyer: "Jane" },
    })
    const error = yield* Effect.flip(call)
    expect(error).toMatchObject({ _tag: "SignatureError", reason: "signature", outcome: "refused" })
    expect(error._tag === "SignatureError" && error.signed).toBe(
      `<app secret>/order/202309/orders/searchapp_key${appKey}shop_cipher<shop_cipher: 36 characters>timestamp1700000000` +
        `<body: 16 bytes, sha256 ${createHash("sha256").update('{"buyer":"Jane"}').digest("hex")}><app secret>`,
    )
    const shown = String(error) + JSON.stringify(error) + inspect(error, { depth: 9 })
    for (const secret of [appSecret, cipher, "TTP_secret", "Jane", seen[0]!.query.get("sign")!]) {
      expect(shown).not.toContain(secret)
    }
  }),
)

it.effect("learns the server's clock from a refusal, so that the next attempt is inside the window", () =>
  Effect.gen(function* () {
    const nowMs = 1_700_000_000_000
    const serverMs = nowMs + 600_000
    const { baseUrl, seen } = yield* gateway(({ query }) =>
      Math.abs(Number(query.get("timestamp")) - serverMs / 1000) > 30
        ? { code: 36009004, message: "the timestamp has expired", dateMs: serverMs }
        : { code: 0, dateMs: serverMs },
    )
    yield* TestClock.setTime(nowMs)
    const client = clientOf(baseUrl)
    const error = yield* Effect.flip(client.request(search))
    expect(error).toMatchObject({ _tag: "SignatureError", reason: "clock", retry: "now" })
    yield* client.request(search)
    // A view of the client shares the learned clock.
    yield* client.shop("7495540735365777507").request(search)
    expect(seen.map(({ query }) => query.get("timestamp"))).toEqual(["1700000000", "1700000600", "1700000600"])
    seen.forEach(expectSigned)
  }),
)

it.effect("resets the offset when an answer agrees with the machine's clock", () =>
  Effect.gen(function* () {
    const dates = [1_700_000_600_000, 1_700_000_000_000, 1_700_000_000_000]
    const { baseUrl, seen } = yield* gateway(() => ({ code: 0, dateMs: dates.shift()! }))
    yield* TestClock.setTime(1_700_000_000_000)
    const client = clientOf(baseUrl)
    for (let at = 0; at < 3; at++) yield* client.request(search)
    expect(seen.map(({ query }) => query.get("timestamp"))).toEqual(["1700000000", "1700000600", "1700000000"])
  }),
)

it.effect("keeps the machine's time with learnClock: false", () =>
  Effect.gen(function* () {
    const { baseUrl, seen } = yield* gateway(() => ({ code: 0, dateMs: 1_700_000_600_000 }))
    yield* TestClock.setTime(1_700_000_000_000)
    const client = clientOf(baseUrl, { learnClock: false })
    yield* client.request(search)
    yield* client.request(search)
    expect(seen.map(({ query }) => query.get("timestamp"))).toEqual(["1700000000", "1700000000"])
  }),
)

it.effect("a broken connection is a NetworkError as without the layer, and does not change the clock", () =>
  Effect.gen(function* () {
    let first = true
    const { baseUrl, seen } = yield* gateway(({ request }) => {
      if (!first) return { code: 0 }
      first = false
      request.socket.destroy()
      return undefined
    })
    yield* TestClock.setTime(1_700_000_000_000)
    const client = clientOf(baseUrl)
    const error = yield* Effect.flip(client.request(search))
    expect(error).toMatchObject({ _tag: "NetworkError", outcome: "unknown" })
    expect(inspect(error, { depth: 9 })).not.toContain(seen[0]!.query.get("sign")!)
    yield* client.request(search)
    expect(seen[1]!.query.get("timestamp")).toBe("1700000000")
  }),
)

it.effect("a call that is interrupted closes its socket", () =>
  Effect.gen(function* () {
    const arrived = yield* Deferred.make<void>()
    const closed = yield* Deferred.make<void>()
    const { baseUrl } = yield* gateway(({ response }) => {
      response.on("close", () => Effect.runFork(Deferred.succeed(closed, undefined)))
      Effect.runFork(Deferred.succeed(arrived, undefined))
      return undefined
    })
    const fiber = yield* Effect.forkChild(clientOf(baseUrl).request(search))
    yield* Deferred.await(arrived)
    yield* Fiber.interrupt(fiber)
    yield* Deferred.await(closed)
  }),
)
