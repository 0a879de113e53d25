import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { describe } from "vitest"
import { encrypted, generateKey } from "../src/encryption.ts"
import { makeMemory, makeStored, type RecordStore } from "../src/index.ts"
import { recordStoreBattery } from "../src/record-store-battery.ts"
import { platform } from "./support/platform.ts"

const [first, second] = [generateKey(), generateKey()]

describe("encrypted", () => {
  for (const { name, run } of recordStoreBattery(() => encrypted(makeMemory(), { keys: { first } }))) it(name, run)

  it.effect("a store that is a class keeps its methods bound", () =>
    Effect.gen(function* () {
      class Bound {
        readonly inner = makeMemory()
        get(...args: Parameters<RecordStore["get"]>) {
          return this.inner.get(...args)
        }
        compareAndSet(...args: Parameters<RecordStore["compareAndSet"]>) {
          return this.inner.compareAndSet(...args)
        }
        delete(...args: Parameters<RecordStore["delete"]>) {
          return this.inner.delete(...args)
        }
        scan(...args: Parameters<RecordStore["scan"]>) {
          return this.inner.scan(...args)
        }
        lease(...args: Parameters<RecordStore["lease"]>) {
          return this.inner.lease(...args)
        }
      }
      const store = encrypted(new Bound(), { keys: { first } })
      yield* store.compareAndSet("a", undefined, "1")
      yield* store.lease("a", 1_000)
      yield* store.delete("a")
      expect(yield* store.get("a")).toBeUndefined()
    }),
  )

  it.effect("the store contains no readable token, cipher or name", () =>
    Effect.gen(function* () {
      const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
        Effect.promise(() => server[Symbol.asyncDispose]()),
      )
      const memory = makeMemory()
      const stored = makeStored({ ...tiktok.app, store: encrypted(memory, { keys: { first } }) })
      yield* stored.exchange("good-code")
      const bytes = (yield* memory.scan("")).map(({ value }) => value).join()
      for (const secret of ["access-token-1", "refresh-token-1", "cipher-of-7001", "Seller"]) {
        expect(bytes).not.toContain(secret)
        expect(bytes).not.toContain(Buffer.from(secret).toString("base64url").slice(2, -2))
      }
      expect(yield* stored.account("open-1")).toMatchObject({ name: "Seller" })
    }).pipe(Effect.scoped),
  )

  it.effect("keys rotate: several read, one writes", () =>
    Effect.gen(function* () {
      const memory = makeMemory()
      const version = yield* encrypted(memory, { keys: { first } }).compareAndSet("a", undefined, `"1"`)
      const both = encrypted(memory, { keys: { first, second } })
      expect(yield* both.get("a")).toMatchObject({ value: `"1"` })
      yield* both.compareAndSet("a", version, `"2"`)
      expect(yield* encrypted(memory, { keys: { second } }).get("a")).toMatchObject({ value: `"2"` })
    }),
  )

  it.effect(
    "accounts keep working while keys rotate: each refresh writes with the new key, and the old key can be removed",
    () =>
      Effect.gen(function* () {
        const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
          Effect.promise(() => server[Symbol.asyncDispose]()),
        )
        const memory = makeMemory()
        const storedWith = (keys: Record<string, string>) =>
          makeStored({ ...tiktok.app, store: encrypted(memory, { keys }) })
        yield* storedWith({ first }).exchange("good-code")
        const both = storedWith({ first, second })
        yield* both.refresh("open-1")
        yield* both.syncShops("open-1")
        const alone = storedWith({ second })
        expect((yield* alone.accounts()).items).toHaveLength(1)
        expect((yield* alone.shops()).items).toHaveLength(1)
        expect(yield* alone.refresh("open-1")).toMatchObject({ state: { status: "active" } })
      }).pipe(Effect.scoped),
  )

  it.effect("a wrong key, a missing key, a changed, a moved or a plain record are typed errors", () =>
    Effect.gen(function* () {
      const memory = makeMemory()
      const store = encrypted(memory, { keys: { first } })
      const version = yield* store.compareAndSet("a", undefined, `"1"`)
      const { value } = (yield* memory.get("a"))!
      const failing = [encrypted(memory, { keys: { first: second } }), encrypted(memory, { keys: { second } })]
      for (const other of failing) {
        expect(yield* Effect.flip(other.get("a"))).toMatchObject({ _tag: "StoreError", reason: "decrypt", key: "a" })
      }
      const flipped = value.at(-30) === "A" ? "B" : "A"
      const bad = { b: value, c: `"plain"`, d: value.slice(0, -30) + flipped + value.slice(-29) }
      for (const [key, text] of Object.entries(bad)) {
        yield* memory.compareAndSet(key, undefined, text)
        expect(yield* Effect.flip(store.get(key))).toMatchObject({ reason: "decrypt", key })
      }
      yield* memory.compareAndSet("a", version, bad.d)
      const error = yield* Effect.flip(store.get("a"))
      expect(error).toMatchObject({ reason: "decrypt" })
      expect(JSON.stringify(error)).not.toContain(first)
    }),
  )

  it("an unusable key is a configuration error that does not show it", () => {
    const short = "c2hvcnQtc2VjcmV0"
    for (const keys of [{ k: short }, { k: "not base64 !" }, { k: "" }, { k: process.env["NOT_SET"]! }, {}]) {
      try {
        encrypted(makeMemory(), { keys })
        expect.unreachable()
      } catch (error) {
        expect(error).toMatchObject({ _tag: "ConfigurationError" })
        expect(JSON.stringify(error)).not.toContain(short)
      }
    }
  })
})
