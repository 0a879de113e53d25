/** What the breaker counts against a host, which hosts it remembers, and the error of a call that it does not send. */
import { expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import {
  AuthenticationError,
  ConflictError,
  NetworkError,
  ServerError,
  type TikTokShopError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe, test } from "vitest"
import { breaker, type BreakerOptions } from "../src/index.ts"
import { down, read, reply, reset, scripted } from "./support.ts"

/** Calls to hosts by name. `answers` has the answer of each host. Default: a reply. */
const hosts = (options?: BreakerOptions) => {
  const answers = new Map<string, () => TikTokShopError>()
  let requests = 0
  const transport: Client.Transport = (call) => {
    requests++
    const failure = answers.get(call.origin)
    return scripted([() => (failure === undefined ? reply : (failure() as never))]).transport(call)
  }
  const one = breaker(options)
  const ask = (host: string, inside?: Client.AnyMiddleware) => {
    const named = Client.middleware("named", (next) => (call) => next({ ...call, origin: `https://${host}` }))
    const client = Client.make({ transport }).pipe(Client.layers(named, one))
    const whole = inside === undefined ? client : client.pipe(Client.inside("breaker", inside as typeof named))
    return Effect.result(whole.call(read, {}))
  }
  /** Is a call to it held back? Asks it. */
  const isOpen = (host: string) =>
    Effect.map(ask(host), (result) => result._tag === "Failure" && result.failure._tag === "OverloadError")
  const failing = (host: string, error: () => TikTokShopError = down) => answers.set(`https://${host}`, error)
  const times = (host: string, n: number) => Effect.forEach(Array.from({ length: n }), () => ask(host))
  return { ask, times, isOpen, failing, requests: () => requests }
}

const small = { minimumRequests: 4, openMs: 1000, windowMs: 2000, maxOpenMs: 3000 }
const conflict = () => new ConflictError({ message: "no", outcome: "refused" })
const redirect = () => new NetworkError({ message: "moved", reason: "redirect", outcome: "refused", retry: "never" })

/** Ends every call before it is sent. */
const refusing = Client.middleware(
  "token",
  () => () => Effect.fail(new AuthenticationError({ message: "no token", outcome: "not-sent" })),
)

const failedWith = (status: number, code?: number) => () =>
  new ServerError({ message: "failed", status, code, outcome: "unknown", retry: "backoff" })

describe("what counts", () => {
  it.effect("an HTTP 5xx and the gateway's own codes open it, another code inside an HTTP 200 does not", () =>
    Effect.gen(function* () {
      const { failing, times, isOpen } = hosts(small)
      const opens = [failedWith(500), failedWith(503, 10002014), failedWith(200, 36009003), failedWith(200, 36009007)]
      for (const [at, error] of opens.entries()) {
        failing(`down-${at}`, error)
        yield* times(`down-${at}`, 4)
        expect(yield* isOpen(`down-${at}`)).toBe(true)
      }
      for (const code of [10002014, 11034037, 98001004]) {
        failing(`up-${code}`, failedWith(200, code))
        yield* times(`up-${code}`, 50)
        expect(yield* isOpen(`up-${code}`)).toBe(false)
      }
    }),
  )

  it.effect("a redirect is an answer", () =>
    Effect.gen(function* () {
      const { failing, times, isOpen } = hosts(small)
      failing("a", redirect)
      yield* times("a", 20)
      expect(yield* isOpen("a")).toBe(false)
    }),
  )

  it.effect("cancelled calls do not count", () =>
    Effect.gen(function* () {
      const { ask, times, failing, isOpen } = hosts(small)
      const stuck = Client.middleware("stuck", () => () => Effect.never)
      const fibers = yield* Effect.forEach(Array.from({ length: 20 }), () => Effect.forkChild(ask("a", stuck)))
      yield* TestClock.adjust(0)
      yield* Effect.forEach(fibers, Fiber.interrupt)
      failing("a")
      yield* times("a", 3)
      expect(yield* isOpen("a")).toBe(false)
    }),
  )

  it.effect("a refusal lowers the ratio of failures, since the host answered; a call that was not sent does not", () =>
    Effect.gen(function* () {
      const { ask, failing, times, isOpen } = hosts(small)
      failing("answers", conflict)
      yield* times("answers", 5)
      failing("answers")
      yield* times("answers", 4)
      expect(yield* isOpen("answers")).toBe(false)

      for (let call = 0; call < 5; call++) yield* ask("silent", refusing)
      failing("silent", reset)
      yield* times("silent", 4)
      expect(yield* isOpen("silent")).toBe(true)
    }),
  )

  it.effect("a probe that is refused closes it", () =>
    Effect.gen(function* () {
      const { failing, ask, times, requests } = hosts(small)
      failing("a")
      yield* times("a", 4)
      yield* TestClock.adjust("1 second")
      failing("a", conflict)
      yield* ask("a")
      failing("a")
      yield* times("a", 3)
      expect(requests()).toBe(4 + 1 + 3)
    }),
  )

  it.effect("a probe that was not sent frees its place for the next call", () =>
    Effect.gen(function* () {
      const { failing, ask, times, requests } = hosts(small)
      failing("a")
      yield* times("a", 4)
      yield* TestClock.adjust("1 second")
      yield* ask("a", refusing)
      yield* times("a", 4)
      expect(requests()).toBe(4 + 1)
    }),
  )
})

describe("which hosts are remembered", () => {
  it.effect("each for itself, whatever the others do in between", () =>
    Effect.gen(function* () {
      const { failing, ask, isOpen } = hosts(small)
      for (const host of ["a", "b"]) failing(host)
      for (let call = 0; call < 4; call++) for (const host of ["a", "b"]) yield* ask(host)
      expect([yield* isOpen("a"), yield* isOpen("b"), yield* isOpen("c")]).toEqual([true, true, false])
    }),
  )

  it.effect("256; then the host that was called least recently is forgotten", () =>
    Effect.gen(function* () {
      const { failing, ask, times, isOpen } = hosts({ ...small, windowMs: 60_000 })
      failing("open")
      failing("nearly")
      yield* times("nearly", 2)
      yield* times("open", 4)
      for (let at = 2; at < 256; at++) yield* ask(`host-${at}`)
      expect(yield* isOpen("open")).toBe(true)
      yield* ask("one more")
      // Its two failures are forgotten: three further ones are not enough.
      yield* times("nearly", 3)
      expect([yield* isOpen("open"), yield* isOpen("nearly")]).toEqual([true, false])
      expect(yield* isOpen("nearly")).toBe(true)
    }),
  )

  it.effect("not one too few", () =>
    Effect.gen(function* () {
      const { failing, ask, times, isOpen } = hosts({ ...small, windowMs: 60_000 })
      failing("nearly")
      yield* times("nearly", 3)
      for (let at = 1; at < 256; at++) yield* ask(`host-${at}`)
      yield* times("nearly", 1)
      expect(yield* isOpen("nearly")).toBe(true)
    }),
  )
})

it.effect(
  "the error names the host, the operation and the time of the next try, in whole milliseconds that are not too early",
  () =>
    Effect.gen(function* () {
      const { ask, times, failing } = hosts({ ...small, openMs: 1000.25 })
      failing("open-api.example")
      yield* times("open-api.example", 4)
      const held = yield* ask("open-api.example")
      expect(held).toMatchObject({
        failure: {
          message: expect.stringMatching(/^open-api\.example kept failing, .* another 1001 ms/),
          operation: read.id,
          outcome: "not-sent",
          retry: { afterMs: 1001 },
          retryAtMs: 1001,
        },
      })
    }),
)

test.each([
  ["failureRatio", 0],
  ["failureRatio", 1.1],
  ["minimumRequests", 1.5],
  ["windowMs", 0],
  ["openMs", -1],
  ["maxOpenMs", Number.NaN],
])("%s: %s is refused by name", (field, value) => {
  expect(() => breaker({ [field]: value })).toThrow(
    expect.objectContaining({ _tag: "ConfigurationError", issues: [expect.objectContaining({ field })] }),
  )
})
