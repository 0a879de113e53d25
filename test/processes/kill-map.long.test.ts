/**
 * A process is killed (kill -9) before each file call of one refresh and of one import, with a platform that ends a refresh
 * token with its first use. After each kill another process uses the account, or imports the same token. The map lists the kills after
 * which the owner has to authorize again; the README of oauth and docs/many-processes.md have the same figures.
 */
import { execFile } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import type { CallError } from "@tiktok-shop-kit/errors"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { account, expired, givenRefreshToken, keptRefreshToken, storedAt } from "./accounts.ts"
import { type TokenServer, tokenServer } from "./token-server.ts"

const child = fileURLToPath(new URL("./killed-at-call.ts", import.meta.url))

/** Long enough for the request on a busy machine, which gets half of it. */
const leaseMs = 4_000

/** What the killed process does, and what the process after it does. */
interface Scene {
  /** Prepares the store. Answers the arguments of the process. */
  readonly prepare: (host: TokenServer, folder: string) => Promise<ReadonlyArray<string>>
  readonly next: (host: TokenServer, folder: string, args: ReadonlyArray<string>) => Effect.Effect<unknown, CallError>
  /** The error of a pair that is lost. */
  readonly lost: CallError["_tag"]
}

const afterwards = (host: TokenServer, folder: string) => storedAt(host.origin, makeFileStore({ folder }), leaseMs)

const refresh: Scene = {
  prepare: async (host, folder) => {
    await expired(host.origin, makeFileStore({ folder }))
    return []
  },
  next: (host, folder) => afterwards(host, folder).resolve({ account }, getAuthorizedShops),
  lost: "ReauthorizationRequiredError",
}

const importing: Scene = {
  prepare: async (host) => [await givenRefreshToken(host.origin)],
  next: (host, folder, [refreshToken = ""]) => afterwards(host, folder).importToken({ refreshToken }),
  lost: "AuthenticationError",
}

/** Runs the process; the file calls that it made. */
const callsOf = (
  host: TokenServer,
  folder: string,
  killAt: number,
  rest: ReadonlyArray<string>,
): Promise<ReadonlyArray<string>> =>
  new Promise((resolve, reject) => {
    const args = [
      "--disable-warning=ExperimentalWarning",
      child,
      host.origin,
      folder,
      String(leaseMs),
      String(killAt),
      ...rest,
    ]
    execFile(process.execPath, args, (error, stdout, stderr) => {
      const isKilled = error !== null && error.signal === "SIGKILL"
      if (killAt > 0 !== isKilled) return reject(new Error(`the process was to be killed at call ${killAt}: ${stderr}`))
      resolve(stdout.trim().split("\n"))
    })
  })

/** Kills at the same time. Most of the time of each is the wait for the killed process' lease. */
const lanes = 4

type End = "kept" | "authorize again"

/** Kills a process before this call. What becomes of the account. */
const killedAt = async (
  { prepare, next, lost }: Scene,
  root: string,
  killAt: number,
): Promise<{ readonly call: string; readonly end: End }> => {
  await using host = await tokenServer()
  host.rotates = true
  const folder = join(root, String(killAt))
  const args = await prepare(host, folder)
  const calls = await callsOf(host, folder, killAt, args)
  const result = await Effect.runPromise(Effect.result(next(host, folder, args)))
  const call = calls.at(-1)!
  if (result._tag === "Failure") {
    expect(result.failure._tag).toBe(lost)
    return { call, end: "authorize again" }
  }
  expect(host.takes(await keptRefreshToken(host.origin, makeFileStore({ folder })))).toBe(true)
  return { call, end: "kept" }
}

test.each([
  ["refresh", refresh, 67],
  ["import", importing, 141],
] as const)("the file calls of one %s at which kill -9 loses the pair", async (name, scene, count) => {
  const root = await mkdtemp(join(tmpdir(), "tts-kill-map-"))
  try {
    await using host = await tokenServer()
    const whole = join(root, "whole")
    const calls = await callsOf(host, whole, 0, await scene.prepare(host, whole))
    const kills = await Effect.runPromise(
      Effect.forEach(calls, (_, index) => Effect.promise(() => killedAt(scene, root, index + 1)), {
        concurrency: lanes,
      }),
    )
    const lost = kills.filter(({ end }) => end !== "kept").map(({ call }) => call)
    console.info({ name, calls: calls.length, lost })
    expect(lost).toEqual(["writeFile after open stage.*"])
    expect(calls.length).toBe(count)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})
