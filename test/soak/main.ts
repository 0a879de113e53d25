/**
 * `pnpm soak --rounds 10 --round-s 60`: eight processes with three accounts, one Redis and one sandbox live through random
 * faults. After each round it prints what happened. It ends with 1 if a rule was broken:
 *
 * - No token pair is lost. Redis keeps its data: it writes every command to its disk.
 * - No event that was acknowledged runs again.
 * - No event is acknowledged that was not handled.
 * - No limit is exceeded, measured by the grants in Redis' time.
 */
import { makeRecordStore } from "@tiktok-shop-kit/redis"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { build, sign, type Signed } from "@tiktok-shop-kit/webhooks/testing"
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

const { values } = parseArgs({ options: { rounds: { type: "string" }, "round-s": { type: "string" } } })
const rounds = Number(values.rounds ?? 10)
const roundMs = Number(values["round-s"] ?? 60) * 1_000
const size = 8
const [ratePerSecond, burst] = [20, 20]
/** Longer than the claim of a killed process. The platform takes 2 minutes. */
const redeliverAfterMs = 6_000

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
process.on("exit", () => {
  redis.kill("SIGKILL")
  rmSync(dir, { recursive: true, force: true })
})
const client = createClient({ socket: { path, tls: false, reconnectStrategy: 50 } })
client.on("error", () => undefined)
await client.connect()

await using tts = await sandbox({
  accounts: ["a", "b", "c"].map((name) => ({ open_id: name, name, shops: [{ products: 3, orders: 0 }] })),
  tokens: { accessTtlSeconds: 15 },
})
const { appKey, appSecret, authUrl, baseUrl } = tts.config
const app = { appKey, appSecret, authUrl, baseUrl }
const shops = tts.shops().map(({ id }) => id)
const parent = createTikTokShop({ ...app, store: makeRecordStore({ client }) })
for (const openId of ["a", "b", "c"]) await parent.exchangeCodeForToken(tts.authorize({ openId }).code)

interface Event {
  isAcknowledged: boolean
  ends: number
  beginsAfter: number
}
const events = new Map<string, Event>()
const calls = new Map<string, number>()
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

const faultKinds: Readonly<Record<string, () => Promise<void> | void>> = {
  "process killed": async () => {
    const worker = oneOf(workers)
    if (worker.url === undefined) return
    await worker.kill()
    worker.start()
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
  "platform fault": () => {
    const times = 5
    tts.faults.add(
      oneOf([
        { kind: "throttle", retryAfterSeconds: 1, times },
        { kind: "server-error", times },
        { kind: "reset", times },
        { kind: "reset-after", times },
        { kind: "expire-token", times },
        { kind: "html", times },
        { kind: "cut", times },
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
      "pairs lost": calls.get("ReauthorizationRequiredError") ?? 0,
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
      const event: Event = { isAcknowledged: false, ends: 0, beginsAfter: 0 }
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

// After all faults every account still has tokens that work, for a process that knows nothing but the store.
const fresh = createTikTokShop({ ...app, store: makeRecordStore({ client }) })
const alive = await Promise.all(
  shops.map((shop) =>
    fresh
      .shop(shop)
      .getProducts()
      .then(
        () => true,
        () => false,
      ),
  ),
)
const { broken } = summary()
const isSound = alive.every(Boolean) && Object.values(broken).every((times) => times === 0)
console.log(`accounts that still have tokens: ${alive.filter(Boolean).length} of ${shops.length}`)
console.log(isSound ? "No rule was broken." : "A rule was broken.")
await Promise.all(workers.map((worker) => worker.kill()))
client.destroy()
process.exit(isSound ? 0 : 1)
