/** Rules that the whole preset keeps for any call and any failure: random calls, inputs and faults, on a test's clock. */
import * as Client from "@tiktok-shop-kit/client"
import { type CallError, TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { makeMemory, type RateLimiter } from "@tiktok-shop-kit/rate-limit"
import { shopClient } from "tiktok-shop-kit/client"
import { expect, test } from "vitest"
import { createThing, readThing, searchThings } from "../support/operations.ts"
import { addThing, app, type Arrival, type Fault, platform, unknowns } from "./platform.ts"

const ratePerSecond = 5
const burst = 5
const now = Date.UTC(2026, 10, 22)
const shop = { id: "7495540735365777507", cipher: "c1ph3r" }
const text = fc.string({ unit: "binary", minLength: 1, maxLength: 12 })

interface Made {
  readonly kind: "read" | "search" | "create" | "keyed"
  readonly title: string
  readonly afterMs: number
}

const made: fc.Arbitrary<Made> = fc.record({
  kind: fc.constantFrom("read", "search", "create", "keyed"),
  title: text,
  afterMs: fc.nat(4000),
})

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: "ok" },
    { kind: "down" },
    { kind: "page" },
    { kind: "reset" },
    { kind: "timeout" },
    { kind: "unreachable" },
    { kind: "expire" },
    { kind: "refuse" },
    { kind: "throttle" },
  ),
  fc.nat(20).map((afterSeconds): Fault => ({ kind: "throttle", afterSeconds })),
  fc.nat(40_000).map((ms): Fault => ({ kind: "late", ms })),
)

/** Moves the clock until all calls have ended. */
const run = <A, E>(calls: ReadonlyArray<Effect.Effect<A, E>>): Promise<ReadonlyArray<Exit.Exit<A, E>>> =>
  Effect.runPromise(
    Effect.gen(function* () {
      yield* TestClock.setTime(now)
      const fibers = yield* Effect.forEach(calls, (call) => Effect.forkChild(Effect.exit(call)))
      for (let steps = 0; steps < 700 && fibers.some((fiber) => fiber.pollUnsafe() === undefined); steps++) {
        yield* TestClock.adjust(200)
      }
      return yield* Effect.forEach(fibers, Fiber.join)
    }).pipe(Effect.provide(TestClock.layer())),
  )

const callOf = (client: Pick<ReturnType<typeof shopClient>, "send">, { kind, title, afterMs }: Made, at: number) => {
  const options = { headers: { "x-call": String(at) } }
  const call = () => {
    switch (kind) {
      case "read":
        return client.send(readThing, { thing_id: "1", ids: [title] }, options)
      case "search":
        return client.send(searchThings, { page_size: 10, status: title }, options)
      case "create":
        return client.send(addThing, { title }, options)
      case "keyed":
        return client.send(createThing, { title }, options)
    }
  }
  return Effect.delay(
    Effect.suspend(call as () => Effect.Effect<{ readonly attempts: ReadonlyArray<object> }, CallError>),
    afterMs,
  )
}

const attemptsOf = (exit: Exit.Exit<{ readonly attempts: ReadonlyArray<object> }, CallError>): number => {
  if (Exit.isSuccess(exit)) return exit.value.attempts.length
  const reason = exit.cause.reasons[0]
  if (reason?._tag !== "Fail" || !TikTokShopError.is(reason.error))
    throw new Error(`not a failure: ${String(exit.cause)}`)
  return reason.error.attempts.length
}

const count = (of: ReadonlyArray<Arrival>, ...verdicts: ReadonlyArray<Arrival["verdict"]>) =>
  of.filter(({ verdict }) => verdicts.includes(verdict)).length

/** The failures that were retried: every failure except the last was followed by another request. */
const checkCall = (kind: Made["kind"], arrivals: ReadonlyArray<Arrival>): void => {
  const followed = arrivals.slice(0, -1)
  if (kind === "create") expect(count(followed, ...unknowns)).toBe(0)
  expect(count(followed, "refuse", "ok", "late", "signature")).toBe(0)
  expect(count(arrivals, "signature")).toBe(0)
  expect(count(followed, "throttle")).toBeLessThanOrEqual(3)
  expect(count(followed, "down", "page")).toBeLessThanOrEqual(2)
  expect(count(followed, "reset", "timeout", "unreachable")).toBeLessThanOrEqual(2)
  expect(count(followed, "clock")).toBeLessThanOrEqual(1)
  // Each of these attempts asks for at most one new token: the first attempt and each retry.
  expect(count(followed, "token")).toBeLessThanOrEqual(1 + 3 + 2 + 2 + 1)
  for (const [at, { retryAfterMs, endedMs }] of followed.entries()) {
    expect(arrivals[at + 1]!.atMs - endedMs!).toBeGreaterThanOrEqual(retryAfterMs)
  }
}

/** The maximum in any window: a full bucket, and what the rate adds meanwhile. */
const checkRate = (times: ReadonlyArray<number>): void => {
  for (let from = 0; from < times.length; from++) {
    for (let to = from; to < times.length; to++) {
      const seconds = (times[to]! - times[from]!) / 1000
      expect(to - from + 1).toBeLessThanOrEqual(burst + ratePerSecond * seconds + 1e-6)
    }
  }
}

test("safety, attempts, waits, signatures, ends and rate", { timeout: 60_000 }, async () => {
  let requests = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(made, { minLength: 1, maxLength: 8 }),
      fc.array(fault, { maxLength: 25 }),
      fc.integer({ min: -900_000, max: 900_000 }),
      async (calls, faults, skewMs) => {
        const { transport, arrivals, underWay } = platform(faults, { skewMs })
        const client = shopClient({ ...app, rateLimit: { ratePerSecond, burst }, transport }).shop(shop)
        const exits = await run(calls.map((made, at) => callOf(client, made, at)))

        expect(underWay()).toBe(0)
        const left = arrivals.filter(({ operation }) => operation.platform === "shop")
        requests += left.length
        for (const [at, { kind }] of calls.entries()) {
          const own = left.filter(({ id }) => id === String(at))
          checkCall(kind, own)
          expect(attemptsOf(exits[at]!)).toBe(own.length)
          expect(own.every(({ endedMs }) => endedMs !== undefined)).toBe(true)
        }
        checkRate(left.map(({ atMs }) => atMs))
        // Once an answer told the time, whatever starts afterwards carries a timestamp that the platform takes.
        const learntMs = Math.min(
          ...left
            .filter(({ verdict }) => !["reset", "timeout", "unreachable", "page"].includes(verdict))
            .map(({ endedMs }) => endedMs!),
        )
        for (const { atMs, off } of left) {
          if (atMs <= learntMs) continue
          expect(off).toBeGreaterThan(-300)
          expect(off).toBeLessThan(30)
        }
      },
    ),
    { numRuns: 150 },
  )
  expect(requests).toBeGreaterThan(300)
})

test("64 callers who meet an expired token pass the limiter for every request that leaves, and refresh once", async () => {
  const { transport, arrivals, refreshes } = platform([{ kind: "expire" }], { latencyMs: 200 })
  const memory = makeMemory({ ratePerSecond: 1000, burst: 1000 })
  let admitted = 0
  const limiter: RateLimiter = {
    ...memory,
    acquire: (request) => Effect.tap(memory.acquire(request), () => Effect.sync(() => (admitted += 1))),
  }
  const client = shopClient({ ...app, rateLimit: { limiter }, transport }).shop(shop)
  const exits = await run(
    Array.from({ length: 64 }, (_, at) => callOf(client, { kind: "create", title: "x", afterMs: 0 }, at)),
  )

  expect(exits.every(Exit.isSuccess)).toBe(true)
  expect(refreshes()).toBe(1)
  const left = arrivals.filter(({ operation }) => operation.platform === "shop")
  expect(count(left, "token")).toBe(64)
  expect(left).toHaveLength(128)
  expect(admitted).toBe(left.length)
})

test("a Retry-After delays the throttled call, also in a stack without a limiter", async () => {
  const { transport, arrivals } = platform([{ kind: "throttle", afterSeconds: 7 }])
  const client = shopClient({ ...app, transport })
    .pipe(Client.without("rate-limit"))
    .shop(shop)
  const [exit] = await run([callOf(client, { kind: "create", title: "x", afterMs: 0 }, 0)])
  expect(Exit.isSuccess(exit!)).toBe(true)
  expect(arrivals.map(({ verdict }) => verdict)).toEqual(["throttle", "ok"])
  expect(arrivals[1]!.atMs - arrivals[0]!.endedMs!).toBeGreaterThanOrEqual(7000)
})

test("a Retry-After holds the other calls of the shop as well, and no other shop's", async () => {
  const { transport, arrivals } = platform([{ kind: "throttle", afterSeconds: 7 }])
  const client = shopClient({ ...app, transport })
  const other = client.shop({ id: "7495540735365777508", cipher: "c1ph3r" })
  const made = { kind: "create", title: "x" } as const
  await run([
    callOf(client.shop(shop), { ...made, afterMs: 0 }, 0),
    callOf(client.shop(shop), { ...made, afterMs: 200 }, 1),
    callOf(other, { ...made, afterMs: 200 }, 2),
  ])
  const [throttled] = arrivals
  const after = (call: number) => arrivals.find(({ id, verdict }) => id === String(call) && verdict === "ok")!.atMs
  expect(after(1) - throttled!.endedMs!).toBeGreaterThanOrEqual(7000)
  expect(after(2) - throttled!.endedMs!).toBeLessThan(1000)
})

test("64 callers share the rate, in the order in which they came", async () => {
  const { transport, arrivals } = platform([])
  const client = shopClient({ ...app, rateLimit: { ratePerSecond, burst }, transport }).shop(shop)
  await run(Array.from({ length: 64 }, (_, at) => callOf(client, { kind: "read", title: "x", afterMs: at }, at)))
  expect(arrivals.map(({ id }) => Number(id))).toEqual(Array.from({ length: 64 }, (_, at) => at))
  checkRate(arrivals.map(({ atMs }) => atMs))
  expect(arrivals.at(-1)!.atMs - arrivals[0]!.atMs).toBeGreaterThanOrEqual(((64 - burst) / ratePerSecond) * 1000 - 200)
})

test("ten seconds of 503 are not multiplied, and are over ten seconds later at the latest", async () => {
  const { transport, arrivals } = platform([], { downUntilMs: now + 10_000 })
  const client = shopClient({ ...app, rateLimit: { ratePerSecond: 100, burst: 100 }, transport }).shop(shop)
  const calls = Array.from({ length: 100 }, (_, at) =>
    callOf(client, { kind: "read", title: "x", afterMs: at * 300 }, at),
  )
  const exits = await run(calls)

  const during = arrivals.filter(({ atMs }) => atMs < now + 10_000)
  // The circuit opens with the tenth failure; what still waits for its own repetition finds it open.
  expect(during.length).toBeLessThanOrEqual(20)
  const failed = exits.filter(Exit.isFailure).length
  expect(failed).toBeGreaterThan(10)
  const lastFailed = exits.findLastIndex(Exit.isFailure)
  expect(lastFailed * 300).toBeLessThan(20_000)
})
