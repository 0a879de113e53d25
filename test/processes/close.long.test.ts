/** A real process gets SIGTERM in the middle of a refresh, from a platform that ends a refresh token with its first use. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, expect, test } from "vitest"
import { account, appKey, expired, keptRefreshToken } from "./accounts.ts"
import { type TokenServer, tokenServer } from "./token-server.ts"

const program = fileURLToPath(new URL("./ended-process.ts", import.meta.url))

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "tts-close-"))
})
afterAll(() => rm(root, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Runs the process on its own store. `onSaid` gets the process with each text that it prints. */
const run = (
  host: TokenServer,
  folder: string,
  downForMs: number,
  onSaid: (child: ChildProcess, said: string) => void = () => {},
) => {
  const args = ["--disable-warning=ExperimentalWarning", program, host.origin, folder, String(downForMs)]
  const child = spawn(process.execPath, args)
  let said = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += String(chunk)
      onSaid(child, said)
    })
  }
  const ended = once(child, "close").then(([code]): Ended => ({ code: code as number | null, said }))
  return { child, ended }
}

const scene = async (name: string) => {
  const host = await tokenServer()
  host.rotates = true
  const folder = join(root, name)
  const store = makeFileStore({ folder })
  await expired(host.origin, store)
  const isKept = async () => host.takes(await keptRefreshToken(host.origin, store))
  return { host, folder, isKept }
}

test("SIGTERM while a refresh is answered: the process ends once the new tokens are stored", async () => {
  const { host, folder, isKept } = await scene("answered")
  await using _ = host
  let signalled = false
  const { child, ended } = run(host, folder, 0)
  host.onRefreshed = () => {
    signalled = child.kill("SIGTERM")
    return true
  }
  expect(await ended).toMatchObject({ code: 0 })
  expect(signalled).toBe(true)
  expect(host.refreshes).toBe(1)
  expect(await isKept()).toBe(true)
})

test("SIGTERM while the store does not take the new tokens: the process writes them as soon as it does", async () => {
  const { host, folder, isKept } = await scene("pending")
  await using _ = host
  let isSignalled = false
  const { ended } = run(host, folder, 2_500, (child, said) => {
    if (isSignalled || !said.includes("a write failed")) return
    isSignalled = child.kill("SIGTERM")
  })
  const { code, said } = await ended
  expect(code).toBe(0)
  expect(said).toContain("a write failed")
  expect(said).not.toMatch(/TTP_|did not take/)
  expect(host.refreshes).toBe(1)
  expect(await isKept()).toBe(true)
})

test("tokens that the store does not take keep no process alive that is done", async () => {
  const { host, folder, isKept } = await scene("idle")
  await using _ = host
  const { code, said } = await run(host, folder, 3_600_000).ended
  expect(code).toBe(0)
  expect(said).toContain("the call failed")
  expect(await isKept()).toBe(false)
  // Even so nothing is lost: the next process finds them.
  const stage = await Effect.runPromise(makeFileStore({ folder }).stage!(`tts/${appKey}/refresh/${account}`))
  expect(stage.left).toHaveLength(1)
  await Effect.runPromise(stage.clear)
})
