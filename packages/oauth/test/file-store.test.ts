import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
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

  it("writes files that only their owner can read, and leaves nothing beside them", async () => {
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

  it("a damaged file is a typed error, and is left as it is", async () => {
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

  it("a folder that cannot be one is a typed error with a remedy", async () => {
    await writeFile(inside("file"), "")
    const store = makeFileStore({ folder: join(inside("file"), "store") })
    for (const effect of [store.compareAndSet("a", undefined, "1"), store.lease("a", 1_000)]) {
      const error = await Effect.runPromise(Effect.flip(effect as Effect.Effect<unknown, unknown>))
      expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
      expect(String(error)).toContain("choose another folder")
    }
  })

  it("what others put into the folder is no record, and does not keep a scan from the rest", async () => {
    const store = makeFileStore({ folder: inside("shared") })
    await Effect.runPromise(store.compareAndSet("a", undefined, `"1"`))
    await writeFile(join(inside("shared"), ".DS_Store"), "")
    await writeFile(join(inside("shared"), "notes"), "")
    await mkdir(join(inside("shared"), "a.folder"))
    const found = await Effect.runPromise(store.scan(""))
    expect(found.map(({ key }) => key)).toEqual(["a"])
  })

  it("a lease says how long it is still held, and ends at once where the clock was put back", async () => {
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

  it("the file of another key is corrupt: a disk may not tell upper case from lower", async () => {
    const store = makeFileStore({ folder: inside("case") })
    await Effect.runPromise(store.compareAndSet("a", undefined, `"1"`))
    await mkdir(join(inside("case"), "A"))
    await copyFile(join(inside("case"), "a", "record.json"), join(inside("case"), "A", "record.json"))
    expect(await Effect.runPromise(Effect.flip(store.get("A")))).toMatchObject({ reason: "corrupt", key: "A" })
  })

  it("a write removes the drafts of processes that died a minute ago, and no younger ones", async () => {
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
})
