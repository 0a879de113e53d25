/** exportOrders uses the whole rate limit, by the test's clock: reading ahead hides the time that an answer takes. */
import { it } from "@effect/vitest"
import type { Transport } from "@tiktok-shop-kit/client"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { shopClient } from "../../src/client.ts"
import { exportOrders } from "../../src/long-work/stream.ts"
import { configFor } from "../support.ts"
import { ordersOf, start } from "./exported.ts"

const ratePerSecond = 20
const burst = 20
const pageSize = 10
const latencyMs = 250
/** So many requests are under way when the rate is used up. */
const needed = Math.ceil((ratePerSecond * latencyMs) / 1000)
const orders = ordersOf(Array.from({ length: 3_000 }, (_, at) => at))

interface Search {
  readonly update_time_ge: number
  readonly update_time_lt: number
}

/** Answers each search after the latency, and writes down when the request was sent. */
const platform = () => {
  const sentAtMs: Array<number> = []
  const transport: Transport = (call) =>
    Effect.gen(function* () {
      sentAtMs.push(yield* Clock.currentTimeMillis)
      yield* Effect.sleep(latencyMs)
      const search = JSON.parse(call.body?.kind === "text" ? call.body.text : "{}") as Search
      const found = orders.filter(
        ({ update_time: time }) => time >= search.update_time_ge && time < search.update_time_lt,
      )
      const data = {
        orders: found.slice(0, pageSize),
        total_count: found.length,
        next_page_token: found.length > pageSize ? "more" : "",
      }
      return { status: 200, headers: new Headers(), body: { code: 0, message: "Success", request_id: "r", data } }
    })
  return { sentAtMs, transport }
}

const timesOf = (concurrency: number, count: number) =>
  Effect.gen(function* () {
    yield* TestClock.setTime((start + 100_000) * 1000)
    const { sentAtMs, transport } = platform()
    const client = shopClient({ ...configFor("https://example.com"), rateLimit: { ratePerSecond, burst }, transport })
    const exporting = yield* Effect.forkChild(
      Stream.runCount(
        exportOrders(client.shop({ id: "1", cipher: "cipher" }), {
          since: start,
          until: start + count,
          pageSize,
          concurrency,
        }),
      ),
    )
    // In small steps: a fiber that wakes up has to run before the clock moves on.
    for (let step = 0; step < 6_000 && exporting.pollUnsafe() === undefined; step++) yield* TestClock.adjust(10)
    expect(yield* Fiber.join(exporting)).toBe(count)
    return sentAtMs
  })

const gapsOf = (timesMs: ReadonlyArray<number>): ReadonlyArray<number> =>
  timesMs.slice(1).map((timeMs, at) => timeMs - timesMs[at]!)

it.effect("with enough requests at once, each one is sent as soon as the limit allows it", () =>
  Effect.gen(function* () {
    const sentAtMs = yield* timesOf(2 * needed, 3_000)
    // The first requests use up the burst, the last ones belong to the last segment alone.
    const gapsMs = gapsOf(sentAtMs.slice(2 * burst, -needed))
    expect(gapsMs.length).toBeGreaterThan(200)
    expect(new Set(gapsMs)).toEqual(new Set([1_000 / ratePerSecond]))
  }),
)

it.effect("one request at a time waits for each answer", () =>
  Effect.gen(function* () {
    expect(new Set(gapsOf(yield* timesOf(1, 300)))).toEqual(new Set([latencyMs]))
  }),
)
