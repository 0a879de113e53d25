/** Changing a record that other processes change as well, and listing records page by page. */
import { describe, expect, it } from "@effect/vitest"
import { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { makeMemory, type RecordStore, type Shop } from "../src/index.ts"
import { makeRecords } from "../src/records.ts"

const shop = (id: string, account = "open-1"): Shop => ({ id, account })

const made = (change: (store: RecordStore) => Partial<RecordStore> = () => ({})) => {
  const memory = makeMemory()
  const store = { ...memory, ...change(memory) }
  return { memory, records: makeRecords(store, "29a39d") }
}

describe("a change after another process changed the record", () => {
  const losing = (times: number) => {
    let writes = 0
    const { records } = made((memory) => ({
      compareAndSet: (key, version, value) =>
        ++writes <= times
          ? Effect.fail(new StoreError({ message: "changed", reason: "conflict", key }))
          : memory.compareAndSet(key, version, value),
    }))
    return { records, writes: () => writes }
  }

  it.effect("is tried again, twenty times", () =>
    Effect.gen(function* () {
      const { records, writes } = losing(20)
      yield* records.putShop(shop("7001"))
      expect(writes()).toBe(21)
      expect(yield* records.shop("7001")).toMatchObject({ id: "7001" })
    }),
  )

  it.effect("and not a twenty-first time: then it is a conflict", () =>
    Effect.gen(function* () {
      const { records, writes } = losing(21)
      expect(yield* Effect.flip(records.putShop(shop("7001")))).toMatchObject({
        _tag: "StoreError",
        reason: "conflict",
      })
      expect(writes()).toBe(21)
    }),
  )

  it.effect("any other failure of the store ends it at once", () =>
    Effect.gen(function* () {
      let writes = 0
      const failure = new StoreError({ message: "down", reason: "unavailable" })
      const { records } = made(() => ({ compareAndSet: () => Effect.suspend(() => (writes++, Effect.fail(failure))) }))
      expect(yield* Effect.flip(records.putShop(shop("7001")))).toBe(failure)
      expect(writes).toBe(1)
    }),
  )
})

it.effect("a change that returns undefined writes nothing, and returns the stored value", () =>
  Effect.gen(function* () {
    const { records } = made(() => ({ compareAndSet: () => Effect.die("written") }))
    expect(yield* records.updateAccount("open-1", () => undefined)).toBeUndefined()
  }),
)

it.effect("a shop is deleted if it still belongs to the account", () =>
  Effect.gen(function* () {
    const { records } = made()
    yield* records.putShop(shop("7001"))
    yield* records.deleteShop("7001", "open-2")
    expect(yield* records.shop("7001")).toBeDefined()
    yield* records.deleteShop("7001", "open-1")
    expect(yield* records.shop("7001")).toBeUndefined()
    yield* records.deleteShop("7001", "open-1")
  }),
)

describe("a listing", () => {
  it.effect("continues after the last page, and ends with a page that is not full", () =>
    Effect.gen(function* () {
      const { records } = made()
      for (const id of ["7003", "7001", "7002"]) yield* records.putShop(shop(id))
      const first = yield* records.shops({ limit: 2 })
      expect(first.items.map(({ id }) => id)).toEqual(["7001", "7002"])
      expect(first.next).toBe("7002")
      const second = yield* records.shops({ limit: 2, after: first.next })
      expect(second).toMatchObject({ items: [{ id: "7003" }] })
      expect(second).not.toHaveProperty("next")
      const exact = yield* records.shops({ limit: 3 })
      expect(exact.next).toBe("7003")
      expect(yield* records.shops({ limit: 3, after: exact.next })).toEqual({ items: [] })
    }),
  )

  it.effect("has a hundred records by default", () =>
    Effect.gen(function* () {
      const { records } = made()
      for (let at = 0; at < 101; at++) yield* records.putShop(shop(`${7000 + at}`))
      const { items, next } = yield* records.shops()
      expect([items.length, next]).toEqual([100, "7099"])
      expect((yield* records.accounts()).items).toEqual([])
    }),
  )
})
