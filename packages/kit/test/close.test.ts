/** `close()`: what it waits for, in which order, and what it says when something does not end. */
import { expect, it } from "@effect/vitest"
import { NetworkError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import { describe, test } from "vitest"
import { fetchTransport } from "@tiktok-shop-kit/client"
import { makeClosing, withinLimit } from "../src/closing.ts"
import { createTikTokShop } from "../src/index.ts"

const app = { appKey: "29a39d", appSecret: "e59af819cc" }

describe("close()", () => {
  it.effect("ends handlers, then tokens, then connections, whichever was added first", () =>
    Effect.gen(function* () {
      const closing = makeClosing()
      const ended: Array<string> = []
      for (const kind of ["connections", "tokens", "handlers"] as const) {
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
      expect(ended).toEqual(["handlers", "tokens", "connections"])
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
        "connections",
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

  test("closes the connections of a transport that can, and does no harm to one that cannot", async () => {
    let closed = 0
    const transport = Object.assign(fetchTransport(), { close: async () => void closed++ })
    await using tiktok = createTikTokShop({ ...app, transport })
    await tiktok.with((client) => client).close()
    expect(closed).toBe(1)
    await createTikTokShop({ ...app, transport: fetchTransport() }).close()
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
})
