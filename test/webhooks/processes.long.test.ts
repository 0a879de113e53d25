/** Several processes behind one address, as in production: what reaches all of them is handled by one, and by the next if that one dies. */
import { build, sign, type Signed } from "@tiktok-shop-kit/webhooks/testing"
import { type ChildProcess, fork, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createClient } from "redis"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"

const app = { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc" }
const dir = mkdtempSync(join(tmpdir(), "tts-webhooks-"))
const path = join(dir, "s")
const client = createClient({ socket: { path, tls: false, reconnectStrategy: 20 } })
client.on("error", () => undefined)
let redis: ChildProcess
const workers: Array<ChildProcess> = []

beforeAll(async () => {
  redis = spawn("redis-server", ["--port", "0", "--unixsocket", path, "--save", "", "--dir", dir], { stdio: "ignore" })
  await client.connect()
})
beforeEach(() => client.flushAll())
afterAll(async () => {
  for (const worker of workers) worker.kill("SIGKILL")
  client.destroy()
  redis.kill("SIGKILL")
  rmSync(dir, { recursive: true, force: true })
})

const started = async (name: string, mode: "quick" | "stuck" | "limited", claimTtlMs = 600_000) => {
  const worker = fork(new URL("worker.ts", import.meta.url), [path, name, mode, String(claimTtlMs)])
  workers.push(worker)
  const [port] = (await once(worker, "message")) as [number]
  return { worker, url: `http://127.0.0.1:${port}/tiktok` }
}

const post = async (url: string, { headers, body }: Signed): Promise<number> =>
  (await fetch(url, { method: "POST", headers, body })).status

const signedEvents = (count: number): Promise<ReadonlyArray<Signed>> =>
  Promise.all(Array.from({ length: count }, () => sign(build.ORDER_STATUS_CHANGE(), app)))

const idOf = (signed: Signed): string =>
  (JSON.parse(new TextDecoder().decode(signed.body)) as { tts_notification_id: string }).tts_notification_id

describe("4 processes", () => {
  test("16 deliveries of one event at once are handled once, 50 times over", async () => {
    const processes = await Promise.all(["a", "b", "c", "d"].map((name) => started(name, "quick")))
    const events = await signedEvents(50)
    for (const signed of events) {
      const statuses = await Promise.all(
        Array.from({ length: 16 }, (_, at) => post(processes[at % processes.length]!.url, signed)),
      )
      expect(statuses).toContain(200)
      expect(statuses.every((status) => status === 200 || status === 503)).toBe(true)
      // A process that answered 503, because another was handling the event, finds it handled when it arrives again.
      const again = await Promise.all(processes.map(({ url }) => post(url, signed)))
      expect(again).toEqual([200, 200, 200, 200])
    }
    const ended = await client.lRange("ended", 0, -1)
    expect(ended.map((entry) => entry.split(" ")[0]).toSorted()).toEqual(events.map(idOf).toSorted())
    expect(await client.lLen("begun")).toBe(50)
  })

  test("an event whose handler is killed midway is handled when it comes again", async () => {
    const dying = await started("dying", "stuck", 1_500)
    const next = await started("next", "quick", 1_500)
    const signed = await sign(build.ORDER_STATUS_CHANGE(), app)
    const lost = post(dying.url, signed).catch(() => "no answer")
    await expect.poll(() => client.lRange("begun", 0, -1)).toEqual([`${idOf(signed)} dying`])
    dying.worker.kill("SIGKILL")
    expect(await lost).toBe("no answer")
    // The dead one's claim holds until its time is over: the platform is told to come again, and does.
    expect(await post(next.url, signed)).toBe(503)
    await expect.poll(() => post(next.url, signed), { interval: 100, timeout: 10_000 }).toBe(200)
    expect(await client.lRange("ended", 0, -1)).toEqual([`${idOf(signed)} next`])
    expect(await post(next.url, signed)).toBe(200)
    expect(await client.lLen("begun")).toBe(2)
  })

  test("a handler that hangs is acknowledged, an event behind it is not; its process dies, and another handles all", async () => {
    const hanging = await started("hanging", "limited", 3_000)
    const [first, second] = (await signedEvents(2)) as [Signed, Signed]
    expect(await post(hanging.url, first)).toBe(200)
    expect(await post(hanging.url, second)).toBe(503)
    expect(await client.lRange("begun", 0, -1)).toEqual([`${idOf(first)} hanging`])
    // The first has had its time: the second gets the turn.
    await expect.poll(() => client.lLen("begun"), { timeout: 10_000 }).toBe(2)
    const next = await started("next", "quick", 3_000)
    hanging.worker.kill("SIGKILL")
    await expect.poll(() => post(next.url, second), { interval: 100, timeout: 10_000 }).toBe(200)
    expect(await client.lRange("ended", 0, -1)).toEqual([`${idOf(second)} next`])
  })

  test("Redis hangs for 10 s: nothing is acknowledged meanwhile, and each event is handled once soon after", async () => {
    const processes = await Promise.all(["a", "b", "c", "d"].map((name) => started(name, "quick", 60_000)))
    const events = await signedEvents(8)
    const deliverAll = () => Promise.all(events.map((signed, at) => post(processes[at % 4]!.url, signed)))
    const backAfter = performance.now() + 10_000
    redis.kill("SIGSTOP")
    try {
      while (performance.now() < backAfter) {
        expect(new Set(await deliverAll())).toEqual(new Set([503]))
      }
    } finally {
      redis.kill("SIGCONT")
    }
    const backAt = performance.now()
    // Far less than the 2 minutes after which the platform delivers again, and than the minute that a claim holds.
    await expect.poll(deliverAll, { interval: 100, timeout: 20_000 }).toEqual(events.map(() => 200))
    expect(performance.now() - backAt).toBeLessThan(15_000)
    expect((await client.lRange("ended", 0, -1)).map((entry) => entry.split(" ")[0]).toSorted()).toEqual(
      events.map(idOf).toSorted(),
    )
  })
})
