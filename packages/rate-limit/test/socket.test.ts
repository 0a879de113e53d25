/** The layers together over real sockets and in real time: a host that throttles, fails or resets, and cancelled calls. */
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import * as Client from "@tiktok-shop-kit/client"
import { RateLimitError, ServerError } from "@tiktok-shop-kit/errors"
import { breaker, type BreakerOptions, retry, type RetryOptions } from "@tiktok-shop-kit/retry"
import * as Effect from "effect/Effect"
import { expect, test, vi } from "vitest"
import { createThing, readThing } from "../../../test/support/operations.ts"
import { type Answer, ok, refused, wire, type Wire } from "../../../test/support/wire.ts"
import { makeMemory, rateLimit, type RateLimiter, type RateLimitOptions } from "../src/index.ts"

interface Options {
  readonly retry?: RetryOptions
  readonly breaker?: BreakerOptions
  readonly rateLimit?: RateLimitOptions
}

const clientOf = (server: Pick<Wire, "url">, options: Options = {}) => {
  const { retry: again = { baseMs: 5 }, breaker: circuit, rateLimit: rate } = options
  return Client.promises(
    Client.make({ baseUrl: server.url }).pipe(
      Client.layers(Client.deadline(), retry(again), breaker(circuit), rateLimit(rate), Client.envelope()),
    ),
  )
}

const thing = { thing_id: "1" }
const created = { title: "t" }
/** An operation without an idempotency key: the platform cannot distinguish a retry from a second order. */
const { idempotencyKey: _, ...keyless } = createThing
const addThing: typeof createThing = keyless
const busy: Answer = { status: 503, text: "<html>busy</html>", headers: { "content-type": "text/html" } }
const slowDown = (seconds: string): Answer => ({
  ...refused(429, "slow down", 429),
  headers: { "retry-after": seconds },
})

test("a throttled call is sent again, not before its Retry-After is over", async () => {
  await using server = await wire([slowDown("0.2"), ok({ id: "1" })])
  const started = performance.now()
  const sent = await clientOf(server).send(addThing, created)
  expect(performance.now() - started).toBeGreaterThanOrEqual(195)
  expect(sent.attempts.map(({ why, error }) => [why, error])).toEqual([
    ["first", "RateLimitError"],
    ["retry", undefined],
  ])
  expect(server.requests.map(({ body }) => body.toString())).toEqual(Array(2).fill(JSON.stringify(created)))
})

/** A limiter that reports a throttle: then the call begins its backoff. */
const hearing = () => {
  const limiter = makeMemory()
  let resolve: () => void = () => undefined
  const throttled = new Promise<void>((done) => (resolve = done))
  const feedback: RateLimiter["feedback"] = (key, signal) => {
    if (signal.kind === "throttled") resolve()
    return limiter.feedback(key, signal)
  }
  return { limiter: { ...limiter, feedback }, throttled }
}

test("while a Retry-After lasts, the other calls of the shop wait as well", async () => {
  await using server = await wire([slowDown("0.2"), ok({ id: "1" })])
  const { limiter, throttled } = hearing()
  const client = clientOf(server, { rateLimit: { limiter } })
  const started = performance.now()
  const first = client.call(readThing, thing)
  await throttled
  await client.call(readThing, thing)
  expect(performance.now() - started).toBeGreaterThanOrEqual(195)
  await first
})

/** The platform never means a day, and a proxy's page says nothing about the platform's limits. */
const longPauses: ReadonlyArray<readonly [what: string, Answer]> = [
  ["86400 from the platform", slowDown("86400")],
  ["10^20 from the platform", slowDown(`1${"0".repeat(20)}`)],
  ["a date in the year 9999", slowDown("Fri, 31 Dec 9999 23:59:59 GMT")],
  [
    "86400 from a proxy's page",
    { status: 429, text: "<html>slow down</html>", headers: { "content-type": "text/html", "retry-after": "86400" } },
  ],
]

test.each(longPauses)(
  "a Retry-After of %s stops a shop for maxRetryAfterMs, then one request finds out",
  async (what, answer) => {
    await using server = await wire([answer, ok({ id: "1" })])
    const waits: Array<number> = []
    const onRateLimit: RateLimitOptions["onRateLimit"] = ({ source, waitMs, error }) => {
      if (source === "platform" && error !== undefined) waits.push(waitMs)
    }
    const client = clientOf(server, { retry: { rateLimit: 0 }, rateLimit: { maxRetryAfterMs: 100, onRateLimit } })
    const startedMs = performance.now()
    expect(await client.result(readThing, thing)).toMatchObject({ ok: false, error: { _tag: "RateLimitError" } })
    const next = [client.call(readThing, thing), client.call(readThing, thing)]
    await Promise.race(next)
    const pausedMs = performance.now() - startedMs
    console.info(`Retry-After: ${what}: the shop's next request after ${Math.round(pausedMs)} ms`)
    expect(pausedMs).toBeGreaterThanOrEqual(95)
    await Promise.all(next)
    expect(waits).toEqual([100])
  },
)

test.each(longPauses)(
  "by default a Retry-After of %s is a pause of 10 minutes, which can be ended at once",
  async (_, answer) => {
    await using server = await wire([answer, ok({ id: "1" })])
    const limiter = makeMemory()
    const waits: Array<number> = []
    const client = clientOf(server, {
      retry: { rateLimit: 0 },
      rateLimit: { limiter, onRateLimit: ({ waitMs }) => waits.push(waitMs) },
    })
    await client.result(readThing, thing)
    expect(waits).toEqual([600_000])
    const held = await client.result(readThing, thing, { timeoutMs: 1_000 })
    expect(held).toMatchObject({ ok: false, error: { _tag: "OverloadError", outcome: "not-sent" } })
    expect(server.requests).toHaveLength(1)
    await Effect.runPromise(limiter.feedback("app", { kind: "resumed" }))
    expect(await client.call(readThing, thing)).toEqual({ id: "1" })
  },
)

test("a Retry-After that is no number, such as 1e20, counts as none", async () => {
  await using server = await wire([slowDown("1e20"), ok({ id: "1" })])
  const client = clientOf(server, { retry: { rateLimit: 0 } })
  expect(await client.result(readThing, thing)).toMatchObject({ ok: false, error: { _tag: "RateLimitError" } })
  expect(await client.call(readThing, thing)).toEqual({ id: "1" })
})

test("a connection that breaks: a read is retried, an unsafe call is not", async () => {
  await using server = await wire([{ reset: "after-request" }, { reset: "half-answer" }, ok({ id: "1" })])
  expect(await clientOf(server).call(readThing, thing)).toEqual({ id: "1" })
  expect(server.requests).toHaveLength(3)
  for (const how of ["after-request", "half-answer"] as const) {
    await using broken = await wire([{ reset: how }])
    const outcome = await clientOf(broken).result(addThing, created)
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "NetworkError", outcome: "unknown" } })
    expect(broken.requests).toHaveLength(1)
  }
})

test("an unsafe call with an idempotency key is sent again, with the same key", async () => {
  await using server = await wire([{ reset: "after-request" }, busy, ok({ id: "1" })])
  await clientOf(server).call(createThing, created, { idempotencyKey: "key-1" })
  expect(server.requests.map(({ body }) => JSON.parse(body.toString()).idempotency_key)).toEqual(Array(3).fill("key-1"))
})

test("a host that keeps answering 503 gets no calls for a while, then one again", async () => {
  let answer: Answer = busy
  await using server = await wire(() => answer)
  const client = clientOf(server, { breaker: { minimumRequests: 6, openMs: 400 } })
  for (let call = 0; call < 2; call++) {
    await expect(client.call(readThing, thing)).rejects.toBeInstanceOf(ServerError)
  }
  expect(server.requests).toHaveLength(6)
  const held = await client.result(readThing, thing)
  expect(held).toMatchObject({ ok: false, error: { _tag: "OverloadError", reason: "circuit", outcome: "not-sent" } })
  expect(server.requests).toHaveLength(6)
  answer = ok({ id: "1" })
  await vi.waitFor(() => client.call(readThing, thing), { timeout: 4000 })
  expect(server.requests).toHaveLength(7)
})

test("a host that is not there: three attempts, also for an unsafe call, since nothing was sent", async () => {
  const server = await wire([])
  await server.close()
  const outcome = await clientOf(server).result(addThing, created)
  expect(outcome).toMatchObject({ ok: false, error: { _tag: "NetworkError", outcome: "not-sent" } })
  expect(outcome.ok ? [] : outcome.error.attempts).toHaveLength(3)
})

test("a call that is cancelled while it waits for the limiter frees its place for the next one", async () => {
  await using server = await wire([ok({ id: "1" })])
  const limiter = makeMemory({ ratePerSecond: 0.01, burst: 1, maxQueue: 1 })
  const client = clientOf(server, { rateLimit: { limiter, ratePerSecond: 0.01, burst: 1 } })
  await client.call(readThing, thing)
  const stop = new AbortController()
  const waiting = client.call(readThing, thing, { signal: stop.signal })
  expect(await client.result(readThing, thing)).toMatchObject({ ok: false, error: { reason: "queue" } })
  stop.abort()
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" })
  const next = client.call(readThing, thing)
  await Effect.runPromise(limiter.feedback("app", { kind: "unused" }))
  await next
  expect(server.requests).toHaveLength(2)
})

test("a call that is cancelled during its backoff sends nothing more", async () => {
  await using server = await wire([refused(429, "slow down", 429)])
  const { limiter, throttled } = hearing()
  const client = clientOf(server, { retry: { baseMs: 100 }, rateLimit: { limiter } })
  const stop = new AbortController()
  const call = client.call(readThing, thing, { signal: stop.signal })
  await throttled
  stop.abort()
  await expect(call).rejects.toMatchObject({ name: "AbortError" })
  const outcome = await client.result(readThing, thing, { retry: false })
  expect(outcome.ok ? undefined : outcome.error).toBeInstanceOf(RateLimitError)
  expect(server.requests).toHaveLength(2)
})

test("a call that is cancelled on the wire closes its socket; as a probe it frees its place for the next call", async () => {
  const state = { mode: "busy", requests: 0, broken: 0 }
  const server = http.createServer((_, outgoing) => {
    state.requests++
    outgoing.on("close", () => (state.broken += outgoing.writableFinished ? 0 : 1))
    if (state.mode === "hang") return
    outgoing.writeHead(state.mode === "busy" ? 503 : 200, { "content-type": "application/json" })
    outgoing.end(JSON.stringify({ code: state.mode === "busy" ? 503 : 0, message: "", data: { id: "1" } }))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const client = clientOf({ url }, { retry: { server: 0 }, breaker: { minimumRequests: 2, openMs: 10 } })
    await client.result(readThing, thing)
    await client.result(readThing, thing)
    state.mode = "hang"
    const stop = new AbortController()
    const probe = vi.waitFor(async () => {
      const outcome = await client.result(readThing, thing, { signal: stop.signal }).catch((error: Error) => error.name)
      if (typeof outcome === "object") throw new Error("still open")
      return outcome
    })
    await vi.waitFor(() => expect(state.requests).toBe(3))
    stop.abort()
    expect(await probe).toBe("AbortError")
    await vi.waitFor(() => expect(state.broken).toBe(1))
    state.mode = "well"
    expect(await client.call(readThing, thing)).toEqual({ id: "1" })
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
