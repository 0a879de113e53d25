/** `close()`: what it waits for, in which order, and what it says when something does not end. */
import { expect, it } from "@effect/vitest"
import { NetworkError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import { describe, test, vi } from "vitest"
import { fetchTransport } from "@tiktok-shop-kit/client"
import { makeClosing, withinLimit } from "../src/closing.ts"
import { createTikTokShop } from "../src/index.ts"
import { type Answer, refused, wire } from "../../../test/support/wire.ts"
import { configFor } from "./support.ts"

const app = { appKey: "29a39d", appSecret: "e59af819cc" }

describe("close()", () => {
  it.effect("ends handlers, then tokens, whichever was added first", () =>
    Effect.gen(function* () {
      const closing = makeClosing()
      const ended: Array<string> = []
      for (const kind of ["tokens", "handlers"] as const) {
        closing.add(
          kind,
          Effect.andThen(
            Effect.sleep(100),
            Effect.sync(() => void ended.push(kind)),
          ),
        )
      }
      const fiber = yield* Effect.forkChild(closing.close)
      yield* TestClock.adjust(100)
      expect(ended).toEqual(["handlers"])
      yield* TestClock.adjust(200)
      yield* Fiber.join(fiber)
      expect(ended).toEqual(["handlers", "tokens"])
    }),
  )

  it.effect("gives handlers that do not end 5 s, ends the rest, and then says so", () =>
    Effect.gen(function* () {
      const closing = makeClosing()
      let isClosed = false
      closing.add(
        "handlers",
        withinLimit("Webhook handlers", () => new Promise(() => {})),
      )
      closing.add(
        "tokens",
        Effect.sync(() => void (isClosed = true)),
      )
      const fiber = yield* Effect.forkChild(Effect.flip(closing.close))
      yield* TestClock.adjust(4_999)
      expect(fiber.pollUnsafe()).toBeUndefined()
      yield* TestClock.adjust(1)
      const error = yield* Fiber.join(fiber)
      expect(error).toMatchObject({ _tag: "NetworkError", reason: "timeout", timeoutMs: 5_000 })
      expect(error.message).toContain("Webhook handlers still ran after 5000 ms")
      expect(isClosed).toBe(true)
    }),
  )

  it.effect("reports the first of several problems", () =>
    Effect.gen(function* () {
      const closing = makeClosing()
      const problem = (message: string) => Effect.fail(new NetworkError({ message, reason: "reset" }))
      closing.add("tokens", problem("tokens"))
      closing.add("handlers", problem("handlers"))
      expect(yield* Effect.flip(closing.close)).toMatchObject({ message: "handlers" })
    }),
  )

  test("does not close a transport of the options: its maker closes it", async () => {
    let closed = 0
    const transport = Object.assign(fetchTransport(), { close: async () => void closed++ })
    await using tiktok = createTikTokShop({ ...app, transport, tokenTransport: transport })
    await tiktok.with((client) => client).close()
    expect(closed).toBe(0)
  })

  test("waits for a webhook handler that runs", async () => {
    const tiktok = createTikTokShop(app)
    let begin = (_: () => void) => {}
    const begun = new Promise<() => void>((resolve) => (begin = resolve))
    let isDone = false
    const handler = tiktok.webhooks.handler({
      ORDER_STATUS_CHANGE: async () => {
        await new Promise<void>((resolve) => begin(resolve))
        isDone = true
      },
    })
    const signed = await sign(build.ORDER_STATUS_CHANGE({}, { ownerId: "1" }), app)
    const answered = handler(signed.request())
    const finish = await begun
    const closing = tiktok.close()
    await new Promise((resolve) => setImmediate(resolve))
    expect(isDone).toBe(false)
    finish()
    await closing
    expect(isDone).toBe(true)
    expect((await answered).status).toBe(200)
  })

  /** A server whose refresh takes a while, and refuses every other request as one with an ended token. */
  const slowRefresh = (refresh: RegExp, pair: object, refusal: Answer) =>
    wire(({ path }) => (refresh.test(path) ? { json: pair, delayMs: 200 } : refusal))

  test("waits for the refresh of a fixed pair whose caller has gone", async () => {
    const pair = { access_token: "TTP_new", access_token_expire_in: 3_600, refresh_token: "TTP_newer", open_id: "1" }
    const answer = { code: 0, message: "Success", request_id: "r", data: pair }
    await using server = await slowRefresh(/token\/refresh$/, answer, refused(105002, "Expired credentials"))
    const pairs: Array<unknown> = []
    const tiktok = createTikTokShop({ ...configFor(server.url), onRefreshed: (pair) => pairs.push(pair) })
    const gone = new AbortController()
    const call = tiktok.shop({ id: "1", cipher: "GCP_1" }).getProducts({}, { signal: gone.signal })
    await vi.waitFor(() => expect(server.requests).toHaveLength(2))
    gone.abort()
    await expect(call).rejects.toThrow()
    expect(pairs).toEqual([])
    await tiktok.close()
    expect(pairs).toHaveLength(1)
  })

  test("waits for the refresh of a creator's pair", async () => {
    const pair = {
      access_token: "act.new",
      expires_in: 3_600,
      refresh_token: "rft.new",
      refresh_expires_in: 9_999,
      open_id: "1",
      scope: "",
    }
    let isAnswered = false
    const refusal = { status: 401, json: { error: { code: "access_token_invalid", message: "ended", log_id: "l" } } }
    await using server = await slowRefresh(/oauth\/token/, pair, refusal)
    const content = {
      clientKey: "k",
      clientSecret: "s",
      accessToken: "act.old",
      refreshToken: "rft.old",
      baseUrl: server.url,
    }
    const tiktok = createTikTokShop({
      ...app,
      content,
      fetch: async (...args) => {
        const response = await fetch(...args)
        if (response.url.includes("/oauth/token")) isAnswered = true
        return response
      },
    })
    const gone = new AbortController()
    const call = tiktok.getVideos({}, { signal: gone.signal })
    await vi.waitFor(() => expect(server.requests.some(({ path }) => path.includes("/oauth/token"))).toBe(true))
    gone.abort()
    await expect(call).rejects.toThrow()
    expect(isAnswered).toBe(false)
    await tiktok.close()
    expect(isAnswered).toBe(true)
  })
})
