/**
 * `node --expose-gc leak.main.ts fetch|node 100000` makes so many calls through that transport, 5 % of them aborted, and
 * prints what is left of them as JSON: the heap after a collection every tenth of the way, sockets, timers, rejections that
 * nobody handled.
 */
import { fork } from "node:child_process"
import { getHeapStatistics } from "node:v8"
import { setTimeout as sleep } from "node:timers/promises"
import { nodeTransport } from "@tiktok-shop-kit/client/node"
import { createTikTokShop } from "tiktok-shop-kit"
import { searchThings } from "../support/operations.ts"
import { app } from "./platform.ts"

const [, , kind, count] = process.argv
const total = Number(count)
const server = fork(new URL("leak.server.ts", import.meta.url))
const port = await new Promise<number>((resolve) => server.once("message", resolve))

/** How long an answer that never comes is waited for. */
const attemptTimeoutMs = 250

let unhandled = 0
process.on("unhandledRejection", () => unhandled++)

const transport = kind === "node" ? nodeTransport({ connections: 64, attemptTimeoutMs }) : undefined
const tts = createTikTokShop({
  ...app,
  ...(transport === undefined ? { attemptTimeoutMs } : { transport }),
  baseUrl: `http://127.0.0.1:${port}`,
  retry: { baseMs: 1, capMs: 4 },
  // A busy machine that starts slowly must not open it.
  breaker: { minimumRequests: 10 * total },
  rateLimit: { ratePerSecond: 1e6, burst: 1e6, minRatePerSecond: 1e6 },
}).shop({ id: "7495540735365777507", cipher: "c1ph3r" })

const counts = { ok: 0, failed: 0, aborted: 0 }
const one = async (at: number): Promise<void> => {
  const aborts = at % 20 === 7
  const controller = new AbortController()
  const call = tts.result(
    searchThings,
    { page_size: 20, status: `s${at}` },
    aborts ? { signal: controller.signal } : {},
  )
  if (aborts) setTimeout(() => controller.abort(), at % 3)
  try {
    const outcome = await call
    counts[outcome.ok ? "ok" : "failed"]++
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "AbortError") throw error
    counts.aborted++
  }
}

const heap: Array<number> = []
const measure = async (): Promise<void> => {
  await sleep(50)
  for (let times = 0; times < 3; times++) globalThis.gc!()
  heap.push(getHeapStatistics().used_heap_size)
}

let next = 0
const caller = async (until: number): Promise<void> => {
  while (next < until) await one(next++)
}
for (let tenth = 1; tenth <= 10; tenth++) {
  await Promise.all(Array.from({ length: 64 }, () => caller((total / 10) * tenth)))
  await measure()
}

const ofResource = (resource: RegExp) => process.getActiveResourcesInfo().filter((name) => resource.test(name))
await transport?.close()
await sleep(100)
const sockets = transport === undefined ? [] : ofResource(/^T(CP|LS)/)

server.send("end")
await new Promise((resolve) => server.once("exit", resolve))
await sleep(2000)
const handles = ofResource(/^(?!(TTY|Pipe)Wrap$)/)
console.log(JSON.stringify({ total, counts, heap, sockets, handles, unhandled }))
