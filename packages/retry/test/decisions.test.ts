/** Each decision of retry by itself: the kind of a failure, whether a retry is safe, how long to wait, which error ends the call. */
import { describe, expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import {
  OverloadError,
  RateLimitError,
  type RetryHint,
  ServerError,
  SignatureError,
  StoreError,
  type TikTokShopError,
  TimeoutError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as TestClock from "effect/testing/TestClock"
import { test } from "vitest"
import { finalError } from "../src/final-error.ts"
import { backoff, type Kind, type Policy, retryAfterOf } from "../src/policy.ts"
import { retry, type RetryOptions } from "../src/index.ts"
import { isClockRefusal, isSafe, kindOf } from "../src/repeatable.ts"
import {
  down,
  errorOf,
  idempotent,
  keyedInBody,
  keyedInQuery,
  read,
  reply,
  reset,
  scripted,
  settle,
  slow,
  throttled,
  unreachable,
  unsafe,
  wrongClock,
} from "./support.ts"

const wrongSignature = () => new SignatureError({ message: "sign", reason: "signature", outcome: "refused" })
const hinted = (hint: RetryHint) => new ServerError({ message: "x", outcome: "unknown", retry: hint })

describe("the kind of a failure", () => {
  test("is what repeats it; what asks for nothing, or for a refresh, has none", () => {
    const kinds = (["backoff", "now", { afterMs: 0 }, "never", "after-refresh"] as const).map(hinted).map(kindOf)
    expect(kinds).toEqual(["server", "server", "server", undefined, undefined])
    const afterMs = new RateLimitError({ message: "x", outcome: "refused", retry: { afterMs: 5 } })
    expect([throttled(), afterMs, down(), reset(), unreachable(), slow()].map(kindOf)).toEqual([
      "rateLimit",
      "rateLimit",
      "server",
      "network",
      "network",
      "network",
    ])
    expect(kindOf(new StoreError({ message: "x", reason: "unavailable", retry: "now" }))).toBe("network")
  })

  test("is undefined for an overload, for a signature, and for the end of the call's own time", () => {
    const total = { message: "x", scope: "total", timeoutMs: 1, outcome: "unknown", retry: "backoff" } as const
    for (const error of [
      new OverloadError({ message: "x", reason: "circuit", retry: { afterMs: 1 } }),
      wrongClock(),
      new SignatureError({ message: "x", reason: "signature", retry: "backoff" }),
      new TimeoutError(total),
    ]) {
      expect(kindOf(error)).toBeUndefined()
    }
  })
})

test("only a refused timestamp is a clock refusal: a wrong signature stays wrong", () => {
  const lookalike = Object.assign(new StoreError({ message: "x", reason: "conflict" }), { reason: "clock" })
  const given = [wrongClock(), wrongSignature(), new StoreError({ message: "x", reason: "lease" }), lookalike]
  expect(given.map(isClockRefusal)).toEqual([true, false, false, false])
})

describe("sending it again can do no harm", () => {
  const call = (operation: Client.AnyOperation) => ({ operation, query: {}, body: undefined }) as never as Client.Call

  test("after a refusal or if nothing was sent, for any operation; else only if the operation may run twice", () => {
    const [refused, unsent, unknown] = [throttled(), unreachable(), down()]
    expect([refused, unsent, unknown].map((error) => isSafe(call(unsafe), error))).toEqual([true, true, false])
    for (const operation of [read, idempotent]) expect(isSafe(call(operation), unknown)).toBe(true)
  })

  test("an unknown kind of outcome is not safe", () => {
    expect(isSafe(call(read), { ...down(), outcome: "maybe" } as never)).toBe(false)
  })

  test("an unsafe operation may run twice if it takes an idempotency key: the client made one", () => {
    for (const operation of [keyedInBody, keyedInQuery]) expect(isSafe(call(operation), down())).toBe(true)
  })
})

describe("how long to wait", () => {
  const after = (retryAfterMs: number | undefined, retry: RetryHint) =>
    retryAfterOf(new RateLimitError({ message: "x", retry, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }))

  test("the floor is the longer one of what the header and the error say", () => {
    expect(after(undefined, "backoff")).toBeUndefined()
    expect(after(700, "backoff")).toBe(700)
    expect(after(undefined, { afterMs: 300 })).toBe(300)
    expect(after(700, { afterMs: 300 })).toBe(700)
    expect(after(200, { afterMs: 300 })).toBe(300)
    expect(after(0, { afterMs: 0 })).toBe(0)
  })

  /** For each draw from 0 to 1, the wait of the first failure of a kind. */
  const waits = (kind: Kind, error: Parameters<typeof isClockRefusal>[0], attempt = 1, options = {}) =>
    Effect.forEach([0, 0.25, 1], (draw) =>
      Effect.provideService(
        backoff(options)(undefined as never)({ kind, error, attempt, elapsedMs: 0 }),
        Random.Random,
        { nextDoubleUnsafe: () => draw, nextIntUnsafe: () => 0 },
      ),
    )

  it.effect("full jitter; a throttle without a Retry-After waits half of it at least, one with it does not", () =>
    Effect.gen(function* () {
      expect(yield* waits("server", down())).toEqual([0, 250, 1000])
      expect(yield* waits("rateLimit", throttled())).toEqual([500, 625, 1000])
      expect(yield* waits("rateLimit", throttled(10))).toEqual([0, 250, 1000])
      expect(yield* waits("network", reset(), 3, { baseMs: 10, capMs: 1000 })).toEqual([0, 10, 40])
      expect(yield* waits("network", reset(), 30, { baseMs: 10, capMs: 1000 })).toEqual([0, 250, 1000])
    }),
  )

  it.effect("0 if the error says now", () =>
    Effect.gen(function* () {
      expect(yield* waits("server", hinted("now"))).toEqual([0, 0, 0])
    }),
  )
})

describe("the last word", () => {
  const called = (sent: boolean) => ({ context: { sent, attempts: [], why: "retry" } }) as never as Client.Call

  test("does not change if no outcome is unknown, or if its own outcome is unknown", () => {
    const last = throttled()
    expect(finalError(called(true), undefined, last)).toBe(last)
    expect(last.outcome).toBe("refused")
    for (const sent of [true, false]) {
      const unknown = reset()
      expect(finalError<TikTokShopError>(called(sent), down(), unknown)).toBe(unknown)
    }
  })

  test("is the error of the attempt that may have run if the last attempt was not sent; else it says unknown", () => {
    const unknown = down()
    expect(
      finalError<TikTokShopError>(called(false), unknown, new OverloadError({ message: "x", reason: "circuit" })),
    ).toBe(unknown)
    const last = throttled()
    expect(finalError<TikTokShopError>(called(true), unknown, last)).toBe(last)
    expect(last.outcome).toBe("unknown")
  })
})

describe("in a call", () => {
  const made = (answers: Parameters<typeof scripted>[0], options?: RetryOptions) => {
    const { transport, at } = scripted(answers)
    return { at, client: Client.make({ transport }).pipe(Client.layers(retry(options))) }
  }

  it.effect("a policy gets the time of the call so far, waits included, and the number of failures of its kind", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("1 hour")
      const heard: Array<readonly [kind: Kind, attempt: number, elapsedMs: number]> = []
      const policy: Policy = () => (failure) => {
        heard.push([failure.kind, failure.attempt, failure.elapsedMs])
        return Effect.succeed(failure.elapsedMs < 300 ? 100 : undefined)
      }
      const { client } = made([down, reset, down, reset], { server: policy, network: policy })
      yield* errorOf(client.call(read, {}))
      expect(heard).toEqual([
        ["server", 1, 0],
        ["network", 1, 100],
        ["server", 2, 200],
        ["network", 2, 300],
      ])
    }),
  )

  it.effect("fractions of a millisecond are rounded up: never before a Retry-After is over", () =>
    Effect.gen(function* () {
      const { client, at } = made([() => throttled(100.25), () => reply], {
        rateLimit: () => () => Effect.succeed(0),
      })
      yield* settle(client.call(read, {}))
      expect(at).toEqual([0, 101])
    }),
  )

  it.effect("a retry without a wait counts as a retry", () =>
    Effect.gen(function* () {
      const { client } = made([() => hinted("now"), () => reply])
      expect((yield* client.send(read, {})).attempts.map(({ why }) => why)).toEqual(["first", "retry"])
    }),
  )
})

test.each([
  ["rateLimit", -1],
  ["server", 1.5],
  ["network", Number.NaN],
  ["baseMs", 0],
  ["capMs", -1],
  ["budget.capacity", -1],
  ["budget.perCall", Number.NaN],
  ["budget.perSecond", Infinity],
])("%s: %s is refused by name", (field, value) => {
  const [, inner] = field.split(".")
  expect(() => retry(inner === undefined ? { [field]: value } : { budget: { [inner]: value } })).toThrow(
    expect.objectContaining({
      _tag: "ConfigurationError",
      message: expect.stringMatching(/^retry: /),
      issues: [expect.objectContaining({ field })],
    }),
  )
})

test("a policy, no limit and no budget are valid options", () => {
  const policy = () => () => Effect.succeed(undefined)
  expect(() => retry({ rateLimit: policy, server: policy, network: policy, budget: false })).not.toThrow()
  expect(() => retry({ budget: { capacity: 0, perCall: 0, perSecond: 0 }, rateLimit: 0 })).not.toThrow()
})
