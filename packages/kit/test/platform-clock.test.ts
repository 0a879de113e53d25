/** A machine whose clock is wrong, against a sandbox on a socket whose clock is right: signatures, token expiry, waits. */
import { it } from "@effect/vitest"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { onMachine } from "../../../test/support/machine-clock.ts"
import { TikTokShop } from "../src/effect.ts"
import { configFor } from "./support.ts"

const startMs = 1_790_000_000_000
const minute = 60_000
const hour = 60 * minute

const opened = (accessTtlSeconds?: number) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const clock = yield* Clock.Clock
    const tokens = accessTtlSeconds === undefined ? {} : { tokens: { accessTtlSeconds } }
    const options = { clock: () => clock.currentTimeMillisUnsafe(), products: 1, orders: 0, ...tokens }
    return yield* Effect.acquireRelease(
      Effect.promise(() => sandbox(options)),
      (tts) => Effect.promise(tts.close),
    )
  })

it.effect.each([-hour, -10 * minute, minute, 6 * minute, hour])(
  "a machine that is %s ms ahead: one refused timestamp, then every signature is right",
  (aheadMs) =>
    Effect.gen(function* () {
      const tts = yield* opened()
      const calls = Effect.flatMap(TikTokShop, (tiktok) =>
        Effect.gen(function* () {
          for (let call = 0; call < 5; call++) yield* tiktok.getProducts()
        }),
      )
      yield* calls.pipe(
        Effect.provide(TikTokShop.layer(tts.config)),
        onMachine(() => aheadMs),
      )
      const refused = tts.requests.map(({ status }) => status !== 200)
      expect(refused).toEqual([true, ...refused.slice(1).map(() => false)])
    }),
)

it.effect("a machine whose clock is set while the program runs is corrected by one answer", () => {
  let aheadMs = 0
  return Effect.gen(function* () {
    const tts = yield* opened()
    const refusals = Effect.flatMap(TikTokShop, (tiktok) =>
      Effect.gen(function* () {
        const counts: Array<number> = []
        for (const setTo of [0, hour, hour, -hour, 0, 0]) {
          aheadMs = setTo
          const before = tts.requests.length
          yield* tiktok.getProducts()
          counts.push(tts.requests.slice(before).filter(({ status }) => status !== 200).length)
        }
        return counts
      }),
    )
    const counts = yield* refusals.pipe(
      Effect.provide(TikTokShop.layer(tts.config)),
      onMachine(() => aheadMs),
    )
    expect(counts).toEqual([0, 1, 0, 1, 1, 0])
  })
})

it.effect.each([-hour, hour])("a token ends by TikTok's clock on a machine that is %s ms ahead", (aheadMs) =>
  Effect.gen(function* () {
    const tts = yield* opened(5_400)
    const refreshes = () => tts.requests.filter(({ operation }) => operation?.endsWith("refreshAccessToken")).length
    yield* Effect.flatMap(TikTokShop, (tiktok) =>
      Effect.gen(function* () {
        const exchanged = yield* tiktok.exchangeCodeForToken(tts.authorize().code)
        expect(exchanged.expiresInSeconds).toBeGreaterThan(5_400 - 2)
        expect(exchanged.expiresInSeconds).toBeLessThanOrEqual(5_400)
        yield* tiktok.getProducts()
        // An hour before its end, and with the machine an hour ahead.
        yield* TestClock.adjust(80 * minute)
        yield* tiktok.getProducts()
        expect(refreshes()).toBe(0)
        yield* TestClock.adjust(10 * minute)
        yield* tiktok.getProducts()
        expect(refreshes()).toBe(1)
        const refused = tts.requests.filter(({ code }) => code === 105002)
        expect(refused).toEqual([])
      }),
    ).pipe(
      Effect.provide(
        TikTokShop.layer({ ...tts.config, accessToken: undefined, refreshToken: undefined, store: makeMemory() }),
      ),
      onMachine(() => aheadMs),
    )
  }),
)

it.effect.each([-hour, hour])(
  "a Retry-After date is read by TikTok's clock on a machine that is %s ms ahead",
  (aheadMs) =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      let count = 0
      const server = http.createServer((_, response) => {
        const isFirst = ++count === 1
        // The answer that throttles comes without a date, as through some proxies.
        response.sendDate = false
        const date = { date: new Date(startMs).toUTCString() }
        const later = { "retry-after": new Date(startMs + 30_000).toUTCString() }
        response.writeHead(isFirst ? 200 : 429, { "content-type": "application/json", ...(isFirst ? date : later) })
        response.end(JSON.stringify({ code: isFirst ? 0 : 36009002, message: "m", request_id: "r", data: {} }))
      })
      yield* Effect.acquireRelease(
        Effect.promise(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))),
        () => Effect.sync(() => (server.closeAllConnections(), server.close())),
      )
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const error = yield* Effect.flatMap(TikTokShop, (tiktok) => {
        const shop = tiktok.shop({ id: "1", cipher: "cipher" })
        return Effect.andThen(shop.getProducts(), Effect.flip(shop.getProducts({}, { retry: false })))
      }).pipe(
        Effect.provide(TikTokShop.layer(configFor(url))),
        onMachine(() => aheadMs),
      )
      expect(error).toMatchObject({ _tag: "RateLimitError" })
      const { retryAfterMs } = error as { readonly retryAfterMs?: number }
      // The header that told the time has no fractions.
      expect(Math.abs(retryAfterMs! - 30_000)).toBeLessThanOrEqual(500)
    }),
)
