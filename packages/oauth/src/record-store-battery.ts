/**
 * The checks that every record store has to pass, with or without a test framework. A failed check says what is wrong.
 * `import { recordStoreBattery } from "@tiktok-shop-kit/oauth/testing"`.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { RecordStore } from "./record-store.ts"

export interface BatteryCheck {
  readonly name: string
  /** Fails with what went wrong. For tests that run on Effect's TestClock. */
  readonly effect: Effect.Effect<void, unknown>
  /** Rejects with what went wrong. */
  readonly run: () => Promise<void>
}

/**
 * The checks. Each makes a store, empty or shared: the checks of one battery use their own keys.
 *
 * @example
 * ```ts
 * import { makeMemory } from "@tiktok-shop-kit/oauth"
 * import { recordStoreBattery } from "@tiktok-shop-kit/oauth/testing"
 * import { test } from "vitest"
 *
 * for (const { name, run } of recordStoreBattery(() => makeMemory())) test(name, run)
 * ```
 */
export const recordStoreBattery = (make: () => RecordStore | Promise<RecordStore>): ReadonlyArray<BatteryCheck> =>
  checks.map(({ name, check }) => {
    const root = `battery/${crypto.randomUUID()}/`
    const effect = Effect.flatMap(
      Effect.promise(async () => make()),
      (store) => check(store, root),
    )
    return { name, effect, run: () => Effect.runPromise(effect) }
  })

/** What a store did wrong. */
class BatteryFailure extends Error {
  override readonly name = "BatteryFailure"
}

interface Check {
  readonly name: string
  readonly check: (store: RecordStore, root: string) => Effect.Effect<void, StoreError | BatteryFailure>
}

const expect = (isTrue: boolean, rule: string): Effect.Effect<void, BatteryFailure> =>
  isTrue ? Effect.void : Effect.fail(new BatteryFailure(rule))

const refused = <A>(
  effect: Effect.Effect<A, StoreError>,
  reason: StoreError["reason"],
  rule: string,
): Effect.Effect<void, BatteryFailure> =>
  Effect.flatMap(Effect.result(effect), (result) =>
    expect(result._tag === "Failure" && result.failure.reason === reason, rule),
  )

const check = (name: string, run: Check["check"]): Check => ({ name, check: run })

/** A time that is short for a test and long for any store. */
const briefly = 200

const checks: ReadonlyArray<Check> = [
  check(
    "a missing record is undefined",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      yield* expect((yield* store.get(`${root}nothing`)) === undefined, "get of a missing key must return undefined")
    }),
  ),
  check(
    "a value comes back as it was written",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const value = JSON.stringify({ text: 'é 漢字 🛍 \u2028 "\\', long: "x".repeat(100_000) })
      const version = yield* store.compareAndSet(`${root}a`, undefined, value)
      const record = yield* store.get(`${root}a`)
      yield* expect(record?.value === value, "get must return the text exactly as it was written")
      yield* expect(record?.version === version, "get must return the version that compareAndSet returned")
    }),
  ),
  check(
    "a record is created once",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      yield* store.compareAndSet(`${root}a`, undefined, `"1"`)
      yield* refused(
        store.compareAndSet(`${root}a`, undefined, `"2"`),
        "conflict",
        "a second creation must be a conflict",
      )
      yield* expect((yield* store.get(`${root}a`))?.value === `"1"`, "a conflict must change nothing")
    }),
  ),
  check(
    "only the current version is replaced",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const first = yield* store.compareAndSet(`${root}a`, undefined, `"1"`)
      const second = yield* store.compareAndSet(`${root}a`, first, `"1"`)
      yield* expect(first !== second, "every write must make a new version, also of the same value")
      yield* refused(store.compareAndSet(`${root}a`, first, `"3"`), "conflict", "an old version must be a conflict")
      yield* refused(
        store.compareAndSet(`${root}b`, first, `"3"`),
        "conflict",
        "a missing record has no version to replace",
      )
      yield* expect((yield* store.get(`${root}a`))?.value === `"1"`, "a conflict must change nothing")
    }),
  ),
  check(
    "a deleted record is gone, and its versions never come back",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const first = yield* store.compareAndSet(`${root}a`, undefined, `"1"`)
      yield* store.delete(`${root}a`)
      yield* store.delete(`${root}a`)
      yield* expect((yield* store.get(`${root}a`)) === undefined, "a deleted record must be gone")
      yield* store.compareAndSet(`${root}a`, undefined, `"2"`)
      yield* refused(
        store.compareAndSet(`${root}a`, first, `"3"`),
        "conflict",
        "a version must not come back after a delete",
      )
    }),
  ),
  check(
    "one of fifty writers wins",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const version = yield* store.compareAndSet(`${root}a`, undefined, "0")
      const writers = Array.from({ length: 50 }, (_, at) =>
        Effect.result(store.compareAndSet(`${root}a`, version, `${at + 1}`)),
      )
      const results = yield* Effect.all(writers, { concurrency: "unbounded" })
      const winners = (results as ReadonlyArray<{ readonly _tag: string }>).flatMap(({ _tag }, at) =>
        _tag === "Success" ? [String(at + 1)] : [],
      )
      yield* expect(winners.length === 1, `exactly one writer must win, but ${winners.length} did`)
      yield* expect((yield* store.get(`${root}a`))?.value === winners[0], "the winner's value must be the stored value")
    }),
  ),
  check(
    "a scan finds the keys that start with the prefix, in order",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      for (const name of ["list/b", "list/a", "list/c%2F", "list0", "lis"]) {
        yield* store.compareAndSet(root + name, undefined, JSON.stringify(name))
      }
      const found: ReadonlyArray<{ key: string; value: string; version: string }> = yield* store.scan(`${root}list/`)
      const names = found.map(({ key }) => key.slice(root.length)).join(" ")
      yield* expect(
        names === "list/a list/b list/c%2F",
        `a scan of list/ must return a, b and c%2F in order, but returned: ${names}`,
      )
      yield* expect(
        found.every(({ key, value }) => JSON.parse(value) === key.slice(root.length)),
        "a scan must return values",
      )
      yield* store.compareAndSet(found[0]!.key, found[0]!.version, `"changed"`)
    }),
  ),
  check(
    "pages of a scan cover everything once",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const all = Array.from({ length: 25 }, (_, at) => `${root}p/${String(at).padStart(2, "0")}`)
      for (const key of all) yield* store.compareAndSet(key, undefined, "1")
      const seen: Array<string> = []
      for (let after: string | undefined; ; after = seen.at(-1)) {
        const page: ReadonlyArray<{ key: string }> = yield* store.scan(`${root}p/`, after, 10)
        yield* expect(page.length <= 10, "a scan must keep to its limit")
        if (page.length === 0) break
        seen.push(...page.map(({ key }) => key))
        yield* expect(seen.length <= all.length, "a scan must begin after the given key")
      }
      yield* expect(seen.join() === all.join(), "pages must cover every record once")
    }),
  ),
  check(
    "pages of keys cover every key once, if a store lists keys",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      if (store.keys === undefined) return
      const all = Array.from({ length: 25 }, (_, at) => `${root}k/${String(at).padStart(2, "0")}`)
      for (const key of [...all, `${root}k0`]) yield* store.compareAndSet(key, undefined, "1")
      const seen: Array<string> = []
      for (let after: string | undefined; ; after = seen.at(-1)) {
        const page: ReadonlyArray<string> = yield* store.keys(`${root}k/`, after, 10)
        yield* expect(page.length <= 10, "a page of keys must keep to its limit")
        if (page.length === 0) break
        seen.push(...page)
        yield* expect(seen.length <= all.length, "a page of keys must begin after the given key")
      }
      yield* expect(seen.join() === all.join(), "pages must cover every key once, in order")
    }),
  ),
  check(
    "a lease has one holder",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const lease = yield* store.lease(`${root}l`, 60_000)
      yield* refused(store.lease(`${root}l`, 60_000), "lease", "a lease that is held must be refused")
      yield* store.lease(`${root}other`, 60_000)
      yield* lease.release
      const next = yield* store.lease(`${root}l`, 60_000)
      yield* expect(next.fencingToken > lease.fencingToken, "the fencing token must grow")
      yield* lease.release
      yield* refused(store.lease(`${root}l`, 60_000), "lease", "a former holder must not release the next one's lease")
    }),
  ),
  check(
    "one of fifty callers gets a lease",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const wanted = Array.from({ length: 50 }, () => Effect.result(store.lease(`${root}l`, 60_000)))
      const results = yield* Effect.all(wanted, { concurrency: "unbounded" })
      const winners = (results as ReadonlyArray<{ readonly _tag: string }>).filter(({ _tag }) => _tag === "Success")
      yield* expect(winners.length === 1, `exactly one caller must get the lease, but ${winners.length} did`)
    }),
  ),
  check(
    "a lease ends by itself",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const lease = yield* store.lease(`${root}l`, briefly / 2)
      yield* Effect.sleep(briefly)
      const next = yield* store.lease(`${root}l`, 60_000)
      yield* expect(next.fencingToken > lease.fencingToken, "the fencing token must grow when a lease is taken over")
      yield* refused(lease.renew(60_000), "lease", "a lost lease must not be renewed")
    }),
  ),
  check(
    "a renewed lease lasts",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      const lease = yield* store.lease(`${root}l`, briefly)
      yield* lease.renew(60_000)
      yield* Effect.sleep(briefly * 1.5)
      yield* refused(store.lease(`${root}l`, 60_000), "lease", "a renewed lease must be refused to others")
    }),
  ),
  check(
    "a lease and a record of one name are separate",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      yield* store.lease(`${root}a`, 60_000)
      yield* expect((yield* store.get(`${root}a`)) === undefined, "a lease must not look like a record")
      yield* store.compareAndSet(`${root}a`, undefined, "1")
      const found: ReadonlyArray<unknown> = yield* store.scan(root)
      yield* expect(found.length === 1, "a scan must return records only")
    }),
  ),
  check(
    "a stage keeps its value for the next stage of the key, if a store has stages",
    Effect.fnUntraced(function* (store: RecordStore, root: string) {
      if (store.stage === undefined) return
      const first = yield* store.stage(`${root}s`)
      yield* first.put("1")
      const second = yield* store.stage(`${root}s`)
      yield* expect(second.left.join() === "1", "a stage must return the value of an earlier stage")
      const other = yield* store.stage(`${root}other`)
      yield* expect(other.left.length === 0, "a stage must not return the value of another key")
      const found: ReadonlyArray<unknown> = yield* store.scan(root)
      yield* expect(found.length === 0, "a staged value must not look like a record")
      yield* Effect.all([second.clear, first.clear, other.clear])
      const third = yield* store.stage(`${root}s`)
      yield* expect(third.left.length === 0, "a cleared value must be gone")
      yield* third.clear
    }),
  ),
]
