/** What one refresh does when the record, the lease or the store changes in the middle of it. */
import { describe, expect, it } from "@effect/vitest"
import { AuthenticationError, type CallError, NetworkError, StoreError } from "@tiktok-shop-kit/errors"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { untoldClocks } from "../../../test/support/platform-clocks.ts"
import { type Account, type App, makeMemory, type RecordStore, type Refreshed, type TokenEvent } from "../src/index.ts"
import { makePendingPairs } from "../src/pending-pairs.ts"
import { makeRecords } from "../src/records.ts"
import { makeRefresher } from "../src/refresher.ts"
import { credentials } from "./support/platform.ts"

const leaseMs = 60_000
const day = 86_400_000

const account = (name: string, more: Partial<Account> = {}): Account => ({
  openId: "open-1",
  userType: "seller",
  accessToken: Redacted.make(`access-${name}`),
  accessTokenExpiresAtMs: 30 * day,
  refreshToken: Redacted.make(`refresh-${name}`),
  state: { status: "active" },
  ...more,
})

const pair = (name: string): Refreshed => {
  const { accessToken, accessTokenExpiresAtMs, refreshToken } = account(name)
  return { accessToken, accessTokenExpiresAtMs, refreshToken }
}

/** A refresher over a store with `stored`. The test answers its requests. */
const setup = (stored: Account = account("old"), change: (memory: RecordStore) => Partial<RecordStore> = () => ({})) =>
  Effect.gen(function* () {
    const memory = makeMemory()
    const records = makeRecords(memory, credentials.appKey)
    const put = (next: Account) => records.updateAccount("open-1", () => next)
    yield* put(stored)
    const requests: Array<{
      readonly timeoutMs: number | undefined
      readonly answer: Deferred.Deferred<Refreshed, CallError>
    }> = []
    const app: App = {
      client: {
        call: () => Effect.die("no call of the client belongs to a refresh"),
        platformClocks: untoldClocks(),
      },
      credentials,
      host: {
        platform: "shop",
        exchange: () => Effect.die("no exchange belongs to a refresh"),
        refresh: (_, __, timeoutMs) =>
          Effect.suspend(() => {
            const answer = Deferred.makeUnsafe<Refreshed, CallError>()
            requests.push({ timeoutMs, answer })
            return Deferred.await(answer)
          }),
        isRefused: (error) => error.outcome === "refused",
      },
    }
    const events: Array<TokenEvent> = []
    const written: Array<Account> = []
    const store = { ...memory, ...change(memory) }
    const { renew } = makeRefresher({
      app,
      store,
      records: makeRecords(store, credentials.appKey),
      pending: makePendingPairs({ waitUntil: undefined, afterWrite: (account) => written.push(account) }),
      leaseMs,
      emit: (event) => events.push(event),
    })
    const current = Effect.map(records.account("open-1"), (found) => found!)
    const begin = Effect.tap(Effect.forkChild(renew("open-1", account("old"))), pass(0))
    return { memory, records, put, requests, events, current, begin }
  })

/** Lets time pass, and the fibers run. */
const pass = (ms: number) =>
  Effect.andThen(
    TestClock.adjust(ms),
    Effect.forEach(Array.from({ length: 30 }), () => Effect.yieldNow, { discard: true }),
  )

const tokenOf = ({ accessToken }: Account): string => Redacted.value(accessToken)

/** Runs `first` before the first write of the refresher. */
const beforeFirstWrite =
  (first: () => Effect.Effect<unknown, StoreError>) =>
  (memory: RecordStore): Partial<RecordStore> => {
    let writes = 0
    return {
      compareAndSet: (...args) =>
        Effect.suspend(() =>
          ++writes === 1 ? Effect.andThen(first(), memory.compareAndSet(...args)) : memory.compareAndSet(...args),
        ),
    }
  }

describe("a record that another process changes between the read and the journal entry", () => {
  const changed = (next: Account) =>
    Effect.gen(function* () {
      let put: (next: Account) => Effect.Effect<unknown, StoreError> = () => Effect.void
      const made = yield* setup(
        account("old"),
        beforeFirstWrite(() => put(next)),
      )
      put = made.put
      return made
    })

  it.effect("to a new pair: the refresher takes that pair and makes no request", () =>
    Effect.gen(function* () {
      const { begin, requests, current } = yield* changed(account("consent"))
      const fiber = yield* begin
      expect(requests).toHaveLength(0)
      expect(tokenOf(yield* Fiber.join(fiber))).toBe("access-consent")
      expect(yield* current).not.toHaveProperty("refreshing")
    }),
  )

  it.effect("to a withdrawn authorization: the refresher makes no request", () =>
    Effect.gen(function* () {
      const state = { status: "reauthorization-required", reason: "withdrawn", sinceMs: 0 } as const
      const { begin, requests } = yield* changed(account("old", { state }))
      const fiber = yield* begin
      expect(requests).toHaveLength(0)
      expect(yield* Effect.flip(Fiber.join(fiber))).toMatchObject({ _tag: "ReauthorizationRequiredError" })
    }),
  )
})

it.effect("a refused refresh token ends no account that got a new consent in the meantime", () =>
  Effect.gen(function* () {
    const { begin, requests, put, current, events } = yield* setup()
    const fiber = yield* begin
    yield* put(account("consent"))
    yield* Deferred.fail(requests[0]!.answer, new AuthenticationError({ message: "used", code: 1, outcome: "refused" }))
    expect(tokenOf(yield* Fiber.join(fiber))).toBe("access-consent")
    expect(yield* current).toMatchObject({ state: { status: "active" } })
    expect(events).toEqual([{ type: "refreshed", account: "open-1" }])
  }),
)

it.effect("a stored pair that is newer but has ended is refreshed, not taken", () =>
  Effect.gen(function* () {
    const { begin, requests } = yield* setup(account("ended", { accessTokenExpiresAtMs: 0 }))
    const fiber = yield* begin
    expect(requests).toHaveLength(1)
    yield* Deferred.succeed(requests[0]!.answer, pair("new"))
    expect(tokenOf(yield* Fiber.join(fiber))).toBe("access-new")
  }),
)

it.effect("a request may take half of the lease", () =>
  Effect.gen(function* () {
    const { begin, requests } = yield* setup()
    yield* begin
    expect(requests).toMatchObject([{ timeoutMs: leaseMs / 2 }])
  }),
)

it.effect("a request that was not sent does not remove the unfinished entry of an earlier refresh", () =>
  Effect.gen(function* () {
    const refreshing = { startedAtMs: 7, fencingToken: 0 }
    const { begin, requests, current } = yield* setup(account("old", { refreshing }))
    const fiber = yield* begin
    expect((yield* current).refreshing).not.toEqual(refreshing)
    yield* Deferred.fail(requests[0]!.answer, new NetworkError({ message: "no", reason: "connect" }))
    yield* Fiber.await(fiber)
    expect((yield* current).refreshing).toEqual(refreshing)
  }),
)

it.effect("a process that waits takes the new pair as soon as it is stored, although the lease is still held", () =>
  Effect.gen(function* () {
    const { memory, records, begin, put, requests } = yield* setup()
    yield* memory.lease(records.refreshKey("open-1"), leaseMs)
    const fiber = yield* begin
    yield* put(account("other"))
    yield* pass(1_000)
    expect(fiber.pollUnsafe()).toMatchObject({ _tag: "Success" })
    expect(tokenOf(yield* Fiber.join(fiber))).toBe("access-other")
    expect(requests).toHaveLength(0)
  }),
)

describe("a store that fails when the new pair is written", () => {
  /** The write of the pair fails so many times; the write of the journal entry before it does not. */
  const failing = (times: number, reason: StoreError["reason"]) =>
    Effect.gen(function* () {
      const state = { writes: 0 }
      const made = yield* setup(account("old"), (memory) => ({
        compareAndSet: (...args) =>
          Effect.suspend(() => {
            const at = state.writes++
            return at >= 1 && at <= times
              ? Effect.fail(new StoreError({ message: reason, reason }))
              : memory.compareAndSet(...args)
          }),
      }))
      const fiber = yield* made.begin
      yield* Deferred.succeed(made.requests[0]!.answer, pair("new"))
      yield* pass(0)
      return { ...made, state, fiber }
    })

  it.effect("is asked again after 100, 200 and 400 ms, and the pair is stored after all", () =>
    Effect.gen(function* () {
      const { fiber, state, requests, current } = yield* failing(3, "unavailable")
      for (const [waitMs, writes] of [
        [100, 3],
        [200, 4],
        [400, 5],
      ] as const) {
        yield* pass(waitMs - 1)
        expect(state.writes).toBe(writes - 1)
        yield* pass(1)
        expect(state.writes).toBe(writes)
      }
      expect(tokenOf(yield* Fiber.join(fiber))).toBe("access-new")
      expect(tokenOf(yield* current)).toBe("access-new")
      expect(requests).toHaveLength(1)
    }),
  )

  it.effect("is not asked again after a failure that a retry does not help", () =>
    Effect.gen(function* () {
      const { fiber, state } = yield* failing(1, "decrypt")
      expect(yield* Effect.flip(Fiber.join(fiber))).toMatchObject({ _tag: "StoreError", reason: "decrypt" })
      expect(state.writes).toBe(2)
    }),
  )
})
