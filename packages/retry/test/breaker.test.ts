/** When the breaker stops calls to a host, and when it lets calls through again. Uses TestClock. */
import { describe, expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import { ConfigurationError, ConflictError, NetworkError, OverloadError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { breaker, type BreakerOptions } from "../src/index.ts"
import { type Answer, down, read, reply, reset, scripted, throttled, unreachable } from "./support.ts"

/** A host whose state the test switches. */
const host = (options?: BreakerOptions) => {
  const state: { answer: () => Answer; requests: number } = { answer: down, requests: 0 }
  const { transport } = scripted([() => state.answer()])
  const counting: Client.Transport = (call) => Effect.suspend(() => (state.requests++, transport(call)))
  const client = Client.make({ transport: counting }).pipe(Client.layers(breaker(options)))
  const times = (n: number) => Effect.forEach(Array.from({ length: n }), () => Effect.result(client.call(read, {})))
  return { state, client, times }
}

const conflict = () => new ConflictError({ message: "no", outcome: "refused" })
const small = { minimumRequests: 4, openMs: 1000, windowMs: 2000, maxOpenMs: 3000 }

describe("it opens", () => {
  it.effect.each([
    ["5xx", down],
    ["resets", reset],
    ["refused connections", unreachable],
  ] as const)("after sustained failure: %s", ([, failure]) =>
    Effect.gen(function* () {
      const { state, client, times } = host()
      state.answer = failure
      yield* times(10)
      expect(state.requests).toBe(10)
      const error = yield* Effect.flip(client.call(read, {}))
      expect(state.requests).toBe(10)
      expect(error).toMatchObject({
        _tag: "OverloadError",
        reason: "circuit",
        outcome: "not-sent",
        retryAtMs: 10_000,
        retry: { afterMs: 10_000 },
      })
      expect(error.message).toContain("held back for another 10000 ms")
    }),
  )

  it.effect("not if the host answers, even with a refusal", () =>
    Effect.gen(function* () {
      for (const answer of [throttled, conflict as never as () => Answer, () => reply]) {
        const { state, times } = host()
        state.answer = answer
        yield* times(50)
        expect(state.requests).toBe(50)
      }
    }),
  )

  it.effect("only when half of what the window saw has failed", () =>
    Effect.gen(function* () {
      const { state, times } = host(small)
      state.answer = () => reply
      yield* times(5)
      state.answer = down
      yield* times(4)
      expect(state.requests).toBe(9)
      yield* times(3)
      expect(state.requests).toBe(10)
    }),
  )

  it.effect("not because of failures that lie too far apart", () =>
    Effect.gen(function* () {
      const { state, times } = host(small)
      for (let call = 0; call < 20; call++) {
        yield* times(1)
        yield* TestClock.adjust("1 second")
      }
      expect(state.requests).toBe(20)
    }),
  )

  it.effect("not for calls that were cancelled or not sent", () =>
    Effect.gen(function* () {
      const full = Client.middleware(
        "rate-limit",
        () => () => Effect.fail(new OverloadError({ message: "full", reason: "queue" })),
      )
      const { client, state } = host(small)
      const held = client.pipe(Client.inside("breaker", full))
      for (let call = 0; call < 10; call++) yield* Effect.result(held.call(read, {}))
      state.answer = () => reply
      yield* client.call(read, {})
    }),
  )
})

it.effect("a failed refresh of a token says nothing about the host: the calls of other accounts continue", () =>
  Effect.gen(function* () {
    const { state, client } = host(small)
    state.answer = () => reply
    const failure = new NetworkError({ message: "the token host is down", reason: "connect", retry: "backoff" })
    const noToken = Client.middleware("token", () => () => Effect.fail(failure))
    const broken = client.pipe(Client.inside("breaker", noToken))
    for (let call = 0; call < 20; call++) yield* Effect.result(broken.call(read, {}))
    yield* client.call(read, {})
    expect(state.requests).toBe(1)
  }),
)

describe("then", () => {
  it.effect("one probe at a time; an answer closes it", () =>
    Effect.gen(function* () {
      const { state, client, times } = host(small)
      yield* times(4)
      yield* TestClock.adjust("1 second")
      let release: () => void = () => undefined
      const probing = Client.middleware(
        "slow",
        (next) => (call) =>
          Effect.andThen(
            Effect.callback<void>((resume) => {
              release = () => resume(Effect.void)
            }),
            next(call),
          ),
      )
      const probe = yield* Effect.forkChild(client.pipe(Client.inside("breaker", probing)).call(read, {}))
      yield* TestClock.adjust(0)
      state.answer = () => reply
      expect(yield* Effect.flip(client.call(read, {}))).toMatchObject({ reason: "circuit" })
      release()
      yield* Fiber.join(probe)
      yield* client.call(read, {})
      expect(state.requests).toBe(6)
    }),
  )

  it.effect(
    "of 64 calls that come at once after the pause one is the probe, and the rest are told when to come again",
    () =>
      Effect.gen(function* () {
        const { state, client, times } = host(small)
        yield* times(4)
        yield* TestClock.adjust("1 second")
        const waiting = Client.middleware(
          "slow",
          (next) => (call) => Effect.andThen(Effect.sleep("1 second"), next(call)),
        )
        const slow = client.pipe(Client.inside("breaker", waiting))
        state.answer = () => reply
        const calls = yield* Effect.forEach(Array.from({ length: 64 }), () =>
          Effect.forkChild(Effect.result(slow.call(read, {}))),
        )
        yield* TestClock.adjust("1 second")
        const results = yield* Effect.forEach(calls, Fiber.join)
        expect(state.requests).toBe(5)
        expect(results.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
        for (const result of results) {
          if (result._tag === "Failure")
            expect(result.failure).toMatchObject({ retryAtMs: 2000, retry: { afterMs: 1000 } })
        }
      }),
  )

  it.effect("a failed probe opens it for twice as long, up to the longest", () =>
    Effect.gen(function* () {
      const { state, client, times } = host(small)
      yield* times(4)
      const waits: Array<unknown> = []
      for (let probe = 0; probe < 3; probe++) {
        const held = yield* Effect.flip(client.call(read, {}))
        const { afterMs } = held.retry as { readonly afterMs: number }
        waits.push(afterMs)
        yield* TestClock.adjust(afterMs)
        yield* times(1)
      }
      expect(waits).toEqual([1000, 2000, 3000])
      expect(state.requests).toBe(7)
    }),
  )

  it.effect("a cancelled probe frees its place for the next call", () =>
    Effect.gen(function* () {
      const { state, client, times } = host(small)
      yield* times(4)
      yield* TestClock.adjust("1 second")
      const stuck = Client.middleware("stuck", () => () => Effect.never)
      const probe = yield* Effect.forkChild(client.pipe(Client.inside("breaker", stuck)).call(read, {}))
      yield* TestClock.adjust(0)
      yield* Fiber.interrupt(probe)
      state.answer = () => reply
      yield* client.call(read, {})
    }),
  )

  it.effect("what was under way when it opened decides nothing", () =>
    Effect.gen(function* () {
      const { state, client, times } = host(small)
      let release: () => void = () => undefined
      const slow = Client.middleware(
        "slow",
        (next) => (call) =>
          Effect.andThen(
            Effect.callback<void>((resume) => {
              release = () => resume(Effect.void)
            }),
            next(call),
          ),
      )
      const early = yield* Effect.forkChild(client.pipe(Client.inside("breaker", slow)).call(read, {}))
      yield* TestClock.adjust(0)
      yield* times(4)
      state.answer = () => reply
      release()
      yield* Fiber.join(early)
      expect(yield* Effect.flip(client.call(read, {}))).toMatchObject({ reason: "circuit" })
    }),
  )
})

it.effect("one host says nothing about another", () =>
  Effect.gen(function* () {
    const { state, client, times } = host(small)
    yield* times(5)
    expect(state.requests).toBe(4)
    state.answer = () => reply
    yield* client.call({ ...read, platform: "auth" }, {})
    expect(state.requests).toBe(5)
  }),
)

it("options that make no sense are refused", () => {
  expect(() => breaker({ failureRatio: 2, openMs: 0 })).toThrow(ConfigurationError)
})
