/** `rekey`: all records of an app under a new encryption key, beside processes that write, with stores in memory and of files. */
import { expect, it } from "@effect/vitest"
import { ConfigurationError, StoreError } from "@tiktok-shop-kit/errors"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, test } from "vitest"
import { encrypted, generateKey } from "../src/encryption.ts"
import { makeMemory, makeRekey, makeStored, type RecordStore, type Stage } from "../src/index.ts"
import { writeIssued } from "../src/issued-pair.ts"
import { makeFileStore } from "../src/node/index.ts"
import { makeRecords } from "../src/records.ts"
import { credentials, paths } from "./support/platform.ts"
import { refreshes, setup } from "./support/stored.ts"
import { settle, until } from "./support/time.ts"

const [old, next, lost] = [generateKey(), generateKey(), generateKey()]
const prefix = `tts/${credentials.appKey}/`

const oldOnly = (store: RecordStore) => encrypted(store, { keys: { old } })
const both = (store: RecordStore) => encrypted(store, { keys: { old, next }, write: "next" })
const nextOnly = (store: RecordStore) => encrypted(store, { keys: { next } })

const temporaryFolder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "tts-rekey-"))),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true })),
)

const storeOf = (kind: "memory" | "file") =>
  kind === "memory" ? Effect.sync(makeMemory) : Effect.map(temporaryFolder, (folder) => makeFileStore({ folder }))

describe.each(["memory", "file"] as const)("a %s store", (kind) => {
  it.effect("every record of the app is under the new key, and the old key is no longer needed", () =>
    Effect.gen(function* () {
      const inner = yield* storeOf(kind)
      const { tiktok, stored } = yield* setup({ store: oldOnly(inner) })
      tiktok.owner = { ...tiktok.owner, open_id: "open-2" }
      const other = makeStored({ ...tiktok.app, store: makeMemory() })
      const { refreshToken } = yield* other.exchange("good-code")
      yield* stored.importToken({ refreshToken })
      yield* oldOnly(inner).compareAndSet(`${prefix}content/post/open-1/1`, undefined, `{"id":"1"}`)
      yield* oldOnly(inner).compareAndSet("tts/another-app/account/open-1", undefined, "{}")

      const client = makeStored({ ...tiktok.app, store: both(inner) })
      expect((yield* client.accounts()).items.map(({ keyId }) => keyId)).toEqual(["old", "old"])
      // Two accounts, their shop, the import, the post.
      expect(yield* client.rekey({ to: "next" })).toEqual({ done: 5, of: 5, remaining: [], errors: [] })
      expect((yield* client.accounts()).items.map(({ keyId }) => keyId)).toEqual(["next", "next"])

      const after = makeStored({ ...tiktok.app, store: nextOnly(inner) })
      expect(yield* after.account("open-1")).toMatchObject({ name: "Seller", state: { status: "active" } })
      expect((yield* nextOnly(inner).get(`${prefix}content/post/open-1/1`))?.value).toBe(`{"id":"1"}`)
      const requests = refreshes(tiktok)
      yield* after.importToken({ refreshToken })
      expect(refreshes(tiktok)).toBe(requests)
      expect(yield* oldOnly(inner).get("tts/another-app/account/open-1")).toMatchObject({ keyId: "old" })
    }),
  )

  it.effect("a second run writes nothing", () =>
    Effect.gen(function* () {
      const inner = yield* storeOf(kind)
      const { tiktok } = yield* setup({ store: oldOnly(inner) })
      const client = makeStored({ ...tiktok.app, store: both(inner) })
      yield* client.rekey({ to: "next" })
      const before = yield* inner.scan(prefix)
      expect(yield* client.rekey({ to: "next" })).toMatchObject({ done: 2, of: 2 })
      expect(yield* inner.scan(prefix)).toEqual(before)
    }),
  )

  it.effect("a record under a missing key remains, with the reason, and does not stop the others", () =>
    Effect.gen(function* () {
      const inner = yield* storeOf(kind)
      const { tiktok } = yield* setup({ store: oldOnly(inner) })
      const foreign = encrypted(inner, { keys: { lost } })
      yield* foreign.compareAndSet(`${prefix}account/open-2`, undefined, "{}")
      yield* inner.compareAndSet(`${prefix}account/open-3`, undefined, `{"accessToken":"TTP_plain"}`)
      const report = yield* makeStored({ ...tiktok.app, store: both(inner) }).rekey({ to: "next" })
      const remaining = [`${prefix}account/open-2`, `${prefix}account/open-3`]
      expect(report).toMatchObject({ done: 2, of: 4, remaining })
      expect(report.errors.map(({ key, reason }) => [key, reason])).toEqual(remaining.map((key) => [key, "decrypt"]))
      expect(JSON.stringify(report)).not.toContain("TTP_")
    }),
  )
})

it.effect("a record that another process writes meanwhile keeps the newer value", () =>
  Effect.gen(function* () {
    const inner = makeMemory()
    const { tiktok, stored } = yield* setup({ store: oldOnly(inner) })
    const store = both(inner)
    let wasFirst = false
    const slow: RecordStore = {
      ...store,
      compareAndSet: (key, version, value) =>
        Effect.andThen(
          Effect.suspend(() => {
            if (wasFirst || !key.endsWith("account/open-1")) return Effect.void
            wasFirst = true
            return Effect.orDie(stored.refresh("open-1"))
          }),
          store.compareAndSet(key, version, value),
        ),
    }
    const report = yield* makeStored({ ...tiktok.app, store: slow }).rekey({ to: "next" })
    expect(report).toEqual({ done: 2, of: 2, remaining: [], errors: [] })
    const account = yield* makeStored({ ...tiktok.app, store: nextOnly(inner) }).account("open-1")
    expect(account).toMatchObject({ fencingToken: expect.any(Number) })
    expect(refreshes(tiktok)).toBe(1)
  }),
)

it.effect("a record that a process with the old key writes after its turn remains, so the count is not all", () =>
  Effect.gen(function* () {
    const inner = makeMemory()
    const { tiktok } = yield* setup({ store: oldOnly(inner) })
    const writesOld = encrypted(inner, { keys: { old, next }, write: "old" })
    const late = makeStored({ ...tiktok.app, store: writesOld })
    const store = both(inner)
    const accountWritten = Deferred.makeUnsafe<void>()
    const busy: RecordStore = {
      ...store,
      // Records are written at the same time: the shop waits until the account had its turn.
      compareAndSet: (key, version, value) => {
        const written = store.compareAndSet(key, version, value)
        return key.includes("/shop/")
          ? Effect.tap(Effect.andThen(Deferred.await(accountWritten), written), () =>
              late.revoke("open-1", "withdrawn"),
            )
          : Effect.tap(written, () => Deferred.succeed(accountWritten, undefined))
      },
    }
    const rekey = makeRekey({ store: busy, prefix })
    const remaining = [`${prefix}account/open-1`]
    expect(yield* rekey({ to: "next" })).toEqual({ done: 1, of: 2, remaining, errors: [] })
    expect(yield* rekey({ to: "next" })).toEqual({ done: 2, of: 2, remaining: [], errors: [] })
  }),
)

it.effect("the pair of a killed process is written into its record first", () =>
  Effect.gen(function* () {
    const inner = makeFileStore({ folder: yield* temporaryFolder })
    const { tiktok, stored } = yield* setup({ store: oldOnly(inner) })
    const store = oldOnly(inner)
    const records = makeRecords(store, credentials.appKey)
    const { accessToken, refreshToken: used } = (yield* stored.account("open-1"))!
    // The state after a process was killed just after it stored the answer of its refresh on the stage.
    yield* records.updateAccount("open-1", (account) => ({
      ...account!,
      refreshing: { startedAtMs: tiktok.nowMs(), fencingToken: 7 },
    }))
    const stage = yield* store.stage!(records.refreshKey("open-1"))
    const refreshed = { accessToken, accessTokenExpiresAtMs: 5, refreshToken: used, openId: "open-1" }
    yield* stage.put(writeIssued({ used, fencingToken: 7, refreshed }))

    const client = makeStored({ ...tiktok.app, store: both(inner) })
    expect(yield* client.rekey({ to: "next" })).toMatchObject({ done: 2, of: 2, errors: [] })
    expect(refreshes(tiktok)).toBe(0)
    const kept = yield* makeStored({ ...tiktok.app, store: nextOnly(inner) }).account("open-1")
    expect(kept).toMatchObject({ accessTokenExpiresAtMs: 5, fencingToken: 7 })
    expect(kept).not.toHaveProperty("refreshing")
    yield* stage.clear
  }),
)

it.effect("the pair of a killed import is stored as an account first", () =>
  Effect.gen(function* () {
    const inner = makeFileStore({ folder: yield* temporaryFolder })
    const { tiktok } = yield* setup({ store: oldOnly(inner) })
    tiktok.owner = { ...tiktok.owner, open_id: "open-2" }
    const other = makeStored({ ...tiktok.app, store: makeMemory() })
    const { refreshToken } = yield* other.exchange("good-code")
    // A process that hangs when it writes the account, as if it was killed there: the answer is on the stage then.
    const store = oldOnly(inner)
    const stages: Array<Stage> = []
    let hangs = false
    const dying: RecordStore = {
      ...store,
      compareAndSet: (key, ...args) =>
        Effect.suspend(() => {
          hangs ||= key.includes("/account/")
          return hangs ? Effect.never : store.compareAndSet(key, ...args)
        }),
      stage: (key) => Effect.tap(store.stage!(key), (stage) => Effect.sync(() => stages.push(stage))),
    }
    yield* Effect.forkChild(makeStored({ ...tiktok.app, store: dying }).importToken({ refreshToken }))
    yield* until(() => hangs)
    const requests = refreshes(tiktok)

    const client = makeStored({ ...tiktok.app, store: both(inner) })
    expect(yield* client.account("open-2")).toBeUndefined()
    const run = yield* Effect.forkChild(client.rekey({ to: "next" }))
    while (run.pollUnsafe() === undefined) {
      yield* TestClock.adjust(1_000)
      yield* settle
    }
    // The account is new, so it is in the count as well.
    expect(yield* Fiber.join(run)).toMatchObject({ done: 4, of: 4, errors: [] })
    const after = makeStored({ ...tiktok.app, store: nextOnly(inner) })
    expect(yield* after.account("open-2")).toMatchObject({ name: "Seller", state: { status: "active" } })
    yield* after.importToken({ refreshToken })
    expect(refreshes(tiktok)).toBe(requests)
    yield* Effect.forEach(stages, ({ clear }) => clear)
  }),
)

it.effect("an unfinished refresh without a pair does not stop the run", () =>
  Effect.gen(function* () {
    const inner = makeFileStore({ folder: yield* temporaryFolder })
    const { tiktok } = yield* setup({ store: oldOnly(inner) })
    const refreshing = { startedAtMs: tiktok.nowMs(), fencingToken: 7 }
    yield* makeRecords(oldOnly(inner), credentials.appKey).updateAccount("open-1", (account) => ({
      ...account!,
      refreshing,
    }))
    const client = makeStored({ ...tiktok.app, store: both(inner) })
    expect(yield* client.rekey({ to: "next" })).toMatchObject({ done: 2, of: 2, errors: [] })
    expect(yield* client.account("open-1")).toMatchObject({ refreshing })
    expect(tiktok.count(paths.refresh)).toBe(0)
  }),
)

it.effect("an unavailable store fails the run, and the next run finishes it", () =>
  Effect.gen(function* () {
    const inner = makeMemory()
    const { tiktok } = yield* setup({ store: oldOnly(inner) })
    const store = both(inner)
    const away: RecordStore = {
      ...store,
      compareAndSet: (key) => Effect.fail(new StoreError({ message: "away", reason: "unavailable", key })),
    }
    const rekey = makeRekey({ store: away, prefix })
    const run = yield* Effect.forkChild(Effect.flip(rekey({ to: "next" })))
    while (run.pollUnsafe() === undefined) {
      yield* TestClock.adjust(100)
      yield* settle
    }
    expect(yield* Fiber.join(run)).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
    expect(yield* makeStored({ ...tiktok.app, store }).rekey({ to: "next" })).toMatchObject({ done: 2, of: 2 })
  }),
)

describe("it refuses", () => {
  it.effect.each([
    ["a store without encryption", makeMemory(), { to: "next" }, "store"],
    ["an id of no key", both(makeMemory()), { to: "2028" }, "to"],
    ["a key instead of its id", both(makeMemory()), { to: old }, "to"],
    ["a missing id", both(makeMemory()), {}, "to"],
    ["a key that the store does not write with", both(makeMemory()), { to: "old" }, "to"],
    ["an unknown option", both(makeMemory()), { to: "next", from: "old" }, "from"],
    ["no options", both(makeMemory()), undefined, "to"],
  ] as const)("%s", ([, store, options, field]) =>
    Effect.gen(function* () {
      const rekey = makeRekey({ store, prefix })
      const error = yield* Effect.flip(rekey(options as never))
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(error).toMatchObject({ issues: [{ field }] })
      expect(error.message).not.toContain(old)
    }),
  )
})

type Change = { readonly record: number; readonly by: "old" | "next" | "delete" }

test("whatever other processes write meanwhile, the count is true and no value is lost", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("old", "next", "lost"), { minLength: 1, maxLength: 12 }),
      fc.array(
        fc.record<Change>({
          record: fc.nat(11),
          by: fc.constantFrom("old" as const, "next" as const, "delete" as const),
        }),
        { maxLength: 8 },
      ),
      async (keyIds, changes) => {
        const inner = makeMemory()
        const writers = { old: oldOnly(inner), next: nextOnly(inner), lost: encrypted(inner, { keys: { lost } }) }
        const keyOf = (record: number) => `tts/app/post/${String(record).padStart(2, "0")}`
        const values = new Map<string, string>()
        for (const [record, keyId] of keyIds.entries()) {
          await Effect.runPromise(writers[keyId].compareAndSet(keyOf(record), undefined, `"first"`))
          values.set(keyOf(record), `"first"`)
        }
        const left = [...changes]
        /** One write or delete of another process. */
        const change = Effect.suspend((): Effect.Effect<unknown> => {
          const one = left.shift()
          if (one === undefined) return Effect.void
          const { record, by } = one
          const key = keyOf(record)
          const value = `"${left.length}"`
          const work =
            by === "delete"
              ? Effect.map(inner.delete(key), () => void values.delete(key))
              : Effect.flatMap(inner.get(key), (found) =>
                  Effect.map(writers[by].compareAndSet(key, found?.version, value), () => void values.set(key, value)),
                )
          return Effect.orDie(Effect.retry(work, { while: ({ reason }) => reason === "conflict" }))
        })
        const store = both(inner)
        const busy: RecordStore = {
          ...store,
          compareAndSet: (...args) => Effect.andThen(change, store.compareAndSet(...args)),
          get: (key) => Effect.tap(Effect.result(store.get(key)), () => change).pipe(Effect.flatMap(Effect.fromResult)),
        }
        const rekey = makeRekey({ store: busy, prefix: "tts/app/" })
        await Effect.runPromise(rekey({ to: "next" }))
        left.length = 0
        const report = await Effect.runPromise(rekey({ to: "next" }))
        const isOpen = async (key: string): Promise<boolean> =>
          (await Effect.runPromise(Effect.result(nextOnly(inner).get(key))))._tag === "Success"
        const keys = (await Effect.runPromise(inner.scan("tts/app/"))).map(({ key }) => key)
        const closed: Array<string> = []
        for (const key of keys) {
          if (await isOpen(key)) expect((await Effect.runPromise(store.get(key)))?.value).toBe(values.get(key))
          else closed.push(key)
        }
        expect(keys).toEqual([...values.keys()].sort())
        expect(report).toMatchObject({ done: keys.length - closed.length, of: keys.length, remaining: closed })
      },
    ),
  ))
