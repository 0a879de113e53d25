/**
 * A process that refreshes one account in a file store, imports it, or rekeys its records, and kills itself (kill -9) before one
 * of its file calls. Arguments: the token server, the folder, the time of the lease in milliseconds, the number of that call (0
 * for none), the refresh token to import (empty or none for a refresh), and for a rekey the encryption keys as JSON, whose last
 * one is `new`. It prints the file calls that it made.
 */
import { writeSync } from "node:fs"
import fs from "node:fs/promises"
import { syncBuiltinESMExports } from "node:module"
import * as Effect from "effect/Effect"

const [, , origin = "", folder = "", leaseMs = "", at = "0", given = "", keys] = process.argv
const killAt = Number(at)

let made = 0
const note = (call: string): void => {
  made++
  writeSync(1, `${call}\n`)
  if (made === killAt) {
    process.kill(process.pid, "SIGKILL")
    // The signal may take a moment. No further call may be made until then.
    for (;;);
  }
}

type Call = (...args: ReadonlyArray<unknown>) => Promise<unknown>

/** Replaces the named functions of an object by ones that are noted before they run. */
const watch = (
  target: object,
  names: ReadonlyArray<string>,
  labelOf: (name: string, args: ReadonlyArray<unknown>) => string,
) => {
  const functions = target as Record<string, Call>
  for (const name of names) {
    const call = functions[name]!.bind(target)
    functions[name] = async (...args) => {
      const label = labelOf(name, args)
      note(label)
      const result = await call(...args)
      if (name === "open") watch(result as object, ["writeFile", "sync", "close"], (step) => `${step} after ${label}`)
      return result
    }
  }
}

/** The call and its file, without random parts and numbers. */
const label = (name: string, [path]: ReadonlyArray<unknown>): string => {
  const file = String(path).split("/").at(-1)!
  return `${name} ${file.replace(/[\da-f]{8}-[\da-f-]{27}/, "*").replace(/\.\d+$/, ".#")}`
}

watch(fs, ["mkdir", "open", "readdir", "readFile", "rename", "stat", "link", "unlink", "writeFile"], label)
syncBuiltinESMExports()

// After the calls are watched: these modules take the functions at their import.
const { account, storedAt } = await import("./accounts.ts")
const { makeFileStore } = await import("@tiktok-shop-kit/oauth/node")
const { encrypted } = await import("@tiktok-shop-kit/oauth/encryption")
const inner = makeFileStore({ folder })
const store = keys === undefined ? inner : encrypted(inner, { keys: JSON.parse(keys) as Record<string, string> })
const stored = storedAt(origin, store, Number(leaseMs))
const work = given === "" ? stored.refresh(account) : stored.importToken({ refreshToken: given })
await Effect.runPromise<unknown, unknown>(keys === undefined ? work : stored.rekey({ to: "new" }))
