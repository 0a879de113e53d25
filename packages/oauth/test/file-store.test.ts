import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as TestClock from "effect/testing/TestClock"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { StoreError } from "@tiktok-shop-kit/errors"
import { encrypted, generateKey } from "../src/encryption.ts"
import { makeFileStore } from "../src/node/index.ts"
import { recordStoreBattery } from "../src/record-store-battery.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tts-store-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const inside = (name: string): string => join(folder, name)

describe("file store", () => {
  for (const { name, run } of recordStoreBattery(() => makeFileStore({ folder: inside("battery") }))) it(name, run)

  it("writes files that only their owner can read, and no other files", async () => {
    const store = makeFileStore({ folder: inside("modes") })
    await Effect.runPromise(store.compareAndSet("a/b.c", undefined, `"secret"`))
    const [own] = await readdir(inside("modes"))
    expect(own).toBe("a%2Fb%2Ec")
    const files = await readdir(join(inside("modes"), own!))
    expect(files.sort()).toEqual(["lock.1", "record.json"])
    for (const file of files) {
      expect((await stat(join(inside("modes"), own!, file))).mode & 0o777).toBe(0o600)
    }
    expect((await stat(inside("modes"))).mode & 0o777).toBe(0o700)
  })

  it("a damaged file is a typed error, and is not changed", async () => {
    const store = makeFileStore({ folder: inside("damaged") })
    await Effect.runPromise(store.compareAndSet("a", undefined, `"1"`))
    const file = join(inside("damaged"), "a", "record.json")
    await writeFile(file, `{"key":"a","version":`)
    const error = await Effect.runPromise(Effect.flip(store.get("a")))
    expect(error).toMatchObject({ _tag: "StoreError", reason: "corrupt", key: "a" })
    const write = await Effect.runPromise(Effect.flip(store.compareAndSet("a", undefined, `"2"`)))
    expect(write).toMatchObject({ reason: "corrupt" })
    expect(await readFile(file, "utf8")).toBe(`{"key":"a","version":`)
  })

  it("a path that cannot be a folder is a typed error with a remedy", async () => {
    await writeFile(inside("file"), "")
    const store = makeFileStore({ folder: join(inside("file"), "store") })
    for (const effect of [store.compareAndSet("a", undefined, "1"), store.lease("a", 1_000)]) {
      const error = await Effect.runPromise(Effect.flip(effect as Effect.Effect<unknown, unknown>))
      expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
      expect(String(error)).toContain("choose another folder")
    }
  })

  it("a foreign file in the folder is not a record, and does not stop a scan", async () => {
    const store = makeFileStore({ folder: inside("shared") })
    await Effect.runPromise(store.compareAndSet("a", undefined, `"1"`))
    await writeFile(join(inside("shared"), ".DS_Store"), "")
    await writeFile(join(inside("shared"), "notes"), "")
    await mkdir(join(inside("shared"), "a.folder"))
    const found = await Effect.runPromise(store.scan(""))
    expect(found.map(({ key }) => key)).toEqual(["a"])
  })

  it("a lease says how long it is still held, and ends at once if the clock was set back", async () => {
    const store = makeFileStore({ folder: inside("clock") })
    const at = (nowMs: number) =>
      Effect.runPromise(
        Effect.andThen(TestClock.setTime(nowMs), Effect.result(store.lease("a", 60_000))).pipe(
          Effect.provide(TestClock.layer()),
        ),
      )
    const nowMs = Date.now()
    expect(await at(nowMs)).toMatchObject({ _tag: "Success" })
    expect(await at(nowMs + 20_000)).toMatchObject({ failure: { reason: "lease", retry: { afterMs: 40_000 } } })
    expect(await at(nowMs - 1_000)).toMatchObject({ _tag: "Failure" })
    expect(await at(nowMs - 3_600_000)).toMatchObject({ _tag: "Success" })
  })

  it("a lock whose process is gone is taken over at once", async () => {
    const store = makeFileStore({ folder: inside("gone") })
    const version = await Effect.runPromise(store.compareAndSet("a", undefined, `"1"`))
    const own = join(inside("gone"), "a")
    const lock = JSON.parse(await readFile(join(own, "lock.1"), "utf8"))
    await writeFile(join(own, "lock.2"), JSON.stringify({ ...lock, untilMs: Date.now() + 60_000, pid: 2 ** 22 + 1 }))
    await Effect.runPromise(store.compareAndSet("a", version, `"2"`))
    expect(await readdir(own)).toContain("lock.3")
  })

  it("the file of another key is corrupt: a disk may not distinguish upper case from lower case", async () => {
    const store = makeFileStore({ folder: inside("case") })
    await Effect.runPromise(store.compareAndSet("a", undefined, `"1"`))
    await mkdir(join(inside("case"), "A"))
    await copyFile(join(inside("case"), "a", "record.json"), join(inside("case"), "A", "record.json"))
    expect(await Effect.runPromise(Effect.flip(store.get("A")))).toMatchObject({ reason: "corrupt", key: "A" })
  })

  it("a write removes the drafts of processes that died a minute ago, and no younger drafts", async () => {
    const store = makeFileStore({ folder: inside("drafts") })
    const version = await Effect.runPromise(store.compareAndSet("a", undefined, `"1"`))
    const own = join(inside("drafts"), "a")
    for (const [name, ageMs] of [
      ["tmp.old", 61_000],
      ["tmp.young", 50_000],
    ] as const) {
      await writeFile(join(own, name), "")
      const time = (Date.now() - ageMs) / 1000
      await utimes(join(own, name), time, time)
    }
    await Effect.runPromise(store.compareAndSet("a", version, `"2"`))
    expect((await readdir(own)).filter((name) => name.startsWith("tmp."))).toEqual(["tmp.young"])
  })

  for (const content of ["{}", "[]", "", "null", `{"untilMs":"soon"}`]) {
    it(`a lock or lease file with the content '${content}' is a typed error at once, and is ignored once it is older than the lock`, async () => {
      const folder = inside(`holder ${encodeURIComponent(content)}`)
      const store = makeFileStore({ folder })
      const version = await Effect.runPromise(store.compareAndSet("a", undefined, `"1"`))
      const own = join(folder, "a")
      const begunMs = performance.now()
      for (const [name, use, ttlMs] of [
        ["lock", store.compareAndSet("a", version, `"2"`), 10_000],
        ["lease", store.lease("a", 60_000), 60_000],
      ] as const) {
        const file = join(own, `${name}.7`)
        await writeFile(file, content)
        const error = await Effect.runPromise(Effect.flip(use as Effect.Effect<unknown, StoreError>))
        expect(error).toMatchObject({ _tag: "StoreError", reason: "corrupt", key: "a" })
        expect(error.message).toContain(`${name}.7`)
        const { afterMs } = error.retry as { readonly afterMs: number }
        expect(afterMs).toBeGreaterThan(ttlMs - 8_000)
        // The clock of the disk may be a little ahead.
        expect(afterMs).toBeLessThanOrEqual(ttlMs + 100)
        const old = (Date.now() - ttlMs - 1) / 1000
        await utimes(file, old, old)
        await Effect.runPromise(use as Effect.Effect<unknown, StoreError>)
        expect(await readdir(own)).toContain(`${name}.8`)
      }
      expect(performance.now() - begunMs).toBeLessThan(8_000)
    })
  }

  it("a lease file with a number that counting never reaches is ignored", async () => {
    const store = makeFileStore({ folder: inside("planted") })
    await mkdir(join(inside("planted"), "a"), { recursive: true })
    await writeFile(join(inside("planted"), "a", `lease.${Number.MAX_SAFE_INTEGER}`), "{}")
    expect(await Effect.runPromise(store.lease("a", 1_000))).toMatchObject({ fencingToken: 1 })
  })

  it("a stage stores a value in one step for the next stage of the key, and is not a record", async () => {
    const store = makeFileStore({ folder: inside("stages") })
    const stage = () => Effect.runPromise(store.stage!("a"))
    const first = await stage()
    const second = await stage()
    expect([first.left, second.left]).toEqual([[], []])
    await Effect.runPromise(first.put(`"1"`))
    expect(await Effect.runPromise(store.get("a"))).toBeUndefined()
    expect(await Effect.runPromise(store.scan(""))).toEqual([])
    const third = await stage()
    expect(third.left).toEqual([`"1"`])
    const own = join(inside("stages"), "a")
    for (const file of await readdir(own)) expect((await stat(join(own, file))).mode & 0o777).toBe(0o600)
    for (const { clear } of [first, second, third]) await Effect.runPromise(clear)
    expect(await readdir(own)).toEqual([])
  })

  it("an encrypted stage contains no plain text, and leaves out a value that no given key decrypts", async () => {
    const inner = makeFileStore({ folder: inside("sealed") })
    const store = encrypted(inner, { keys: { a: generateKey() } })
    const other = encrypted(inner, { keys: { b: generateKey() } })
    const first = await Effect.runPromise(store.stage!("a"))
    await Effect.runPromise(first.put(`"the-refresh-token"`))
    const [raw, same, wrong] = await Effect.runPromise(
      Effect.all([inner.stage!("a"), store.stage!("a"), other.stage!("a")]),
    )
    expect(raw.left).toHaveLength(1)
    expect(raw.left[0]).not.toContain("the-refresh-token")
    expect(same.left).toEqual([`"the-refresh-token"`])
    expect(wrong.left).toEqual([])
    for (const { clear } of [first, raw, same, wrong]) await Effect.runPromise(clear)
  })

  it.skipIf(process.platform === "win32")("a folder that every user may write in is a warning, once", async () => {
    const warnings: Array<string> = []
    const keep = Logger.layer([Logger.make(({ message }) => void warnings.push(String(message)))])
    for (const [name, mode] of [
      ["open", 0o777],
      ["closed", 0o755],
    ] as const) {
      await mkdir(inside(name))
      await chmod(inside(name), mode)
      const store = makeFileStore({ folder: inside(name) })
      const use = Effect.andThen(store.compareAndSet("a", undefined, `"1"`), store.lease("a", 1_000))
      await Effect.runPromise(Effect.provide(Effect.andThen(use, store.get("a")), keep))
    }
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain(`chmod 700 ${inside("open")}`)
  })
})
