import type { WebhookError } from "@tiktok-shop-kit/errors"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { describe, test } from "vitest"
import { Dedupe, type Incoming, makeHandler } from "../src/index.ts"
import { post, receiver } from "./received.ts"
import { app, delivery, headersOf } from "./signed.ts"

describe("refusals", () => {
  it.effect("a delivery that is not signed is answered 401 and reaches no function", () =>
    Effect.gen(function* () {
      const errors: Array<WebhookError> = []
      const receive = receiver({
        onAny: () => expect.unreachable(),
        onRejected: (error) => void errors.push(error),
      })
      const body = new TextEncoder().encode(delivery())
      expect(yield* receive({ headers: {}, body })).toEqual({ status: 401 })
      expect(yield* receive({ headers: headersOf("tiktok-shop", "other"), body })).toEqual({ status: 401 })
      expect(errors.map(({ reason }) => reason)).toEqual(["missing-header", "signature"])
    }),
  )

  it.effect("a signed body that is not an event is answered 400; an empty body is a probe", () =>
    Effect.gen(function* () {
      const receive = receiver({ onAny: () => expect.unreachable() })
      expect(yield* post(receive, "{")).toBe(400)
      expect(yield* post(receive, "")).toBe(200)
    }),
  )

  it.effect("bytes and text are the same delivery; a parsed body is a ConfigurationError", () =>
    Effect.gen(function* () {
      let handled = 0
      const receive = receiver({ onAny: () => void handled++ })
      const text = delivery({ tts_notification_id: undefined, data: { note: "Café 日本 😀" } })
      const headers = headersOf("tiktok-shop", text)
      for (const body of [text, new TextEncoder().encode(text), Buffer.from(text)]) {
        expect(yield* receive({ headers, body })).toEqual({ status: 200 })
      }
      expect(handled).toBe(1)
      const parsed = { headers, body: JSON.parse(text) } as Incoming
      expect(String(yield* Effect.sandbox(receive(parsed)).pipe(Effect.flip))).toContain("express.raw")
    }),
  )
})

describe("failures", () => {
  it.effect("a failure is answered 500, reported, and handled again when it comes again", () =>
    Effect.gen(function* () {
      const errors: Array<unknown> = []
      let handled = 0
      const receive = receiver({
        onAny: () => {
          if (handled++ < 3) throw new Error(`boom ${handled}`)
        },
        onError: (error, event) => void errors.push([(error as Error).message, event.name]),
      })
      for (const status of [500, 500, 500, 200, 200]) expect(yield* post(receive)).toBe(status)
      expect(handled).toBe(4)
      expect(errors).toEqual([1, 2, 3].map((at) => [`boom ${at}`, "ORDER_STATUS_CHANGE"]))
    }),
  )

  it.effect("every way in which a function fails is a failure", () =>
    Effect.gen(function* () {
      const errors: Array<unknown> = []
      const ways = [
        () => Promise.reject(new Error("rejected")),
        () => Effect.fail("failed"),
        () => Effect.die("died"),
        () => Effect.interrupt,
        async () => Effect.fail("failed later"),
        // oxlint-disable-next-line unicorn/no-thenable
        () => ({ then: (_: unknown, reject: (error: unknown) => void) => reject("thenable") }) as never,
      ]
      for (const onAny of ways) {
        expect(yield* post(receiver({ onAny, onError: (error) => void errors.push(error) }))).toBe(500)
      }
      expect(errors).toHaveLength(ways.length)
      expect(errors).toMatchObject([{ message: "rejected" }, "failed", "died", {}, "failed later", "thenable"])
    }),
  )

  it.effect("a failure may be acknowledged; the event does not come again", () =>
    Effect.gen(function* () {
      let handled = 0
      const receive = receiver({
        onAny: () =>
          Effect.andThen(
            Effect.sync(() => handled++),
            Effect.die("boom"),
          ),
        onFailure: "acknowledge",
      })
      expect(yield* post(receive)).toBe(200)
      expect(yield* post(receive)).toBe(200)
      expect(handled).toBe(1)
    }),
  )

  for (const [way, boom] of [
    ["throws", () => expect.unreachable()],
    // An unhandled rejection would fail the test run.
    ["rejects", async () => expect.unreachable()],
  ] as const) {
    it.effect(`a listener that ${way} changes no answer`, () =>
      Effect.gen(function* () {
        const receive = receiver({ onAny: boom, onError: boom, onRejected: boom })
        expect(yield* post(receive)).toBe(500)
        const body = new TextEncoder().encode("{}")
        expect(yield* receive({ headers: {}, body })).toEqual({ status: 401 })
        yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      }),
    )
  }
})

test("a wrong number is an error with its field when the handler is made", () => {
  const make = (options: object) => () => makeHandler({ apps: app, ...options })
  for (const field of ["answerWithinMs", "concurrency", "maxPending", "maxBytes", "readWithinMs"]) {
    for (const value of [0, -1, Number.NaN, "1"]) {
      expect(make({ [field]: value })).toThrow(
        expect.objectContaining({ _tag: "ConfigurationError", issues: [expect.objectContaining({ field })] }),
      )
    }
  }
  for (const toleranceSeconds of [-1, Number.NaN]) expect(make({ toleranceSeconds })).toThrow(/'toleranceSeconds'/)
  for (const field of ["ttlMs", "claimTtlMs", "maxKeys"]) {
    expect(() => Dedupe.memory({ [field]: 0 })).toThrow(new RegExp(`'${field}'`))
  }
})
