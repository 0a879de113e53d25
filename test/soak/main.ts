/**
 * `pnpm soak --rounds 10 --round-s 60`: eight processes with three accounts, one Redis and one sandbox live through random
 * faults. After each round it prints what happened. It ends with 1 if a rule was broken:
 *
 * - No token pair is lost. Redis keeps its data: it writes every command to its disk.
 * - No call fails because of its token.
 * - No event that was acknowledged runs again.
 * - No event is acknowledged that was not handled.
 * - No limit is exceeded, measured by the grants in Redis' time.
 *
 * The platform is as strict as possible: a refresh ends the refresh token that it used. Then two faults lose a pair with any
 * client, and are left out: the answer of the token host does not arrive, or the only process that has received it is
 * killed before its first write. So only calls of the shop lose their answers, and a process is killed when every pair that
 * was issued is stored. `test/processes` measures what is left out here.
 *
 * A handled event is acknowledged although Redis is away; the process notes it in Redis as soon as it can. Killing the
 * process before that would let a second delivery run the event again. So a process is killed when every event that it
 * acknowledged is noted.
 */
import { makeRecordStore } from "@tiktok-shop-kit/redis"
import { searchProducts } from "@tiktok-shop-kit/api/product"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { build, sign, type Signed } from "@tiktok-shop-kit/webhooks/testing"
import * as Effect from "effect/Effect"
import { type ChildProcess, fork, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { parseArgs } from "node:util"
import { createClient } from "redis"
import { createTikTokShop } from "tiktok-shop-kit"
import type { Report, Setup } from "./process.ts"
import { watchedTokenHost } from "./token-host.ts"

const { values } = parseArgs({ options: { rounds: { type: "string" }, "round-s": { type: "string" } } })
const rounds = Number(values.rounds ?? 10)
const roundMs = Number(values["round-s"] ?? 60) * 1_000
const size = 8
const [ratePerSecond, burst] = [20, 20]
/** Longer than the claim of a killed process. The platform takes 2 minutes. */
const redeliverAfterMs = 6_000
/** A client waits if a new token is refused as well, so tokens that end before their time are further apart. */
const endTokenEveryMs = 10_000
/** How long a kill waits for what a process has left to write. */
const settleMs = 15_000
/** How long the last check may take: the lease of a process that was killed in the middle of a refresh lasts 60 s. */
const lastCheckMs = 90_000

const dir = mkdtempSync(join(tmpdir(), "tts-soak-"))
const path = join(dir, "s")
const startRedis = (): ChildProcess => {
  const flags = [
    "--port",
    "0",
    "--unixsocket",
    path,
    "--dir",
    dir,
    "--save",
    "",
    "--appendonly",
    "yes",
    "--appendfsync",
    "always",
  ]
  return spawn("redis-server", flags, { stdio: "ignore" })
}
let redis = startRedis()
process.once("SIGINT", () => process.exit(130))
process.on("exit", () => {
  redis.kill("SIGKILL")
  rmSync(dir, { recursive: true, force: true })
})
const client = createClient({ socket: { path, tls: false, reconnectStrategy: 50 } })
client.on("error", () => undefined)
await client.connect()

const openIds = ["a", "b", "c"]
await using tts = await sandbox({
  accounts: openIds.map((name) => ({ open_id: name, name, shops: [{ products: 3, orders: 0 }] })),
  tokens: { accessTtlSeconds: 30, oldRefreshTokenDies: true },
})
await using tokenHost = await watchedTokenHost(tts)
const { appKey, appSecret, baseUrl } = tts.config
const app = { appKey, appSecret, authUrl: tokenHost.url, baseUrl }
const shops = tts.shops().map(({ id }) => id)
const store = makeRecordStore({ client })
const parent = createTikTokShop({ ...app, store })
const authorize = (openId: string) => parent.exchangeCodeForToken(tts.authorize({ openId }).code)
for (const openId of openIds) await authorize(openId)

/** Those whose newest refresh token, which is the only one that works, is not in the store. */
const notStored = async (): Promise<ReadonlyArray<string>> => {
  const records = await Effect.runPromise(store.scan(`tts/${appKey}/account/`))
  const accounts = records.map(({ value }) => JSON.parse(value) as { openId: string; refreshToken: string })
  const stored = new Map(accounts.map(({ openId, refreshToken }) => [openId, refreshToken]))
  return openIds.filter((openId) => stored.get(openId) !== tokenHost.newest(openId))
}

interface Event {
  isAcknowledged: boolean
  isConfirmed: boolean
  ends: number
  beginsAfter: number
}
const events = new Map<string, Event>()
const calls = new Map<string, number>()
const pairsLost: Array<string> = []
const grants = new Map<string, Array<readonly [atMs: number, tokens: number]>>()
const faults = new Map<string, number>()
const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1)

const note = (said: Report): void => {
  if (said.type === "call") return count(calls, said.error ?? "success")
  if (said.type === "grant") {
    const known = grants.get(said.key) ?? []
    grants.set(said.key, known)
    return void known.push([said.atMs, said.tokens])
  }
  if (said.type === "ready") return
  if (said.type === "lost") {
    pairsLost.push(said.account)
    // The owner authorizes again, so that the other rules can still be seen.
    return void authorize(said.account).catch(() => undefined)
  }
  const event = events.get(said.id)!
  if (said.type === "ended") event.ends++
  else if (event.isAcknowledged) event.beginsAfter++
}

class Worker {
  #process!: ChildProcess
  url: string | undefined

  start(): void {
    const setup: Setup = { path, app, shops, ratePerSecond, burst }
    const started = fork(new URL("process.ts", import.meta.url), [JSON.stringify(setup)])
    started.on("message", (said: Report) => {
      note(said)
      if (said.type === "ready") this.url = `http://127.0.0.1:${said.port}/`
    })
    this.#process = started
  }

  async kill(): Promise<void> {
    this.url = undefined
    const exited = once(this.#process, "exit")
    this.#process.kill("SIGKILL")
    await exited
  }

  signal(name: "SIGSTOP" | "SIGCONT"): void {
    this.#process.kill(name)
  }
}
const workers = Array.from({ length: size }, () => new Worker())
for (const worker of workers) worker.start()
while (workers.some(({ url }) => url === undefined)) await pause(50)

const oneOf = <A>(list: ReadonlyArray<A>): A => list[Math.floor(Math.random() * list.length)]!

const deliveries: Array<Promise<void>> = []
/** As the platform: delivers until it is answered 200, and now and then once more. */
const deliver = async (event: Event, { body, headers }: Signed): Promise<void> => {
  for (let left = Math.random() < 0.1 ? 2 : 1; left > 0;) {
    const { url } = oneOf(workers)
    const status =
      url === undefined
        ? 0
        : await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(3_000) }).then(
            (answer) => answer.status,
            () => 0,
          )
    if (status === 200) {
      event.isAcknowledged = true
      left--
    }
    if (left > 0) await pause(status === 200 ? Math.random() * 10_000 : redeliverAfterMs)
  }
}

let tokenEndedMs = -Infinity
/** Is there an event that was acknowledged and is not noted as handled in Redis? 1 is the type of the events here. */
const areUnconfirmed = async (): Promise<boolean> => {
  const open = [...events].filter(([, { isAcknowledged, isConfirmed }]) => isAcknowledged && !isConfirmed)
  if (open.length === 0) return false
  const states = await client.mGet(open.map(([id]) => `tts:event:{${appKey}:1:${id}}`))
  for (const [at, [, event]] of open.entries()) event.isConfirmed = states[at] === "done"
  return states.some((state) => state !== "done")
}

const faultKinds: Readonly<Record<string, () => Promise<void> | void>> = {
  "process killed": async () => {
    const worker = oneOf(workers)
    if (worker.url === undefined) return
    await tokenHost.whileHeld(async () => {
      const beganMs = performance.now()
      for (;;) {
        // A Redis that has just started refuses commands until it has read its file.
        const isOpen = await areUnconfirmed().catch(() => true)
        const accounts = await notStored().catch(() => openIds)
        if (!isOpen && accounts.length === 0) break
        if (performance.now() - beganMs > settleMs) {
          const left = accounts.length > 0 ? "a pair was not stored" : "an event was not noted"
          return count(faults, `process not killed: ${left}`)
        }
        await pause(10)
      }
      await worker.kill()
      worker.start()
    })
  },
  "process stopped": async () => {
    const worker = oneOf(workers)
    worker.signal("SIGSTOP")
    await pause(500 + Math.random() * 3_500)
    worker.signal("SIGCONT")
  },
  "Redis stopped": async () => {
    redis.kill("SIGSTOP")
    await pause(500 + Math.random() * 4_500)
    redis.kill("SIGCONT")
  },
  "Redis killed": async () => {
    const exited = once(redis, "exit")
    redis.kill("SIGKILL")
    await exited
    await pause(Math.random() * 2_000)
    redis = startRedis()
  },
  "token ended": () => {
    if (performance.now() - tokenEndedMs < endTokenEveryMs) return
    tokenEndedMs = performance.now()
    tts.faults.add({ kind: "expire-token" })
  },
  "platform fault": () => {
    const times = 5
    const operation = "product.*"
    tts.faults.add(
      oneOf([
        { kind: "throttle", retryAfterSeconds: 1, times },
        { kind: "server-error", times },
        { kind: "reset", times },
        { kind: "reset-after", operation, times },
        { kind: "html", times },
        { kind: "cut", operation, times },
        { kind: "slow", delayMs: 2_000, times },
      ]),
    )
  },
}

/** Grants beyond what a full bucket and its rate allow, with a token of tolerance for the clock's milliseconds. */
const excess = (): number => {
  let beyond = 0
  for (const list of grants.values()) {
    let [level, lastMs] = [burst, 0]
    for (const [atMs, tokens] of list.toSorted(([a], [b]) => a - b)) {
      level = Math.min(burst, level + ((atMs - lastMs) / 1_000) * ratePerSecond) - tokens
      lastMs = atMs
      if (level < -1) beyond++
    }
  }
  return beyond
}

const summary = () => {
  const all = [...events.values()]
  const acknowledged = all.filter(({ isAcknowledged }) => isAcknowledged)
  return {
    calls: Object.fromEntries(calls),
    faults: Object.fromEntries(faults),
    events: { delivered: all.length, acknowledged: acknowledged.length },
    grants: [...grants.values()].reduce((sum, list) => sum + list.length, 0),
    broken: {
      "pairs lost": pairsLost.length,
      "calls that failed because of their token":
        (calls.get("AuthenticationError") ?? 0) + (calls.get("ReauthorizationRequiredError") ?? 0),
      "acknowledged events run again": all.reduce((sum, { beginsAfter }) => sum + beginsAfter, 0),
      "events acknowledged and not handled": acknowledged.filter(({ ends }) => ends === 0).length,
      "grants beyond the limit": excess(),
    },
  }
}

for (let round = 1; round <= rounds; round++) {
  const endMs = performance.now() + roundMs
  const making = (async () => {
    for (let at = 0; performance.now() < endMs; at++) {
      const id = `${round}-${at}`
      const event: Event = { isAcknowledged: false, isConfirmed: false, ends: 0, beginsAfter: 0 }
      events.set(id, event)
      const signed = await sign(build.ORDER_STATUS_CHANGE({}, { notificationId: id }), app)
      deliveries.push(deliver(event, signed))
      await pause(100)
    }
  })()
  while (performance.now() < endMs) {
    const name = oneOf(Object.keys(faultKinds))
    count(faults, name)
    await faultKinds[name]!()
    await pause(500 + Math.random() * 2_500)
  }
  await making
  tts.faults.clear()
  await Promise.all(deliveries.splice(0))
  console.log(`round ${round} of ${rounds}:`, JSON.stringify(summary(), undefined, 2))
}

await Promise.all(workers.map((worker) => worker.kill()))
// After all faults every account still has tokens that work, for a client that knows nothing but the store.
const beganMs = performance.now()
const fresh = createTikTokShop({ ...app, store, timeoutMs: lastCheckMs })
const results = await Promise.all(shops.map((shop) => fresh.shop(shop).result(searchProducts, { page_size: 1 })))
const alive = results.filter(({ ok }) => ok)
for (const result of results) if (!result.ok) console.log(String(result.error))
const { broken } = summary()
const isSound = alive.length === shops.length && Object.values(broken).every((times) => times === 0)
const tookS = ((performance.now() - beganMs) / 1_000).toFixed(1)
console.log(`accounts whose tokens work: ${alive.length} of ${shops.length} (checked in ${tookS} s)`)
console.log(isSound ? "No rule was broken." : "A rule was broken.")
client.destroy()
process.exit(isSound ? 0 : 1)
