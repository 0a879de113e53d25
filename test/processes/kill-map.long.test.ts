/**
 * A process is killed (kill -9) before each file call of one refresh, with a platform that ends a refresh token with its first
 * use. After each kill another process uses the account. The kills after which the owner has to authorize again are the map;
 * the README of oauth and docs/many-processes.md say the same figures.
 */
import { execFile } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { account, expired, keptRefreshToken, storedAt } from "./accounts.ts"
import { type TokenServer, tokenServer } from "./token-server.ts"

const child = fileURLToPath(new URL("./killed-at-call.ts", import.meta.url))

/** Runs the process; the file calls that it made. */
const refreshIn = (host: TokenServer, folder: string, killAt: number): Promise<ReadonlyArray<string>> =>
  new Promise((resolve, reject) => {
    const args = ["--disable-warning=ExperimentalWarning", child, host.origin, folder, String(killAt)]
    execFile(process.execPath, args, (error, stdout, stderr) => {
      const isKilled = error !== null && error.signal === "SIGKILL"
      if (killAt > 0 !== isKilled) return reject(new Error(`the process was to be killed at call ${killAt}: ${stderr}`))
      resolve(stdout.trim().split("\n"))
    })
  })

type End = "kept" | "authorize again"

/** Kills a process before this call. What becomes of the account. */
const killedAt = async (root: string, killAt: number): Promise<{ readonly call: string; readonly end: End }> => {
  await using host = await tokenServer()
  host.rotates = true
  const folder = join(root, String(killAt))
  await expired(host.origin, makeFileStore({ folder }))
  const calls = await refreshIn(host, folder, killAt)
  const next = storedAt(host.origin, makeFileStore({ folder }), 500)
  const result = await Effect.runPromise(Effect.result(next.resolve({ account }, getAuthorizedShops)))
  const call = calls.at(-1)!
  if (result._tag === "Failure") {
    expect(result.failure._tag).toBe("ReauthorizationRequiredError")
    return { call, end: "authorize again" }
  }
  expect(host.takes(await keptRefreshToken(host.origin, makeFileStore({ folder })))).toBe(true)
  return { call, end: "kept" }
}

test("the file calls of a refresh at which kill -9 loses the pair", async () => {
  const root = await mkdtemp(join(tmpdir(), "tts-kill-map-"))
  try {
    await using host = await tokenServer()
    const whole = join(root, "whole")
    await expired(host.origin, makeFileStore({ folder: whole }))
    const calls = await refreshIn(host, whole, 0)
    const lost: Array<string> = []
    for (let killAt = 1; killAt <= calls.length; killAt++) {
      const { call, end } = await killedAt(root, killAt)
      if (end !== "kept") lost.push(call)
    }
    console.info({ calls: calls.length, lost })
    expect(lost).toEqual(["writeFile after open stage.*"])
    expect(calls.length).toBe(67)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})
