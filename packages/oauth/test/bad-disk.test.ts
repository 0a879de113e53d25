/**
 * The file store on a disk that fails: damaged files, a folder that cannot be written, a disk that is full. Each is a typed
 * error with a remedy and without a value, and the old record is intact. A test that needs rights which this process does not
 * have (mounting a small disk) is skipped, and says why.
 */
import { type SpawnSyncReturns, spawnSync } from "node:child_process"
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { RecordStore } from "../src/index.ts"
import { makeFileStore } from "../src/node/index.ts"

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "tts-disk-"))
})
const mounted: Array<string> = []
const command = (name: string, args: ReadonlyArray<string>): SpawnSyncReturns<string> =>
  spawnSync(name, args, { encoding: "utf8" })
afterAll(() => {
  for (const folder of mounted) command("umount", [folder])
  rmSync(root, { recursive: true, force: true })
})

const secret = `"TTP_the-old-refresh-token"`
const next = `"TTP_the-next-refresh-token"`

/** Fails with a StoreError that quotes no value and names a remedy. */
const expectError = async (effect: Effect.Effect<unknown, StoreError>, like: object, remedy: string): Promise<void> => {
  const error = await Effect.runPromise(Effect.flip(effect))
  expect(error).toMatchObject({ _tag: "StoreError", key: "a", ...like })
  expect(error.message).toContain(remedy)
  expect(`${error.message} ${String(error.cause)} ${JSON.stringify(error)}`).not.toContain("refresh-token")
}

/** The record in this store, and in a new store on the same folder. */
const expectRecord = async (folder: string, version: string): Promise<void> => {
  const record = await Effect.runPromise(makeFileStore({ folder }).get("a"))
  expect(record).toEqual({ version, value: secret })
  const listed = await Effect.runPromise(makeFileStore({ folder }).scan(""))
  expect(listed).toContainEqual({ key: "a", version, value: secret })
}

const withRecord = async (folder: string): Promise<{ readonly store: RecordStore; readonly version: string }> => {
  const store = makeFileStore({ folder })
  return { store, version: await Effect.runPromise(store.compareAndSet("a", undefined, secret)) }
}

describe("a damaged file", () => {
  const damages: Record<string, (file: string) => void> = {
    "an empty one": (file) => truncateSync(file, 0),
    "one cut in the middle": (file) => truncateSync(file, 40),
    "one full of zeros, as after a power cut": (file) => writeFileSync(file, Buffer.alloc(200)),
    "bytes that are no text": (file) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0x80, 0x00])),
    "JSON of another shape": (file) => writeFileSync(file, `{"key":"a","version":1,"value":{}}`),
    "JSON null": (file) => writeFileSync(file, "null"),
  }
  for (const [name, damage] of Object.entries(damages)) {
    it(`${name} is corrupt, stays as it is, and can be replaced after a delete`, async () => {
      const folder = join(root, name)
      const { store, version } = await withRecord(folder)
      await Effect.runPromise(store.compareAndSet("b", undefined, secret))
      const file = join(folder, "a", "record.json")
      damage(file)
      const bytes = readFileSync(file)
      await expectError(store.get("a"), { reason: "corrupt" }, "Restore it from a backup")
      await expectError(store.compareAndSet("a", version, next), { reason: "corrupt" }, "delete it")
      await expectError(store.compareAndSet("a", undefined, next), { reason: "corrupt" }, "delete it")
      await expectError(store.scan(""), { reason: "corrupt" }, "Restore it from a backup")
      expect(readFileSync(file).equals(bytes)).toBe(true)
      expect((await Effect.runPromise(store.get("b")))?.value).toBe(secret)
      await Effect.runPromise(store.delete("a"))
      await Effect.runPromise(store.compareAndSet("a", undefined, secret))
    })
  }
})

describe("a folder that cannot be written", () => {
  it("below a file: every operation says so, and the file is not changed", async () => {
    const file = join(root, "file")
    writeFileSync(file, "not a folder")
    const store = makeFileStore({ folder: join(file, "store") })
    const like = { reason: "unavailable", retry: "backoff" }
    const remedy = "A part of the path is a file; choose another folder."
    await expectError(store.get("a"), like, remedy)
    await expectError(store.compareAndSet("a", undefined, secret), like, remedy)
    await expectError(store.delete("a"), like, remedy)
    await expectError(store.scan("a"), like, remedy)
    await expectError(store.lease("a", 1_000), like, remedy)
    expect(readFileSync(file, "utf8")).toBe("not a folder")
  })

  const isRoot = process.getuid?.() === 0
  if (isRoot) console.warn("skipped: a folder without the right to write, since root may write in every one.")
  it.skipIf(isRoot || process.platform === "win32")("without the right to: the old record is read on", async () => {
    const folder = join(root, "rights")
    const { store, version } = await withRecord(folder)
    chmodSync(join(folder, "a"), 0o500)
    try {
      await expectError(store.compareAndSet("a", version, next), { reason: "unavailable" }, "Give this user the right")
      await expectRecord(folder, version)
    } finally {
      chmodSync(join(folder, "a"), 0o700)
    }
    await Effect.runPromise(store.compareAndSet("a", version, next))
  })
})

/** A disk for the test; if it cannot be made, the reason. */
const mount = (folder: string, size: string): string | undefined => {
  mkdirSync(folder)
  if (process.platform !== "linux") return "a small disk is mounted on Linux only"
  const { status, stderr, error } = command("mount", ["-t", "tmpfs", "-o", `size=${size},mode=0700`, "tmpfs", folder])
  if (status !== 0) return `mount: ${(error?.message ?? stderr).trim()}`
  mounted.push(folder)
  return undefined
}

describe("a small disk", () => {
  let [readOnly, small] = ["", ""]
  let problem: string | undefined
  beforeAll(() => {
    readOnly = join(root, "read-only")
    small = join(root, "small")
    problem = mount(readOnly, "1m") ?? mount(small, "64k")
    if (problem !== undefined) console.warn(`skipped: the tests of a full and of a read-only disk (${problem}).`)
  })
  beforeEach(({ skip }) => skip(problem !== undefined, problem))

  it("read-only: a write says so, and the old record can still be read", async () => {
    const { store, version } = await withRecord(readOnly)
    expect(command("mount", ["-o", "remount,ro", readOnly]).status).toBe(0)
    const like = { reason: "unavailable", retry: "backoff" }
    const remedy = "The disk is read-only; choose another folder."
    await expectError(store.compareAndSet("a", version, next), like, remedy)
    await expectError(store.delete("a"), like, remedy)
    await expectError(store.lease("a", 1_000), like, remedy)
    await expectRecord(readOnly, version)
    expect(command("mount", ["-o", "remount,rw", readOnly]).status).toBe(0)
    await Effect.runPromise(store.compareAndSet("a", version, next))
  })

  const like = { reason: "unavailable", retry: "backoff" }
  const remedy = "The disk is full; the stored records are intact."

  it("too small for the value: the old record is unchanged, and no part of the new record remains", async () => {
    const folder = join(small, "too-small")
    const { store, version } = await withRecord(folder)
    const files = readdirSync(join(folder, "a"))
    const long = `"TTP_long-refresh-token${"x".repeat(100_000)}"`
    await expectError(store.compareAndSet("a", version, long), like, remedy)
    await expectRecord(folder, version)
    expect(readdirSync(join(folder, "a")).filter((name) => name.startsWith("tmp."))).toEqual([])
    expect(readdirSync(join(folder, "a"))).toHaveLength(files.length)
    rmSync(folder, { recursive: true })
  })

  /** Leaves so many pages of the disk free. */
  const fillUpTo = (pages: number): void => {
    const { bavail, bsize } = statfsSync(small)
    writeFileSync(join(small, "ballast"), Buffer.alloc((bavail - pages) * bsize))
  }

  it("full to the last byte: the old record is unchanged, and can be replaced once there is room", async () => {
    const folder = join(small, "full")
    const { store, version } = await withRecord(folder)
    fillUpTo(0)
    for (let n = 0; n < 5; n++) {
      await expectError(store.compareAndSet("a", version, next), like, remedy)
      await expectError(store.lease("a", 1_000), like, remedy)
      await expectRecord(folder, version)
    }
    rmSync(join(small, "ballast"))
    await Effect.runPromise(store.compareAndSet("a", version, next))
    expect((await Effect.runPromise(store.get("a")))?.value).toBe(next)
    rmSync(folder, { recursive: true })
  })

  // So the disk gets full at each step of a write: the lock, the draft of the record, the release of the lock.
  for (const pages of [1, 2, 3, 4]) {
    it(`with ${pages} free pages: a replacement is done or not done, and the answer says which`, async () => {
      const folder = join(small, String(pages))
      const { store, version } = await withRecord(folder)
      fillUpTo(pages)
      const result = await Effect.runPromise(Effect.result(store.compareAndSet("a", version, next)))
      const record = await Effect.runPromise(makeFileStore({ folder }).get("a"))
      if (result._tag === "Success") expect(record).toEqual({ version: result.success, value: next })
      else await expectRecord(folder, version)
      rmSync(join(small, "ballast"))
      rmSync(folder, { recursive: true })
    })

    it(`with ${pages} free pages: a new record is complete if the write succeeded, and absent if it failed`, async () => {
      const folder = join(small, String(pages))
      mkdirSync(join(folder, "a"), { recursive: true })
      fillUpTo(pages)
      const result = await Effect.runPromise(
        Effect.result(makeFileStore({ folder }).compareAndSet("a", undefined, secret)),
      )
      const record = await Effect.runPromise(makeFileStore({ folder }).get("a"))
      if (result._tag === "Success") expect(record).toEqual({ version: result.success, value: secret })
      else {
        expect(result.failure).toMatchObject({ _tag: "StoreError", ...like })
        expect(record).toBeUndefined()
      }
      rmSync(join(small, "ballast"))
      rmSync(folder, { recursive: true })
    })
  }
})
