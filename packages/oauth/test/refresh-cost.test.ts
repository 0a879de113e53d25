/** What a refresh costs in the store: if the store is a database, every operation is a round trip. */
import { describe, expect, it } from "@effect/vitest"
import { NetworkError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import {
  type App,
  makeMemory,
  makeStored,
  type RecordStore,
  type Refreshed,
  type StoredRecord,
  type TokenHost,
} from "../src/index.ts"
import { untoldClocks } from "../../../test/support/platform-clocks.ts"
import { credentials, ping } from "./support/platform.ts"

const day = 86_400_000
const accountKey = `tts/${credentials.appKey}/account/open-1`

/** Every pair is valid for a week. */
const weeklyHost = (): TokenHost => {
  let issued = 0
  const pair = Effect.clockWith((clock) =>
    Effect.sync((): Refreshed => {
      issued++
      return {
        accessToken: Redacted.make(`access-${issued}`),
        accessTokenExpiresAtMs: clock.currentTimeMillisUnsafe() + 7 * day,
        refreshToken: Redacted.make(`refresh-${issued}`),
      }
    }),
  )
  return {
    exchange: () =>
      Effect.map(pair, (tokens) => ({
        ...tokens,
        openId: "open-1",
        userType: "creator" as const,
        state: { status: "active" as const },
        shopIds: [],
      })),
    refresh: () => pair,
    platform: "shop",
    isRefused: () => false,
  }
}

/** A store that notes its operations. `beforeWrite` runs before each write that arrives. */
const counted = (memory: RecordStore) => {
  const operations: Array<string> = []
  const note = (name: string) => Effect.sync(() => operations.push(name))
  const state = { beforeWrite: Effect.void as Effect.Effect<unknown> }
  const store: RecordStore = {
    get: (key) => Effect.andThen(note("get"), memory.get(key)),
    compareAndSet: (...args) =>
      Effect.andThen(
        note("compareAndSet"),
        Effect.andThen(
          Effect.suspend(() => state.beforeWrite),
          memory.compareAndSet(...args),
        ),
      ),
    delete: (key) => Effect.andThen(note("delete"), memory.delete(key)),
    scan: (...args) => Effect.andThen(note("scan"), memory.scan(...args)),
    lease: (...args) =>
      Effect.andThen(
        note("lease"),
        Effect.map(memory.lease(...args), (lease) => ({
          ...lease,
          release: Effect.andThen(note("release"), lease.release),
        })),
      ),
  }
  return { store, operations, state }
}

const setup = Effect.gen(function* () {
  const memory = makeMemory()
  const { store, operations, state } = counted(memory)
  const call = () => Effect.fail(new NetworkError({ message: "no shops", reason: "connect" }))
  const app: App = { client: { call, platformClocks: untoldClocks() }, credentials, host: weeklyHost() }
  const process = () => makeStored({ ...app, store })
  const first = process()
  yield* first.exchange("code")
  operations.length = 0
  return { memory, first, process, operations, state }
})

const forCreator = { ...ping, access: "creator", shopCipher: "forbidden" } as const

const tokenOf = (stored: ReturnType<typeof makeStored>) =>
  Effect.map(stored.resolve({}, forCreator), ({ accessToken }) => Redacted.value(accessToken))

describe("the store operations of a refresh", () => {
  it.effect("are five for an account in memory: one read and two writes under the lease", () =>
    Effect.gen(function* () {
      const { first, operations } = yield* setup
      yield* first.refresh("open-1")
      expect(operations).toEqual(["lease", "get", "compareAndSet", "compareAndSet", "release"])
    }),
  )

  it.effect("are seven for the first call of a process, which finds and reads the account first", () =>
    Effect.gen(function* () {
      const { process, operations } = yield* setup
      yield* TestClock.adjust(8 * day)
      expect(yield* tokenOf(process())).toBe("access-2")
      expect(operations).toEqual(["scan", "get", "lease", "get", "compareAndSet", "compareAndSet", "release"])
    }),
  )

  it.effect("are two more for each write of another process in between, and do not lose that write", () =>
    Effect.gen(function* () {
      const { memory, first, operations, state } = yield* setup
      // Another process notes a name before the journal entry is written, then again before the pair is.
      let names = 0
      state.beforeWrite = Effect.flatMap(memory.get(accountKey), (record) => {
        const { version, value } = record as StoredRecord
        names++
        if (names % 2 === 0) return Effect.void
        return memory.compareAndSet(
          accountKey,
          version,
          JSON.stringify({ ...JSON.parse(value), name: `name-${names}` }),
        )
      }).pipe(Effect.orDie)
      yield* first.refresh("open-1")
      const [lease, get, write] = ["lease", "get", "compareAndSet"]
      expect(operations).toEqual([lease, get, write, get, write, write, get, write, "release"])
      const { value } = (yield* memory.get(accountKey))!
      expect(JSON.parse(value)).toMatchObject({ name: "name-3", accessToken: "access-2", refreshToken: "refresh-2" })
      expect(JSON.parse(value)).not.toHaveProperty("refreshing")
    }),
  )
})
