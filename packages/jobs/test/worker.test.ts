import { expect, it } from "@effect/vitest"
import { JobError, StoreError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as fc from "fast-check"
import { describe, test } from "vitest"
import { BuryJob, type Job, type JobHandler, queue, type QueueOptions, type WorkerTrouble } from "../src/index.ts"
import { retryDelayMs } from "../src/retry-delay.ts"
import { failingStore } from "./support/failing-store.ts"
import { pass, turns } from "./support/turns.ts"

const declared = (options: QueueOptions = {}) => queue<number>("orders", options)

/** What a worker told. */
const reports = () => {
  const all: Array<{ readonly error: unknown } & WorkerTrouble> = []
  return {
    all,
    follows: () => all.map(({ follows }) => follows),
    onError: (error: unknown, trouble: WorkerTrouble) => void all.push({ error, ...trouble }),
  }
}

describe("handlers", () => {
  const endings: ReadonlyArray<readonly [string, JobHandler<number>, string | undefined]> = [
    ["return nothing", () => {}, undefined],
    ["return a promise", () => Promise.resolve(1), undefined],
    ["return an Effect", () => Effect.succeed(1), undefined],
    [
      "throw",
      () => {
        throw new Error("thrown")
      },
      "Error: thrown",
    ],
    ["reject", () => Promise.reject(new TypeError("rejected")), "TypeError: rejected"],
    ["reject with no error", () => Promise.reject("text"), "text"],
    ["reject with an object that has no text", () => Promise.reject(Object.create(null)), "a thrown object"],
    ["resolve to an Effect", async () => Effect.fail(new Error("failed later")), "Error: failed later"],
    ["fail as an Effect", () => Effect.fail(new Error("failed")), "Error: failed"],
    ["die as an Effect", () => Effect.die(new Error("died")), "Error: died"],
  ]
  it.effect.each(endings)("may %s", ([, handler, error]) =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const orders = declared({ retry: { attempts: 1 } })
      yield* jobs.effect.work(orders, handler)
      yield* jobs.effect.send(orders, 1)
      yield* turns
      const dead = yield* jobs.effect.failed(orders)
      expect(dead.jobs.map((job) => job.error)).toEqual(error === undefined ? [] : [error])
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ waiting: 0, delayed: 0, running: 0 })
    }),
  )

  it.effect("what is kept of an error has no secret and at most 2,000 characters", () =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const orders = declared()
      const token = `ROW_${"a1B2".repeat(20)}`
      yield* jobs.effect.work(orders, () => Promise.reject(new BuryJob(`${token} ${"x ".repeat(5_000)}`)))
      yield* jobs.effect.send(orders, 1)
      yield* turns
      const [dead] = (yield* jobs.effect.failed(orders)).jobs
      expect(dead!.error).toMatch(/^BuryJob: \[redacted\] x x/)
      expect(dead!.error.length).toBeLessThanOrEqual(2_000)
    }),
  )

  it.effect("a send in the same process wakes the worker; a job's place is filled at once when it ends", () =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const orders = declared()
      const seen: Array<number> = []
      yield* jobs.effect.work(orders, ({ data }) => void seen.push(data), { concurrency: 1, pollMs: 3_600_000 })
      yield* turns
      yield* jobs.effect.sendAll(
        orders,
        Array.from({ length: 20 }, (_, data) => ({ data })),
      )
      for (let at = 0; at < 20; at++) yield* turns
      expect(seen.length).toBe(20)
    }),
  )

  it.effect("no more handlers run at once than concurrency says, and one claim fills all free places", () =>
    Effect.gen(function* () {
      const { jobs, calls } = failingStore()
      const orders = declared()
      let running = 0
      yield* jobs.effect.sendAll(
        orders,
        Array.from({ length: 30 }, (_, data) => ({ data })),
      )
      yield* jobs.effect.work(
        orders,
        () =>
          Effect.andThen(
            Effect.sync(() => running++),
            Effect.never,
          ),
        {
          concurrency: 7.5,
        },
      )
      yield* turns
      expect(running).toBe(7)
      expect(calls.claim).toBe(1)
    }),
  )
})

describe("leases", () => {
  it.effect("one renewal for all running jobs, three times a lease, keeps them", () =>
    Effect.gen(function* () {
      const { jobs, calls } = failingStore()
      const orders = declared({ leaseMs: 3_000 })
      let runs = 0
      const handler = () =>
        Effect.andThen(
          Effect.sync(() => runs++),
          Effect.never,
        )
      yield* jobs.effect.work(orders, handler)
      yield* jobs.effect.work(orders, handler)
      yield* jobs.effect.sendAll(orders, [{ data: 1 }, { data: 2 }, { data: 3 }])
      yield* pass("1 minute")
      expect(runs).toBe(3)
      expect(calls.renew).toBe(60)
    }),
  )

  it.effect("a lost lease aborts the run, is reported as lost, and its end changes nothing", () =>
    Effect.gen(function* () {
      const { jobs, answer, calls } = failingStore()
      const orders = declared({ leaseMs: 3_000 })
      const { all, onError } = reports()
      let signal: AbortSignal | undefined
      let end = () => {}
      yield* jobs.effect.work(
        orders,
        (job) => {
          signal = job.signal
          return new Promise<void>((resolve) => (end = resolve))
        },
        { onError },
      )
      yield* jobs.effect.send(orders, 1, { id: "a" })
      yield* turns
      answer("renew", [false])
      yield* pass("1 second")
      expect(signal!.reason).toMatchObject({ _tag: "StoreError", reason: "lease" })
      expect(all).toMatchObject([{ queue: "orders", id: "a", attempt: 1, follows: "lost" }])
      end()
      yield* turns
      expect(calls.complete).toBe(0)
      expect(all.length).toBe(1)
    }),
  )

  it.effect("a lost lease interrupts a handler's Effect", () =>
    Effect.gen(function* () {
      const { jobs, answer } = failingStore()
      const orders = declared({ leaseMs: 3_000 })
      let isInterrupted = false
      yield* jobs.effect.work(orders, () =>
        Effect.onInterrupt(Effect.never, () => Effect.sync(() => (isInterrupted = true))),
      )
      yield* jobs.effect.send(orders, 1)
      yield* turns
      answer("renew", [false])
      yield* pass("1 second")
      expect(isInterrupted).toBe(true)
    }),
  )

  it.effect("an end that comes after another worker's claim is refused and reported as lost", () =>
    Effect.gen(function* () {
      const { store, jobs, fail } = failingStore()
      const orders = declared({ leaseMs: 3_000 })
      const { all, follows, onError } = reports()
      let end = () => {}
      yield* jobs.effect.work(orders, () => new Promise<void>((resolve) => (end = resolve)), { onError })
      yield* jobs.effect.send(orders, 1)
      yield* turns
      fail("renew")
      yield* pass("2999 millis")
      expect((yield* store.claim(orders.spec, 1)).length).toBe(0)
      yield* pass("1 millis")
      expect(yield* store.claim(orders.spec, 1)).toMatchObject([{ attempt: 2 }])
      end()
      yield* turns
      expect(follows().filter((what) => what === "lost").length).toBe(1)
      expect(all.at(-1)!.error).toMatchObject({ _tag: "StoreError", reason: "lease" })
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 1 })
    }),
  )

  it.effect("a job whose worker died at each start becomes a dead letter without another start", () =>
    Effect.gen(function* () {
      const { store, jobs } = failingStore()
      const orders = declared({ leaseMs: 1_000, retry: { attempts: 8 } })
      const { all, onError } = reports()
      let runs = 0
      yield* jobs.effect.send(orders, 5)
      for (let start = 1; start <= 8; start++) {
        expect(yield* store.claim(orders.spec, 1)).toMatchObject([{ attempt: start }])
        yield* pass("1 second")
      }
      yield* jobs.effect.work(orders, () => void runs++, { onError })
      yield* turns
      expect(runs).toBe(0)
      expect(all).toMatchObject([{ follows: "dead-letter", attempt: 9 }])
      expect(all[0]!.error).toBeInstanceOf(JobError)
      expect(all[0]!.error).toMatchObject({ reason: "worker-died", queue: "orders" })
      const { jobs: dead } = yield* jobs.effect.failed(orders)
      expect(dead).toMatchObject([{ data: 5, error: expect.stringContaining("started 8 times") }])
    }),
  )
})

describe("time limits", () => {
  it.effect("after timeoutMs the signal aborts; a handler that ignores it keeps its place for 30 seconds more", () =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const orders = declared({ timeoutMs: 60_000 })
      const { all, onError } = reports()
      let job: Job<number> | undefined
      yield* jobs.effect.work(
        orders,
        (given) => {
          job = given
          return new Promise(() => {})
        },
        { onError },
      )
      yield* jobs.effect.send(orders, 1)
      yield* turns
      expect(job!.deadline.getTime()).toBe((yield* Clock.currentTimeMillis) + 60_000)
      yield* pass("59999 millis")
      expect(job!.signal.aborted).toBe(false)
      yield* pass("1 millis")
      expect(job!.signal.reason).toBeInstanceOf(JobError)
      expect(job!.signal.reason).toMatchObject({ reason: "timeout", queue: "orders" })
      yield* pass("29999 millis")
      expect(all).toEqual([])
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 1 })
      yield* pass("1 millis")
      expect(all).toMatchObject([{ follows: "retry", attempt: 1, error: { reason: "timeout" } }])
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 0, delayed: 1 })
    }),
  )

  it.effect(
    "a handler that ends after the abort has failed at once, also if it ended well; an Effect is interrupted",
    () =>
      Effect.gen(function* () {
        const { jobs } = failingStore()
        const orders = declared({ timeoutMs: 60_000, retry: { attempts: 1 } })
        let interrupted = 0
        yield* jobs.effect.work(orders, ({ data, signal }) =>
          data === 1
            ? new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()))
            : Effect.onInterrupt(Effect.never, () => Effect.sync(() => interrupted++)),
        )
        yield* jobs.effect.sendAll(orders, [{ data: 1 }, { data: 2 }])
        yield* pass("1 minute")
        expect(interrupted).toBe(1)
        expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 0, failed: 2 })
      }),
  )
})

describe("retries", () => {
  it.effect("wait longer each time, up to the longest delay", () =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const orders = declared({ retry: { attempts: 6, firstDelayMs: 10_000, maxDelayMs: 60_000 } })
      const starts: Array<number> = []
      yield* jobs.effect.work(
        orders,
        () =>
          Effect.flatMap(Clock.currentTimeMillis, (nowMs) => {
            starts.push(nowMs)
            return Effect.fail(new Error("no"))
          }),
        { pollMs: 100 },
      )
      yield* jobs.effect.send(orders, 1)
      yield* pass("10 minutes")
      const waits = starts.slice(1).map((atMs, at) => atMs - starts[at]!)
      expect(waits.length).toBe(5)
      for (const [at, base] of [10_000, 20_000, 40_000, 60_000, 60_000].entries()) {
        expect(waits[at]).toBeGreaterThanOrEqual(base * 0.8)
        expect(waits[at]).toBeLessThanOrEqual(base * 1.2 + 100)
      }
    }),
  )

  test("a delay is within 20 % of its doubled step and never endless", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (firstDelayMs, maxDelayMs, attempt, random) => {
          const delayMs = retryDelayMs({ ...declared().spec, firstDelayMs, maxDelayMs }, attempt, random)
          expect(Number.isSafeInteger(delayMs)).toBe(true)
          expect(delayMs).toBeLessThanOrEqual(Math.round(maxDelayMs * 1.2))
          expect(delayMs).toBeGreaterThanOrEqual(Math.floor(Math.min(firstDelayMs, maxDelayMs) * 0.8))
        },
      ),
    ))
})

describe("closing", () => {
  it.effect("waits for running handlers, then aborts, then gives back; it ends within closeWithinMs", () =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const orders = declared()
      const { all, onError } = reports()
      const signals: Array<AbortSignal> = []
      let endFirst = () => {}
      const worker = yield* jobs.effect.work(
        orders,
        ({ data, signal }) => {
          signals.push(signal)
          if (data === 1) return new Promise<void>((resolve) => (endFirst = resolve))
          if (data === 2) {
            return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)))
          }
          return new Promise(() => {})
        },
        { onError },
      )
      yield* jobs.effect.sendAll(orders, [{ data: 1 }, { data: 2 }, { data: 3 }])
      yield* turns
      const closing = yield* Effect.forkChild(worker.close)
      const twice = yield* Effect.forkChild(worker.close)
      yield* turns
      yield* jobs.effect.send(orders, 4)
      yield* pass("10 seconds")
      endFirst()
      yield* turns
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 2, waiting: 1 })
      yield* pass("5999 millis")
      expect(signals.map(({ aborted }) => aborted)).toEqual([false, false, false])
      yield* pass("1 millis")
      expect(signals[2]!.reason).toMatchObject({ _tag: "JobError", reason: "closing" })
      // The second one obeyed its signal.
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 1, waiting: 2 })
      expect(twice.pollUnsafe()).toBeUndefined()
      yield* pass("4 seconds")
      yield* Fiber.join(closing)
      yield* Fiber.join(twice)
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 0, waiting: 3, delayed: 0 })
      expect(all).toEqual([])
      const attempts: Array<readonly [number, number]> = []
      yield* jobs.effect.work(orders, ({ data, attempt }) => void attempts.push([data, attempt]))
      yield* turns
      expect(attempts.toSorted()).toEqual([
        [2, 1],
        [3, 1],
        [4, 1],
      ])
    }),
  )

  it.effect("a worker without jobs closes at once", () =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const worker = yield* jobs.effect.work(declared(), () => {})
      yield* turns
      yield* worker.close
      yield* jobs.effect.close
    }),
  )

  it.effect("a store that hangs does not keep a worker from closing", () =>
    Effect.gen(function* () {
      const { jobs, hang } = failingStore()
      hang("claim")
      hang("giveBack")
      const worker = yield* jobs.effect.work(declared(), () => {})
      yield* turns
      const closing = yield* Effect.forkChild(worker.close)
      yield* pass("20 seconds")
      yield* Fiber.join(closing)
    }),
  )
})

describe("after close", () => {
  it.effect("no call is taken, and jobs that still run while it closes may send", () =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const orders = declared()
      let end = () => {}
      const ended = new Promise<void>((resolve) => (end = resolve))
      const sent: Array<string> = []
      yield* jobs.effect.work(orders, async () => {
        await ended
        sent.push(await jobs.send(orders, 2))
      })
      yield* jobs.effect.send(orders, 1)
      yield* turns
      const closing = yield* Effect.forkChild(jobs.effect.close)
      yield* turns
      const closed = { _tag: "StoreError", message: expect.stringMatching(/^The jobs are closed/) }
      expect(yield* Effect.flip(jobs.effect.work(orders, () => {}))).toMatchObject(closed)
      expect(yield* Effect.flip(jobs.effect.cron("c", "* * * * *", orders, { data: 1 }))).toMatchObject(closed)
      end()
      yield* turns
      yield* Fiber.join(closing)
      expect(sent).toEqual(["queued"])
      for (const call of [
        jobs.effect.send(orders, 3),
        jobs.effect.work(orders, () => {}),
        jobs.effect.cron("c", "* * * * *", orders, { data: 1 }),
        jobs.effect.counts(orders),
        jobs.effect.failed(orders),
        jobs.effect.replay(orders, ["a"]),
      ]) {
        expect(yield* Effect.flip<unknown, unknown, never>(call)).toMatchObject(closed)
      }
      yield* jobs.effect.close
    }),
  )

  it.effect("an end that the store does not take in time is reported as lost", () =>
    Effect.gen(function* () {
      const { jobs, fail } = failingStore()
      const orders = declared()
      const { all, onError } = reports()
      fail("complete")
      yield* jobs.effect.work(orders, () => {}, { onError })
      yield* jobs.effect.send(orders, 1)
      yield* turns
      const closing = yield* Effect.forkChild(jobs.effect.close)
      yield* pass("20 seconds")
      yield* Fiber.join(closing)
      expect(all).toMatchObject([{ follows: "lost", error: { _tag: "StoreError", reason: "unavailable" } }])
      yield* pass("10 minutes")
      expect(all.length).toBe(1)
    }),
  )
})

describe("a store that fails", () => {
  it.effect("at a claim: the worker reports it and asks again", () =>
    Effect.gen(function* () {
      const { jobs, fail, mend } = failingStore()
      const orders = declared()
      const { all, onError } = reports()
      let runs = 0
      fail("claim")
      yield* jobs.effect.work(orders, () => void runs++, { onError })
      yield* jobs.effect.send(orders, 1)
      yield* pass("3 seconds")
      expect(all.length).toBeGreaterThanOrEqual(3)
      expect(all[0]).toMatchObject({ follows: "worker-continues", queue: "orders", error: { reason: "unavailable" } })
      mend()
      yield* pass("1 second")
      expect(runs).toBe(1)
    }),
  )

  it.effect("at a renewal: the run continues", () =>
    Effect.gen(function* () {
      const { jobs, fail, mend } = failingStore()
      const orders = declared({ leaseMs: 3_000 })
      const { follows, onError } = reports()
      let end = () => {}
      yield* jobs.effect.work(orders, () => new Promise<void>((resolve) => (end = resolve)), { onError })
      yield* jobs.effect.send(orders, 1)
      yield* turns
      fail("renew")
      yield* pass("2 seconds")
      mend()
      yield* pass("10 seconds")
      end()
      yield* turns
      expect(new Set(follows())).toEqual(new Set(["worker-continues"]))
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 0, waiting: 0, failed: 0 })
    }),
  )

  it.effect.each(["fails", "hangs"])("at renewals for a whole lease, when it %s: the run is aborted and lost", (how) =>
    Effect.gen(function* () {
      const { jobs, fail, hang } = failingStore()
      const orders = declared({ leaseMs: 3_000 })
      const { all, onError } = reports()
      let abortedMs: number | undefined
      yield* jobs.effect.work(
        orders,
        ({ signal }) =>
          new Promise<void>((_, reject) =>
            signal.addEventListener("abort", () => {
              abortedMs = clock.currentTimeMillisUnsafe()
              reject(signal.reason)
            }),
          ),
        { onError },
      )
      const clock = yield* Clock.Clock
      yield* jobs.effect.send(orders, 1)
      yield* turns
      if (how === "fails") fail("renew", "claim")
      else {
        hang("renew")
        fail("claim")
      }
      for (let at = 0; at < 9; at++) yield* pass("500 millis")
      expect(abortedMs).toBeGreaterThanOrEqual(3_000)
      expect(abortedMs).toBeLessThanOrEqual(4_500)
      const lost = all.filter(({ follows }) => follows === "lost")
      expect(lost).toMatchObject([{ error: { _tag: "StoreError", reason: "lease" }, attempt: 1 }])
      expect(all.some(({ follows }) => follows === "retry")).toBe(false)
    }),
  )

  it.effect("at the end of a run: the end is written again, and the job does not run twice", () =>
    Effect.gen(function* () {
      const { jobs, fail, mend } = failingStore()
      const orders = declared({ retry: { attempts: 1 } })
      const { follows, onError } = reports()
      let runs = 0
      fail("complete", "bury")
      yield* jobs.effect.work(
        orders,
        ({ data }) => {
          runs++
          if (data === 2) throw new Error("no")
        },
        { onError },
      )
      yield* jobs.effect.sendAll(orders, [{ data: 1 }, { data: 2 }])
      yield* pass("100 seconds")
      mend()
      yield* pass("2 seconds")
      expect(runs).toBe(2)
      expect(follows()).toEqual(["dead-letter"])
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ running: 0, waiting: 0, failed: 1 })
    }),
  )

  it.effect("for two minutes at the end of a run: the job is reported as lost and runs again", () =>
    Effect.gen(function* () {
      const { jobs, fail, mend } = failingStore()
      const orders = declared()
      const { all, onError } = reports()
      const attempts: Array<number> = []
      fail("complete")
      yield* jobs.effect.work(orders, ({ attempt }) => void attempts.push(attempt), { onError })
      yield* jobs.effect.send(orders, 1)
      yield* pass("121 seconds")
      expect(all).toMatchObject([{ follows: "lost", error: { _tag: "StoreError", reason: "unavailable" } }])
      mend()
      yield* pass("12 seconds")
      expect(attempts).toEqual([1, 2])
    }),
  )
})

describe("onError", () => {
  it.effect("what it throws or rejects with is dropped", () =>
    Effect.gen(function* () {
      const { jobs } = failingStore()
      const orders = declared({ retry: { attempts: 1 } })
      let calls = 0
      const onError = (): void => {
        calls++
        if (calls === 1) throw new Error("thrown")
        return Promise.reject(new Error("rejected")) as never
      }
      yield* jobs.effect.work(orders, () => Promise.reject(new Error("no")), { onError })
      yield* jobs.effect.sendAll(orders, [{ data: 1 }, { data: 2 }])
      yield* turns
      expect(calls).toBe(2)
      expect(yield* jobs.effect.counts(orders)).toMatchObject({ failed: 2 })
    }),
  )
})

describe("what is stored", () => {
  const stored = (payload: string, at: number) => ({
    id: `${at}`,
    payload,
    key: undefined,
    group: undefined,
    atMs: undefined,
  })

  it.effect("a job that cannot be read is a dead letter at once, without its data; the others run", () =>
    Effect.gen(function* () {
      const { store, jobs } = failingStore()
      const orders = declared()
      const { all, onError } = reports()
      const seen: Array<unknown> = []
      const unreadable = ["", "no json", "null", "[]", "{}", '{"v":1}', '{"v":0,"data":1}', '{"v":"1","data":1}']
      yield* store.insert(orders.spec, unreadable.map(stored))
      yield* jobs.effect.send(orders, 7)
      yield* jobs.effect.work(orders, ({ data }) => void seen.push(data), { onError })
      yield* turns
      expect(seen).toEqual([7])
      expect(all.length).toBe(unreadable.length)
      for (const { error, follows } of all) {
        expect(error).toBeInstanceOf(JobError)
        expect([(error as JobError).reason, follows]).toEqual(["unreadable", "dead-letter"])
      }
      const { jobs: dead } = yield* jobs.effect.failed(orders)
      expect(dead.map(({ data, attempts }) => [data, attempts])).toEqual(unreadable.map(() => [undefined, 1]))
    }),
  )

  it.effect("a job of a later release is read", () =>
    Effect.gen(function* () {
      const { store, jobs } = failingStore()
      const orders = declared()
      const seen: Array<unknown> = []
      yield* store.insert(orders.spec, [stored('{"v":2,"data":{"a":1},"trace":"new","more":[1]}', 1)])
      yield* jobs.effect.work(orders, ({ data }) => void seen.push(data))
      yield* turns
      expect(seen).toEqual([{ a: 1 }])
    }),
  )
})

test("errors of the store are StoreErrors, errors of runs are JobErrors", () => {
  expect(new JobError({ message: "m", reason: "timeout", queue: "q" })).not.toBeInstanceOf(StoreError)
})
