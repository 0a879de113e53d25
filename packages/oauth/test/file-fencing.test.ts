/**
 * Two processes on one file store, where one of them acts in the middle of a step of the other: it takes the lock of a process
 * that hangs in a write, or a lease that is just being renewed. The test stops the first process at a call of the file system.
 */
import fs, { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { syncBuiltinESMExports } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { makeFileStore } from "../src/node/index.ts"

/** Each runs once: before the next draft of a record is opened, before the next `link`, before the next `rename`. */
const hooks: { open?: Hook; link?: Hook; rename?: Hook } = {}
type Hook = (() => Promise<void>) | undefined

const runOnce = async (name: keyof typeof hooks): Promise<void> => {
  const hook = hooks[name]
  hooks[name] = undefined
  await hook?.()
}

const original = { ...fs }
let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "tts-fencing-"))
  fs.open = async (path, flags, ...rest) => {
    if (flags === "wx") await runOnce("open")
    return original.open(path, flags, ...rest)
  }
  fs.link = async (...args) => {
    await runOnce("link")
    return original.link(...args)
  }
  fs.rename = async (...args) => {
    await runOnce("rename")
    return original.rename(...args)
  }
  // The file store imports these functions by name.
  syncBuiltinESMExports()
})
afterEach(() => {
  for (const name of ["open", "link", "rename"] as const) hooks[name] = undefined
})
afterAll(async () => {
  Object.assign(fs, original)
  syncBuiltinESMExports()
  await rm(root, { recursive: true, force: true })
})

/** The locks or leases of 'a' end at `untilMs`, as another process sees it. */
const setEnd = async (folder: string, kind: "lock" | "lease", untilMs: number): Promise<void> => {
  const own = join(folder, "a")
  for (const name of (await readdir(own)).filter((file) => file.startsWith(`${kind}.`))) {
    const holder = JSON.parse(await readFile(join(own, name), "utf8"))
    await writeFile(join(own, name), JSON.stringify({ ...holder, untilMs }))
  }
}

describe("a write whose lock ended while its process hung", () => {
  it("is a conflict, and does not change the later write", async () => {
    const folder = join(root, "replaced")
    // Two stores on one folder take turns by the lock alone, as two processes do.
    const [slow, other] = [makeFileStore({ folder }), makeFileStore({ folder })]
    const version = await Effect.runPromise(slow.compareAndSet("a", undefined, `"first"`))
    let later = ""
    hooks.open = async () => {
      await setEnd(folder, "lock", 0)
      later = await Effect.runPromise(other.compareAndSet("a", version, `"later"`))
    }
    const error = await Effect.runPromise(Effect.flip(slow.compareAndSet("a", version, `"late"`)))
    expect(error).toMatchObject({ _tag: "StoreError", reason: "conflict", key: "a" })
    expect(later).not.toBe("")
    expect(await Effect.runPromise(slow.get("a"))).toEqual({ version: later, value: `"later"` })
    expect((await readdir(join(folder, "a"))).filter((name) => name.startsWith("tmp."))).toEqual([])
  })

  it("is a conflict as well if the later process deleted the record", async () => {
    const folder = join(root, "deleted")
    const [slow, other] = [makeFileStore({ folder }), makeFileStore({ folder })]
    const version = await Effect.runPromise(slow.compareAndSet("a", undefined, `"first"`))
    hooks.open = async () => {
      await setEnd(folder, "lock", 0)
      await Effect.runPromise(other.delete("a"))
    }
    const error = await Effect.runPromise(Effect.flip(slow.compareAndSet("a", version, `"late"`)))
    expect(error).toMatchObject({ _tag: "StoreError", reason: "conflict", key: "a" })
    expect(await Effect.runPromise(slow.get("a"))).toBeUndefined()
  })
})

describe("a lease that two processes want", () => {
  const minute = 60_000
  const held = { _tag: "StoreError", reason: "lease" }

  it("is not taken over if its holder renews it at the last moment", async () => {
    const folder = join(root, "renewed")
    const [holder, other] = [makeFileStore({ folder }), makeFileStore({ folder })]
    await Effect.runPromise(holder.lease("a", minute))
    await setEnd(folder, "lease", 1)
    hooks.link = () => setEnd(folder, "lease", Date.now() + minute)
    expect(await Effect.runPromise(Effect.flip(other.lease("a", minute)))).toMatchObject(held)
    expect(await readdir(join(folder, "a"))).toEqual(["lease.1"])
  })

  it("is lost if another process takes it while it is renewed", async () => {
    const folder = join(root, "lost")
    const [holder, other] = [makeFileStore({ folder }), makeFileStore({ folder })]
    const lease = await Effect.runPromise(holder.lease("a", minute))
    let fencingToken = 0
    hooks.rename = async () => {
      await setEnd(folder, "lease", 1)
      fencingToken = (await Effect.runPromise(other.lease("a", minute))).fencingToken
    }
    expect(await Effect.runPromise(Effect.flip(lease.renew(minute)))).toMatchObject(held)
    expect(fencingToken).toBe(lease.fencingToken + 1)
  })

  it("has no file after a former holder released it", async () => {
    const folder = join(root, "former")
    const store = makeFileStore({ folder })
    const former = await Effect.runPromise(store.lease("a", minute))
    await setEnd(folder, "lease", 1)
    await Effect.runPromise(store.lease("a", minute))
    await Effect.runPromise(former.release)
    expect(await readdir(join(folder, "a"))).toEqual(["lease.2"])
  })
})
