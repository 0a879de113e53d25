/** `maintain`: what a daily job does for accounts that make no calls. The test's clock moves the days. */
import { expect, it } from "@effect/vitest"
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, test } from "vitest"
import { encrypted, generateKey } from "../src/encryption.ts"
import { type MaintainOptions, makeMemory, makeStored, type RecordStore } from "../src/index.ts"
import { makeFileStore } from "../src/node/index.ts"
import { credentials, faults, paths, type Platform } from "./support/platform.ts"
import { day, recordOf, refreshes, setup } from "./support/stored.ts"
import { settle, until } from "./support/time.ts"

const accountKey = (openId: string) => `tts/${credentials.appKey}/account/${openId}`

/** Lets an account of the platform authorize the app. */
const authorize = (tiktok: Platform, stored: ReturnType<typeof makeStored>, openId: string) =>
  Effect.suspend(() => {
    tiktok.owner = { ...tiktok.owner, open_id: openId }
    return stored.exchange("good-code")
  })

const rewrite = (store: RecordStore, key: string, change: (value: string) => string) =>
  Effect.flatMap(store.get(key), (record) => store.compareAndSet(key, record!.version, change(record!.value)))

const temporaryFolder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "tts-maintain-"))),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true })),
)

it.effect("an account is refreshed once its access token ends within two days, and not before", () =>
  Effect.gen(function* () {
    const { tiktok, stored } = yield* setup()
    expect(yield* stored.maintain()).toMatchObject([{ openId: "open-1", name: "Seller", outcome: "fresh" }])
    yield* TestClock.adjust(5 * day - 1_000)
    expect(yield* stored.maintain()).toMatchObject([{ outcome: "fresh" }])
    expect(refreshes(tiktok)).toBe(0)
    yield* TestClock.adjust(1_000)
    const [account] = yield* stored.maintain()
    expect(account).toMatchObject({ outcome: "refreshed", accessTokenExpiresAtMs: tiktok.nowMs() + 7 * day })
    expect(refreshes(tiktok)).toBe(1)
    expect(yield* stored.maintain()).toMatchObject([{ outcome: "fresh" }])
    expect(refreshes(tiktok)).toBe(1)
  }),
)

it.effect("a seller on holiday keeps the consent: a daily run for a year and a half, and no call", () =>
  Effect.gen(function* () {
    const { stored } = yield* setup()
    for (let days = 0; days < 550; days++) {
      yield* TestClock.adjust(day)
      const [account] = yield* stored.maintain()
      expect(account!.outcome).toMatch(/^(fresh|refreshed)$/)
    }
    expect((yield* stored.account("open-1"))!.accessTokenExpiresAtMs).toBeGreaterThan(yield* now)
  }),
)

const now = Effect.clockWith((clock) => Effect.succeed(clock.currentTimeMillisUnsafe()))

it.effect("a consent that a refresh does not prolong is expiring, with the days until its end", () =>
  Effect.gen(function* () {
    const { tiktok, stored } = yield* setup()
    const endsAtMs = tiktok.nowMs() + 40 * day
    tiktok.owner = { ...tiktok.owner, refresh_token_expire_in: endsAtMs / 1000 }
    yield* stored.refresh("open-1")
    expect(yield* stored.maintain()).toMatchObject([{ outcome: "fresh" }])
    yield* TestClock.adjust(10.5 * day)
    expect(yield* stored.maintain()).toMatchObject([
      { outcome: "expiring", daysLeft: 29, refreshTokenExpiresAtMs: endsAtMs },
    ])
    expect(yield* stored.maintain({ warnBeforeDays: 29 })).toMatchObject([{ outcome: "fresh" }])
    yield* TestClock.adjust(29.4 * day)
    expect(yield* stored.maintain()).toMatchObject([{ outcome: "expiring", daysLeft: 0 }])
  }),
)

it.effect("an account that the platform refuses is lost, at once and in the next run, which makes no request", () =>
  Effect.gen(function* () {
    const { tiktok, stored, events } = yield* setup()
    yield* TestClock.adjust(6 * day)
    tiktok.next(paths.refresh, faults.code(98001006, "refresh token is invalid"))
    const lost = { outcome: "lost", error: { _tag: "ReauthorizationRequiredError", account: "open-1" } }
    expect(yield* stored.maintain()).toMatchObject([lost])
    expect(yield* stored.maintain()).toMatchObject([lost])
    expect(refreshes(tiktok)).toBe(1)
    expect(events.map(({ type }) => type)).toEqual(["reauthorization-required"])
  }),
)

it.effect("an account that cannot be refreshed or read stops no other account", () =>
  Effect.gen(function* () {
    const { tiktok, store, stored } = yield* setup()
    for (const openId of ["open-2", "open-3", "open-4"]) yield* authorize(tiktok, stored, openId)
    yield* rewrite(store, accountKey("open-2"), () => "{")
    yield* TestClock.adjust(6 * day)
    const { access_token: _, ...owner } = tiktok.owner
    tiktok.hold = ({ path, query }) => {
      if (path === paths.refresh) {
        const account = Number(/\d+$/.exec(query.get("refresh_token") ?? "")![0])
        tiktok.owner = { ...owner, open_id: `open-${account}` }
      }
      return undefined
    }
    tiktok.next(paths.refresh, faults.html)
    const accounts = yield* stored.maintain({ concurrency: 1 })
    expect(accounts).toMatchObject([
      { openId: "open-1", outcome: "failed", error: { _tag: "DecodeError" } },
      { openId: "open-2", outcome: "failed", error: { _tag: "StoreError", reason: "corrupt" } },
      { openId: "open-3", outcome: "refreshed" },
      { openId: "open-4", outcome: "refreshed" },
    ])
    expect(JSON.stringify(accounts)).not.toContain("TTP_")
    expect(accounts[1]).toMatchObject({ accessTokenExpiresAtMs: undefined, refreshTokenExpiresAtMs: undefined })
  }),
)

it.effect("accounts under a missing encryption key are failed, and the others are maintained", () =>
  Effect.gen(function* () {
    const [first, second] = [generateKey(), generateKey()]
    const memory = makeMemory()
    const { tiktok, stored } = yield* setup({ store: encrypted(memory, { keys: { first } }) })
    const other = makeStored({ ...tiktok.app, store: encrypted(memory, { keys: { second } }) })
    yield* authorize(tiktok, other, "open-2")
    expect(yield* stored.maintain()).toMatchObject([
      { openId: "open-1", outcome: "fresh" },
      { openId: "open-2", outcome: "failed", error: { _tag: "StoreError", reason: "decrypt" } },
    ])
  }),
)

describe.each(["memory", "file"] as const)("with a %s store", (kind) => {
  it.effect("two clients that run it at once refresh each account once", () =>
    Effect.gen(function* () {
      const store = kind === "memory" ? makeMemory() : makeFileStore({ folder: yield* temporaryFolder })
      const { tiktok, stored, another } = yield* setup({ store })
      yield* TestClock.adjust(6 * day)
      let answer = (): void => undefined
      tiktok.hold = ({ path }) =>
        path === paths.refresh ? new Promise((resolve) => (answer = () => resolve())) : undefined
      const both = yield* Effect.forkChild(
        Effect.all([stored.maintain(), another().maintain()], { concurrency: "unbounded" }),
      )
      yield* until(() => refreshes(tiktok) === 1)
      yield* settle
      answer()
      // The second client looks for the new pair every 20 ms, then every 40 ms, and so on.
      while (both.pollUnsafe() === undefined) {
        yield* TestClock.adjust(20)
        yield* settle
      }
      expect(yield* Fiber.join(both)).toMatchObject([[{ outcome: "refreshed" }], [{ outcome: "refreshed" }]])
      expect(refreshes(tiktok)).toBe(1)
      expect((yield* recordOf(store)).accessToken).toBe(tiktok.latest())
    }),
  )
})

it.effect("a run that is interrupted during a refresh loses no pair", () =>
  Effect.gen(function* () {
    const { tiktok, store, stored } = yield* setup()
    yield* TestClock.adjust(6 * day)
    let answer = (): void => undefined
    tiktok.hold = ({ path }) =>
      path === paths.refresh ? new Promise((resolve) => (answer = () => resolve())) : undefined
    const run = yield* Effect.forkChild(stored.maintain())
    yield* until(() => refreshes(tiktok) === 1)
    yield* Fiber.interrupt(run)
    answer()
    yield* stored.close
    expect((yield* recordOf(store)).accessToken).toBe(tiktok.latest())
  }),
)

it.effect("no more accounts are refreshed at the same time than `concurrency` allows", () =>
  Effect.gen(function* () {
    const { tiktok, stored } = yield* setup()
    for (let n = 2; n <= 9; n++) yield* authorize(tiktok, stored, `open-${n}`)
    yield* TestClock.adjust(6 * day)
    let running = 0
    let most = 0
    tiktok.hold = async ({ path }) => {
      if (path !== paths.refresh) return
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
    }
    yield* stored.maintain({ concurrency: 3 })
    expect(most).toBe(3)
    expect(refreshes(tiktok)).toBe(9)
  }),
)

it.effect("an imported account is maintained, too", () =>
  Effect.gen(function* () {
    const { tiktok, stored } = yield* setup()
    const other = makeStored({ ...tiktok.app, store: makeMemory() })
    yield* authorize(tiktok, other, "open-2")
    yield* stored.importToken({ refreshToken: (yield* other.account("open-2"))!.refreshToken })
    yield* TestClock.adjust(5 * day)
    tiktok.hold = ({ query }) => {
      tiktok.owner = {
        ...tiktok.owner,
        open_id: query.get("refresh_token") === "TTP_refresh-token-1" ? "open-1" : "open-2",
      }
      return undefined
    }
    expect(yield* stored.maintain()).toMatchObject([
      { openId: "open-1", outcome: "refreshed" },
      { openId: "open-2", outcome: "refreshed" },
    ])
  }),
)

it.effect.each([
  [{ warnDays: 3 }, "warnDays"],
  [{ warnBeforeDays: -1 }, "warnBeforeDays"],
  [{ refreshBeforeDays: Number.NaN }, "refreshBeforeDays"],
  [{ concurrency: 0 }, "concurrency"],
])("%o is refused before the store is read", ([options, field]) =>
  Effect.gen(function* () {
    const { stored } = yield* setup()
    const error = yield* Effect.flip(stored.maintain(options as never))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({ issues: [{ field }] })
  }),
)

/** Days, with parts of a day. */
const days = (max: number) => fc.double({ min: 0.01, max, noNaN: true })

/** One account whose tokens expire after so many days: the report of a run, and its number of refreshes. */
const reportOf = (accessDays: number, consentDays: number, options: MaintainOptions) =>
  Effect.gen(function* () {
    const { tiktok, store, stored } = yield* setup()
    const nowMs = tiktok.nowMs()
    const refreshTokenExpiresAtMs = nowMs + consentDays * day
    const ends = { accessTokenExpiresAtMs: nowMs + accessDays * day, refreshTokenExpiresAtMs }
    yield* rewrite(store, accountKey("open-1"), (value) => JSON.stringify({ ...JSON.parse(value), ...ends }))
    // In whole seconds, as the platform answers.
    tiktok.owner = { ...tiktok.owner, refresh_token_expire_in: Math.floor(refreshTokenExpiresAtMs / 1000) }
    const [account] = yield* stored.maintain(options)
    return { account: account!, requests: refreshes(tiktok) }
  }).pipe(Effect.scoped, Effect.provide(TestClock.layer()), Effect.runPromise)

test("the days until the expiry decide about the refresh and the report", () =>
  fc.assert(
    fc.asyncProperty(
      days(10),
      days(400),
      days(60),
      days(8),
      async (accessDays, consentDays, warnBeforeDays, refreshBeforeDays) => {
        // Seconds around a threshold are the platform's rounding.
        const isClear = (ends: number, threshold: number) => Math.abs(ends - threshold) * 86_400 > 2
        fc.pre(isClear(consentDays, warnBeforeDays) && isClear(accessDays, refreshBeforeDays))
        const isEnding = consentDays <= warnBeforeDays
        const isDue = accessDays <= refreshBeforeDays || isEnding
        const { account, requests } = await reportOf(accessDays, consentDays, { warnBeforeDays, refreshBeforeDays })
        expect(account.outcome).toBe(isEnding ? "expiring" : isDue ? "refreshed" : "fresh")
        expect(requests).toBe(isDue ? 1 : 0)
        if (account.outcome !== "expiring") return
        expect(account.daysLeft).toBeLessThanOrEqual(consentDays)
        expect(consentDays - account.daysLeft).toBeLessThan(1.001)
      },
    ),
    { numRuns: 60 },
  ))
