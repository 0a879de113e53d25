/**
 * A process is killed (kill -9) before each file call of one rekey of an account, beside whose record a killed refresh left its
 * new pair. The platform has ended the old refresh token. After each kill another process rekeys: no kill may lose the pair.
 */
import { execFile } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { makeMemory, type Stage } from "@tiktok-shop-kit/oauth"
import { encrypted, generateKey } from "@tiktok-shop-kit/oauth/encryption"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { writeIssued } from "../../packages/oauth/src/issued-pair.ts"
import { makeRecords } from "../../packages/oauth/src/records.ts"
import { account, appKey, expired, keptRefreshToken, storedAt } from "./accounts.ts"
import { type TokenServer, tokenServer } from "./token-server.ts"

const child = fileURLToPath(new URL("./killed-at-call.ts", import.meta.url))

const leaseMs = 1_000

/** Kills at the same time. */
const lanes = 4

const [oldKey, newKey] = [generateKey(), generateKey()]
const keys = { old: oldKey, new: newKey }

/** Runs the rekey in a process; the file calls that it made. */
const callsOf = (host: TokenServer, folder: string, killAt: number): Promise<ReadonlyArray<string>> =>
  new Promise((resolve, reject) => {
    const args = [child, host.origin, folder, String(leaseMs), String(killAt), "", JSON.stringify(keys)]
    execFile(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], (error, stdout, stderr) => {
      const isKilled = error !== null && error.signal === "SIGKILL"
      if (killAt > 0 !== isKilled) return reject(new Error(`the process was to be killed at call ${killAt}: ${stderr}`))
      resolve(stdout.trim().split("\n"))
    })
  })

/** An account under the old key, with a refresh that was begun, and the new pair beside its record. */
const prepare = async (host: TokenServer, folder: string): Promise<Stage> => {
  const store = encrypted(makeFileStore({ folder }), { keys: { old: oldKey } })
  await expired(host.origin, store)
  const records = makeRecords(store, appKey)
  const { refreshToken: used } = (await Effect.runPromise(records.account(account)))!
  const elsewhere = storedAt(host.origin, makeMemory(), leaseMs)
  const { accessToken, accessTokenExpiresAtMs, refreshToken } = await Effect.runPromise(
    elsewhere.importToken({ refreshToken: used }),
  )
  const refreshed = { openId: account, accessToken, accessTokenExpiresAtMs, refreshToken }
  const refreshing = { startedAtMs: Date.now(), fencingToken: 1 }
  await Effect.runPromise(records.updateAccount(account, (current) => ({ ...current!, refreshing })))
  const stage = await Effect.runPromise(store.stage!(records.refreshKey(account)))
  await Effect.runPromise(stage.put(writeIssued({ used, fencingToken: 1, refreshed })))
  return stage
}

test("no kill -9 at a file call of a rekey loses a pair, not even one that a killed refresh left", async () => {
  const root = await mkdtemp(join(tmpdir(), "tts-rekey-kill-map-"))
  const stages: Array<Stage> = []
  try {
    const killedAt = async (killAt: number): Promise<ReadonlyArray<string>> => {
      await using host = await tokenServer()
      host.rotates = true
      const folder = join(root, String(killAt))
      stages.push(await prepare(host, folder))
      const calls = await callsOf(host, folder, killAt)
      const next = storedAt(host.origin, encrypted(makeFileStore({ folder }), { keys }), leaseMs)
      const report = await Effect.runPromise(next.rekey({ to: "new" }))
      expect(report).toMatchObject({ done: report.of, remaining: [], errors: [] })
      const after = encrypted(makeFileStore({ folder }), { keys: { new: newKey } })
      expect(host.takes(await keptRefreshToken(host.origin, after))).toBe(true)
      return calls
    }
    const calls = await killedAt(0)
    await Effect.runPromise(
      Effect.forEach(calls, (_, index) => Effect.promise(() => killedAt(index + 1)), {
        concurrency: lanes,
        discard: true,
      }),
    )
    console.info({ calls: calls.length })
    expect(calls.length).toBeGreaterThan(30)
  } finally {
    await Effect.runPromise(Effect.forEach(stages, ({ clear }) => Effect.ignore(clear)))
    await rm(root, { recursive: true, force: true })
  }
})
