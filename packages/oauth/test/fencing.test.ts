/** Two processes, one account, and a lease that ends while its holder still works. The time is the test's. */
import { expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { AuthenticationError, type CallError, NetworkError, StoreError } from "@tiktok-shop-kit/errors"
import { describe } from "vitest"
import { untoldClocks } from "../../../test/support/platform-clocks.ts"
import { type App, makeMemory, makeStored, type RecordStore, type Refreshed, type TokenHost } from "../src/index.ts"
import { credentials, ping } from "./support/platform.ts"

const leaseMs = 60_000
const day = 86_400_000
const key = `tts/${credentials.appKey}/account/open-1`

const refusal = () => new AuthenticationError({ message: "refused", code: 36004005, outcome: "refused" })

/** A token host whose answers the test gives at any time, also later than any timeout. */
const tokenHost = () => {
  const asked: Array<{ readonly used: string; readonly answer: Deferred.Deferred<Refreshed, CallError> }> = []
  const pair = (name: string, untilMs: number): Refreshed => ({
    accessToken: Redacted.make(`access-${name}`),
    accessTokenExpiresAtMs: untilMs,
    refreshToken: Redacted.make(`refresh-${name}`),
  })
  let consents = 0
  const host: TokenHost = {
    exchange: () =>
      Effect.clockWith((clock) =>
        Effect.sync(() => ({
          ...pair(`consent-${++consents}`, clock.currentTimeMillisUnsafe() + 7 * day),
          openId: "open-1",
          userType: "seller" as const,
          state: { status: "active" as const },
          shopIds: [],
        })),
      ),
    refresh: (_, used) =>
      Effect.suspend(() => {
        const answer = Deferred.makeUnsafe<Refreshed, CallError>()
        asked.push({ used: Redacted.value(used), answer })
        return Deferred.await(answer)
      }),
    platform: "shop" as const,
    isRefused: (error) => error.outcome === "refused",
  }
  const answer = (at: number, name: string) => Deferred.succeed(asked[at]!.answer, pair(name, 30 * day))
  const refuse = (at: number) => Deferred.fail(asked[at]!.answer, refusal())
  return { host, asked, answer, refuse }
}

/** An account whose access token has ended, and processes on its store. */
const setup = Effect.gen(function* () {
  const memory = makeMemory()
  const { host, ...tokens } = tokenHost()
  const call = () => Effect.fail(new NetworkError({ message: "no shops", reason: "connect" }))
  const app: App = { client: { call, platformClocks: untoldClocks() }, credentials, host }
  const process = (store: RecordStore = memory) => makeStored({ ...app, store, leaseMs })
  yield* process().exchange("code")
  yield* TestClock.adjust(8 * day)
  const record = Effect.map(memory.get(key), (stored) => JSON.parse(stored!.value))
  return { memory, process, record, ...tokens }
})

const forCreator = { ...ping, shopCipher: "forbidden" } as const

/** Lets time pass, and runs what is due. */
const pass = (ms: number) =>
  Effect.andThen(
    TestClock.adjust(ms),
    Effect.forEach(Array.from({ length: 30 }), () => Effect.yieldNow, { discard: true }),
  )

/** Begins to ask for the token. Returns the fiber, which ends with the token. */
const tokenOf = (stored: ReturnType<typeof makeStored>) =>
  Effect.tap(
    Effect.forkChild(
      Effect.map(stored.resolve({ account: "open-1" }, forCreator), ({ accessToken }) => Redacted.value(accessToken)),
    ),
    pass(0),
  )

describe("a lease that ends while its holder still works", () => {
  it.effect(
    "before its request: a holder that finds a later holder's entry makes no request, and takes the later holder's pair",
    () =>
      Effect.gen(function* () {
        const { memory, process, asked, answer } = yield* setup
        const gate = Deferred.makeUnsafe<void>()
        const hanging = process({
          ...memory,
          compareAndSet: (...args) => Effect.andThen(Deferred.await(gate), memory.compareAndSet(...args)),
        })
        const early = yield* tokenOf(hanging)
        yield* pass(leaseMs)
        const late = yield* tokenOf(process())
        expect(asked).toHaveLength(1)
        yield* Deferred.succeed(gate, undefined)
        yield* pass(10_000)
        expect(asked).toHaveLength(1)
        yield* answer(0, "late")
        yield* pass(1_000)
        expect(yield* Fiber.join(late)).toBe("access-late")
        expect(yield* Fiber.join(early)).toBe("access-late")
      }),
  )

  it.effect("an entry of a later holder that ended long ago delays no refresh", () =>
    Effect.gen(function* () {
      const { memory, process, record, asked, answer } = yield* setup
      const { version } = (yield* memory.get(key))!
      const refreshing = { startedAtMs: 0, fencingToken: 1e15 }
      yield* memory.compareAndSet(key, version, JSON.stringify({ ...(yield* record), refreshing }))
      const caller = yield* tokenOf(process())
      expect(asked).toHaveLength(1)
      yield* answer(0, "new")
      expect(yield* Fiber.join(caller)).toBe("access-new")
    }),
  )

  it.effect("its pair revives an account that ended because its request had used up the refresh token", () =>
    Effect.gen(function* () {
      const { process, record, answer, refuse } = yield* setup
      const early = yield* tokenOf(process())
      yield* pass(leaseMs)
      const other = process()
      const late = yield* tokenOf(other)
      yield* refuse(1)
      yield* pass(10_000)
      expect(yield* Effect.flip(Fiber.join(late))).toMatchObject({ _tag: "ReauthorizationRequiredError" })
      expect(yield* record).toMatchObject({ state: { status: "reauthorization-required", code: 36004005 } })
      yield* answer(0, "early")
      expect(yield* Fiber.join(early)).toBe("access-early")
      expect(yield* record).toMatchObject({ state: { status: "active" }, refreshToken: "refresh-early" })
      expect(yield* record).not.toHaveProperty("refreshing")
      expect(yield* Fiber.join(yield* tokenOf(other))).toBe("access-early")
    }),
  )

  it.effect("of two pairs for one refresh token the later holder's is kept, whichever is written first", () =>
    Effect.gen(function* () {
      for (const order of [
        [0, 1],
        [1, 0],
      ] as const) {
        const { process, record, asked, answer } = yield* setup
        const early = yield* tokenOf(process())
        yield* pass(leaseMs)
        const late = yield* tokenOf(process())
        expect(asked.map(({ used }) => used)).toEqual(["refresh-consent-1", "refresh-consent-1"])
        for (const at of order) {
          yield* answer(at, at === 0 ? "early" : "late")
          yield* pass(0)
        }
        expect(yield* Fiber.join(late)).toBe("access-late")
        expect(yield* Fiber.join(early)).toBe(order[0] === 0 ? "access-early" : "access-late")
        expect(yield* record).toMatchObject({ refreshToken: "refresh-late", state: { status: "active" } })
        expect(yield* record).not.toHaveProperty("refreshing")
      }
    }),
  )

  it.effect("it keeps the entry of the holder that works now, whatever the result of its request", () =>
    Effect.gen(function* () {
      for (const end of ["answered", "failed"] as const) {
        const { memory, process, record, asked, answer } = yield* setup
        const { version } = (yield* memory.get(key))!
        const refreshing = { startedAtMs: 0, fencingToken: 0 }
        yield* memory.compareAndSet(key, version, JSON.stringify({ ...(yield* record), refreshing }))
        const early = yield* tokenOf(process())
        const { fencingToken } = (yield* record).refreshing
        yield* pass(leaseMs)
        yield* tokenOf(process())
        if (end === "answered") yield* answer(0, "early")
        else yield* Deferred.fail(asked[0]!.answer, new NetworkError({ message: "no", reason: "connect" }))
        yield* Fiber.await(early)
        expect((yield* record).refreshing.fencingToken).toBeGreaterThan(fencingToken)
      }
    }),
  )

  it.effect("a consent given or withdrawn meanwhile is kept", () =>
    Effect.gen(function* () {
      const given = yield* setup
      yield* tokenOf(given.process())
      const consenting = given.process()
      yield* consenting.exchange("code")
      yield* given.answer(0, "old")
      yield* pass(0)
      expect(yield* given.record).toMatchObject({ refreshToken: "refresh-consent-2" })

      const withdrawn = yield* setup
      const caller = yield* tokenOf(withdrawn.process())
      yield* withdrawn.process().revoke("open-1", "the seller withdrew the authorization")
      yield* withdrawn.answer(0, "old")
      expect(yield* Effect.flip(Fiber.join(caller))).toMatchObject({ _tag: "ReauthorizationRequiredError" })
      expect(yield* withdrawn.record).toMatchObject({ state: { status: "reauthorization-required" } })
    }),
  )
})

it.effect("a pair that waits for the store is written, although the account ended meanwhile", () =>
  Effect.gen(function* () {
    const { memory, process, record, asked, answer, refuse } = yield* setup
    let isDown = false
    const failing = Effect.fail(new StoreError({ message: "down", reason: "unavailable", retry: "backoff" }))
    const whileUp = <A>(work: Effect.Effect<A, StoreError>) =>
      Effect.suspend((): Effect.Effect<A, StoreError> => (isDown ? failing : work))
    const early = process({
      ...memory,
      compareAndSet: (...args) => whileUp(memory.compareAndSet(...args)),
      lease: (...args) =>
        Effect.map(memory.lease(...args), (lease) => ({ ...lease, renew: (ttlMs) => whileUp(lease.renew(ttlMs)) })),
    })
    const first = yield* tokenOf(early)
    isDown = true
    yield* answer(0, "early")
    yield* pass(700)
    expect(yield* Effect.flip(Fiber.join(first))).toMatchObject({ _tag: "StoreError" })
    const late = yield* tokenOf(process())
    yield* pass(leaseMs - 1_000)
    expect(asked).toHaveLength(1)
    yield* pass(1_000)
    expect(asked).toHaveLength(2)
    yield* refuse(1)
    yield* pass(10_000)
    expect(yield* Effect.flip(Fiber.join(late))).toMatchObject({ _tag: "ReauthorizationRequiredError" })
    isDown = false
    yield* pass(5_000)
    expect(yield* record).toMatchObject({ state: { status: "active" }, refreshToken: "refresh-early" })
    expect(yield* Fiber.join(yield* tokenOf(early))).toBe("access-early")
    expect(asked).toHaveLength(2)
  }),
)

it.effect("callers that wait for a process that is gone look again when its lease ends, not later", () =>
  Effect.gen(function* () {
    const { memory, process, asked } = yield* setup
    yield* pass(7)
    yield* memory.lease(`tts/${credentials.appKey}/refresh/open-1`, leaseMs)
    yield* tokenOf(process())
    yield* pass(leaseMs - 1)
    expect(asked).toHaveLength(0)
    yield* pass(1)
    expect(asked).toHaveLength(1)
  }),
)

it.effect("an account that is disconnected while it is refreshed is not kept in memory afterwards", () =>
  Effect.gen(function* () {
    const { memory, process, answer } = yield* setup
    const gate = Deferred.makeUnsafe<void>()
    const stored = process({
      ...memory,
      lease: (...args) =>
        Effect.map(memory.lease(...args), (lease) => ({
          ...lease,
          release: Effect.andThen(Deferred.await(gate), lease.release),
        })),
    })
    const caller = yield* tokenOf(stored)
    yield* answer(0, "new")
    yield* pass(0)
    yield* stored.disconnect("open-1")
    yield* Deferred.succeed(gate, undefined)
    expect(yield* Fiber.join(caller)).toBe("access-new")
    expect(yield* Effect.flip(Fiber.join(yield* tokenOf(stored)))).toMatchObject({ _tag: "AuthenticationError" })
  }),
)

it.effect("no caller waits forever for a lease that is never released", () =>
  Effect.gen(function* () {
    const { memory, process, asked } = yield* setup
    const held = new StoreError({ message: "held", reason: "lease", retry: "backoff" })
    const caller = yield* tokenOf(process({ ...memory, lease: () => Effect.fail(held) }))
    yield* pass(2 * leaseMs + 1_000)
    expect(yield* Effect.flip(Fiber.join(caller))).toMatchObject({ _tag: "StoreError", reason: "lease" })
    expect(asked).toHaveLength(0)
  }),
)
