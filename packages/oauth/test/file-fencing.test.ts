/**
 * A process that hangs in the middle of a write to the file store, until another process takes its lock and writes. The test
 * stops the first process where it opens its draft, after it has read the record and before it replaces it.
 */
import type * as fs from "node:fs/promises"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import { makeFileStore } from "../src/node/index.ts"

/** Runs once, before the next draft of a record is opened. */
let beforeDraft: (() => Promise<void>) | undefined

vi.mock("node:fs/promises", async (importOriginal) => {
  const original = await importOriginal<typeof fs>()
  const open: typeof original.open = async (path, flags, ...rest) => {
    const hook = beforeDraft
    if (flags === "wx" && hook !== undefined) {
      beforeDraft = undefined
      await hook()
    }
    return original.open(path, flags, ...rest)
  }
  return { ...original, open }
})

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "tts-fencing-"))
})
afterEach(() => {
  beforeDraft = undefined
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** The lock of the record 'a' ends, as if its time were over. */
const endLock = async (folder: string): Promise<void> => {
  const own = join(folder, "a")
  const locks = (await readdir(own)).filter((name) => name.startsWith("lock."))
  for (const name of locks) {
    const holder = JSON.parse(await readFile(join(own, name), "utf8"))
    await writeFile(join(own, name), JSON.stringify({ ...holder, untilMs: 0 }))
  }
}

describe("a write whose lock ended while its process hung", () => {
  it("is a conflict, and leaves the later write as it is", async () => {
    const folder = join(root, "replaced")
    // Two stores on one folder take turns by the lock alone, as two processes do.
    const [slow, other] = [makeFileStore({ folder }), makeFileStore({ folder })]
    const version = await Effect.runPromise(slow.compareAndSet("a", undefined, `"first"`))
    let later = ""
    beforeDraft = async () => {
      await endLock(folder)
      later = await Effect.runPromise(other.compareAndSet("a", version, `"later"`))
    }
    const error = await Effect.runPromise(Effect.flip(slow.compareAndSet("a", version, `"late"`)))
    expect(error).toMatchObject({ _tag: "StoreError", reason: "conflict", key: "a" })
    expect(later).not.toBe("")
    expect(await Effect.runPromise(slow.get("a"))).toEqual({ version: later, value: `"later"` })
    expect((await readdir(join(folder, "a"))).filter((name) => name.startsWith("tmp."))).toEqual([])
  })

  it("is a conflict as well where the later process deleted the record", async () => {
    const folder = join(root, "deleted")
    const [slow, other] = [makeFileStore({ folder }), makeFileStore({ folder })]
    const version = await Effect.runPromise(slow.compareAndSet("a", undefined, `"first"`))
    beforeDraft = async () => {
      await endLock(folder)
      await Effect.runPromise(other.delete("a"))
    }
    const error = await Effect.runPromise(Effect.flip(slow.compareAndSet("a", version, `"late"`)))
    expect(error).toMatchObject({ _tag: "StoreError", reason: "conflict", key: "a" })
    expect(await Effect.runPromise(slow.get("a"))).toBeUndefined()
  })
})
