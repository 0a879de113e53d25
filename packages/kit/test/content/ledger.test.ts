import { describe, it } from "@effect/vitest"
import { makeMemory, type RecordStore } from "@tiktok-shop-kit/oauth"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { makeLedger } from "../../src/content/ledger.ts"
import {
  isLedgerId,
  type LedgerRecord,
  moved,
  newId,
  readRecord,
  type State,
  writeRecord,
} from "../../src/content/record.ts"

const nowMs = Date.UTC(2026, 10, 22)

const recordOf = (id: string, state: State, lookAtMs?: number): LedgerRecord => ({
  id,
  account: "anna/1",
  content: {
    by: "createPost",
    carrier: "developers",
    title: "",
    description: id,
    tags: [],
    productIds: [],
    media: { kind: "photos", urls: [] },
    settings: {},
  },
  state,
  createdAtMs: nowMs,
  updatedAtMs: nowMs,
  ...(lookAtMs === undefined ? {} : { lookAtMs }),
})

const draft: State = { name: "draft" }
const scheduled: State = { name: "scheduled", attempts: 0 }
const failed: State = { name: "failed", reason: "internal", publishId: null, atMs: nowMs }
const publishing: State = {
  name: "publishing",
  attempt: { number: 1, startedAtMs: nowMs, endsAtMs: nowMs + 1, fencingToken: 1 },
}

/** Other fibers run before and after each access. */
const slow = (store: RecordStore): RecordStore => {
  const turn = <A, E>(effect: Effect.Effect<A, E>) =>
    Effect.andThen(
      Effect.yieldNow,
      Effect.tap(effect, () => Effect.yieldNow),
    )
  return {
    ...store,
    get: (key) => turn(store.get(key)),
    compareAndSet: (...args) => turn(store.compareAndSet(...args)),
    delete: (key) => turn(store.delete(key)),
  }
}

describe("the ledger", () => {
  it.effect("lists by state, newest first, page by page, without records of other accounts", () =>
    Effect.gen(function* () {
      const ledger = makeLedger(makeMemory(), "app")
      for (let n = 0; n < 250; n++) {
        const id = newId(nowMs + n)
        yield* ledger.create(n % 2 === 0 ? recordOf(id, draft) : recordOf(id, scheduled, nowMs + n))
      }
      yield* ledger.create({ ...recordOf(newId(nowMs), draft), account: "anna" })
      const seen: Array<LedgerRecord> = []
      let after: string | undefined
      do {
        const page = yield* ledger.list("anna/1", { states: ["draft"], limit: 7, after })
        expect(page.records.length).toBeLessThanOrEqual(7)
        seen.push(...page.records)
        after = page.next
      } while (after !== undefined)
      expect(seen).toHaveLength(125)
      expect(seen.map(({ id }) => id)).toEqual(seen.map(({ id }) => id).toSorted())
      expect((yield* ledger.open(undefined, 1000)).marks).toHaveLength(125)
      expect((yield* ledger.list("anna")).records).toHaveLength(1)
    }),
  )

  it.effect("a state that does not follow is a ConflictError, and nothing is written", () =>
    Effect.gen(function* () {
      const ledger = makeLedger(makeMemory(), "app")
      const { id } = yield* ledger.create(recordOf(newId(nowMs), failed))
      const error = yield* Effect.flip(
        ledger.update("anna/1", id, (record) =>
          moved(record, { name: "processing", publishId: "p", sinceMs: 0 }, nowMs),
        ),
      )
      expect(error._tag).toBe("ConflictError")
      expect((yield* ledger.get("anna/1", id))?.state).toEqual(failed)
    }),
  )

  it.effect("a video is claimed once; prune removes posts that are old and done", () =>
    Effect.gen(function* () {
      const ledger = makeLedger(makeMemory(), "app")
      const [a, b] = [newId(nowMs), newId(nowMs)]
      yield* ledger.create(recordOf(a, { name: "published", publishId: null, videoId: "73", atMs: nowMs }))
      yield* ledger.create(recordOf(b, scheduled, nowMs))
      expect(yield* Effect.all([ledger.claimVideo("anna/1", "73", a), ledger.claimVideo("anna/1", "73", b)])).toEqual([
        a,
        a,
      ])
      expect(yield* ledger.prune("anna/1", nowMs)).toBe(0)
      expect(yield* ledger.prune("anna/1", nowMs + 1)).toBe(1)
      expect(yield* ledger.postOf("anna/1", "73")).toBeUndefined()
      expect((yield* ledger.list("anna/1")).records.map(({ id }) => id)).toEqual([b])
    }),
  )

  it.effect("a record that is opened while another process closes it keeps its mark", () =>
    Effect.gen(function* () {
      const store = makeMemory()
      const [isMarked, isUnmarked] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const plain = makeLedger(store, "app")
      const { id } = yield* plain.create(recordOf(newId(nowMs), scheduled, nowMs))
      // One process has closed the record, and removes its mark only after the other one has set it again.
      const closing = makeLedger(
        { ...store, delete: (key) => Effect.andThen(Deferred.await(isMarked), store.delete(key)) },
        "app",
      )
      // The other one opens the record only after the mark was removed, and after the first one looked again.
      const opening = makeLedger(
        {
          ...store,
          compareAndSet: (key, version, value) =>
            key.includes("/post/")
              ? Effect.andThen(
                  Effect.andThen(Deferred.succeed(isMarked, undefined), Deferred.await(isUnmarked)),
                  store.compareAndSet(key, version, value),
                )
              : store.compareAndSet(key, version, value),
        },
        "app",
      )
      const closed = yield* Effect.forkChild(
        Effect.andThen(
          closing.update("anna/1", id, (record) => ({ ...record, lookAtMs: undefined })),
          Deferred.succeed(isUnmarked, undefined),
        ),
      )
      yield* Effect.yieldNow
      yield* opening.update("anna/1", id, (record) => ({ ...record, lookAtMs: nowMs }))
      yield* Fiber.join(closed)
      expect((yield* plain.get("anna/1", id))?.lookAtMs).toBe(nowMs)
      expect((yield* plain.open()).marks).toEqual([{ account: "anna/1", id }])
    }),
  )

  it.effect("a mark that is removed after another process opened the record is set again", () =>
    Effect.gen(function* () {
      const store = makeMemory()
      const isOpened = yield* Deferred.make<void>()
      const ledger = makeLedger(store, "app")
      const { id } = yield* ledger.create(recordOf(newId(nowMs), scheduled, nowMs))
      const closing = makeLedger(
        { ...store, delete: (key) => Effect.andThen(Deferred.await(isOpened), store.delete(key)) },
        "app",
      )
      const closed = yield* Effect.forkChild(
        closing.update("anna/1", id, (record) => ({ ...record, lookAtMs: undefined })),
      )
      yield* Effect.yieldNow
      yield* ledger.update("anna/1", id, (record) => ({ ...record, lookAtMs: nowMs }))
      yield* Deferred.succeed(isOpened, undefined)
      yield* Fiber.join(closed)
      expect((yield* ledger.open()).marks).toEqual([{ account: "anna/1", id }])
    }),
  )

  test("no change is lost when several processes change a record, and an open record always has its mark", async () => {
    const change = fc.constantFrom("close" as const, "open" as const)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 6 }), { minLength: 2, maxLength: 4 }), async (actors) => {
        const store = makeMemory()
        const ledger = makeLedger(slow(store), "app")
        const run = Effect.gen(function* () {
          const { id } = yield* ledger.create(recordOf(newId(nowMs), scheduled, nowMs))
          let applied = 0
          yield* Effect.forEach(
            actors,
            (steps) =>
              Effect.forEach(steps, (step) =>
                Effect.map(
                  ledger.update("anna/1", id, (record) => ({
                    ...record,
                    updatedAtMs: record.updatedAtMs + 1,
                    lookAtMs: step === "open" ? nowMs : undefined,
                  })),
                  () => applied++,
                ),
              ),
            { concurrency: "unbounded" },
          )
          const record = yield* ledger.get("anna/1", id)
          expect(record?.updatedAtMs).toBe(nowMs + applied)
          const { marks } = yield* ledger.open()
          if (record?.lookAtMs !== undefined) expect(marks).toEqual([{ account: "anna/1", id }])
        })
        await Effect.runPromise(run)
      }),
    )
  })

  test("what is written is read back; anything else is a StoreError that says so", () => {
    const record = recordOf(newId(nowMs), publishing, nowMs)
    expect(readRecord("k", writeRecord(record))).toEqual(record)
    for (const text of ["", "null", "{}", '{"id":"a","account":"b","state":{"name":"other"}}']) {
      expect(() => readRecord("k", text)).toThrow(/cannot be read/)
    }
    expect(isLedgerId(record.id)).toBe(true)
    expect(isLedgerId("7300000000000000001")).toBe(false)
  })
})
