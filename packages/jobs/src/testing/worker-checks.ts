/** Checks of the battery: workers that die, close, are many, or have much to do. */
import * as Effect from "effect/Effect"
import { type Check, expect, pause, same, until } from "./check.ts"

export const workerChecks: ReadonlyArray<Check> = [
  {
    name: "another worker gets a dead worker's job, and the dead worker's late end changes nothing",
    check: async (bench) => {
      const queue = bench.queue()
      await bench.jobs.send(queue, 1)
      let wakeUp = () => {}
      const awake = new Promise<void>((resolve) => (wakeUp = resolve))
      let isTaken = false
      const follows: Array<string> = []
      await bench.deadWorker(
        queue,
        () => {
          isTaken = true
          return awake
        },
        { onError: (_, trouble) => follows.push(trouble.follows) },
      )
      await until(() => isTaken, "the first worker must take the job")
      const takenMs = Date.now()
      const attempts: Array<number> = []
      let release = () => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      await bench.work(queue, ({ attempt }) => {
        attempts.push(attempt)
        return released
      })
      await until(() => attempts.length === 1, "another worker must get the job", bench.leaseMs + 5_000)
      expect(Date.now() - takenMs >= bench.leaseMs * 0.5, "no other worker may get the job before its lease ends")
      same(attempts, [2], "the start of the dead worker must count")
      wakeUp()
      await until(() => follows.length > 0, "the dead worker must learn that it lost the job")
      same(follows, ["lost"], "the dead worker must learn that it lost the job")
      same((await bench.jobs.counts(queue)).running, 1, "the job must still belong to the second worker")
      release()
      await until(async () => (await bench.jobs.counts(queue)).running === 0, "the second worker must end it")
      await pause(100)
      same(attempts, [2], "it must not run again")
    },
  },
  {
    name: "a dead worker's job holds its key until another worker gets the job",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue<string>({ mode: "ordered" })
      await bench.jobs.sendAll(
        queue,
        ["first", "second"].map((data) => ({ data, key: "a" })),
      )
      let isTaken = false
      await bench.deadWorker(queue, () => {
        isTaken = true
        return new Promise(() => {})
      })
      await until(() => isTaken, "the first worker must take the job")
      const seen: Array<string> = []
      await bench.work(queue, ({ data }) => void seen.push(data))
      await until(() => seen.length === 2, "both must run in the end", bench.leaseMs + 10_000)
      same(seen, ["first", "second"], "the order of the key must stay")
    },
  },
  {
    name: "a handler that takes longer than a lease keeps its job",
    check: async (bench) => {
      const queue = bench.queue()
      let runs = 0
      const handler = async () => {
        runs++
        await pause(bench.leaseMs * 2)
      }
      await bench.work(queue, handler)
      const other = await bench.again()
      await other.work(queue, handler, { pollMs: 50, closeWithinMs: 400 })
      await bench.jobs.send(queue, 1)
      await until(() => runs > 0, "it must run")
      await until(async () => (await bench.jobs.counts(queue)).running === 0, "it must end", bench.leaseMs * 2 + 5_000)
      same(runs, 1, "it must run once")
    },
  },
  {
    name: "a closing worker lets its jobs end, gives the others back, and a start that was given back does not count",
    check: async (bench) => {
      const queue = bench.queue<string>()
      const signals: Array<AbortSignal> = []
      let hasEnded = false
      const handler = ({ data, signal }: { readonly data: string; readonly signal: AbortSignal }): Promise<unknown> => {
        signals.push(signal)
        return data === "hangs" ? new Promise(() => {}) : pause(200).then(() => (hasEnded = true))
      }
      const worker = await bench.work(queue, handler, { closeWithinMs: 1_600 })
      await bench.jobs.sendAll(queue, [{ data: "ends" }, { data: "hangs" }])
      await until(() => signals.length === 2, "both must run")
      const startedMs = Date.now()
      await worker.close()
      expect(Date.now() - startedMs < 3_000, "close must end within closeWithinMs")
      expect(hasEnded, "a job that ends in time must end")
      expect(
        signals.some(({ aborted }) => aborted),
        "the signal of the other must abort",
      )
      const { waiting, running } = await bench.jobs.counts(queue)
      same([waiting, running], [1, 0], "the other must wait again")
      const again: Array<unknown> = []
      await bench.work(queue, ({ data, attempt }) => void again.push([data, attempt]))
      await until(() => again.length > 0, "it must run again at once", 5_000)
      same(again, [["hangs", 1]], "a start that was given back must not count")
    },
  },
  {
    name: "eight workers run each job once",
    check: async (bench) => {
      const queue = bench.queue()
      const seen: Array<number> = []
      for (let at = 0; at < 8; at++) {
        const other = await bench.again()
        await other.work(queue, ({ data }) => void seen.push(data), { concurrency: 4, pollMs: 50, closeWithinMs: 400 })
      }
      const numbers = Array.from({ length: 200 }, (_, data) => data)
      await bench.jobs.sendAll(
        queue,
        numbers.map((data) => ({ data })),
      )
      await until(() => seen.length >= 200, "all jobs must run", 30_000)
      await pause(100)
      same(
        seen.toSorted((a, b) => a - b),
        numbers,
        "each must run once",
      )
    },
  },
  {
    name: "a bulk of 500 jobs is done without waiting between the batches",
    check: async (bench) => {
      const queue = bench.queue()
      let runs = 0
      await bench.work(queue, () => void runs++, { pollMs: 1_000, concurrency: 5 })
      const sender = await bench.again()
      await sender.sendAll(
        queue,
        Array.from({ length: 500 }, (_, data) => ({ data })),
      )
      await until(() => runs === 500, "the worker must claim again at once while there are jobs", 15_000)
    },
  },
  {
    name: "two objects on one storage share jobs, also after one has closed",
    check: async (bench) => {
      if (!bench.jobs.can.processes) return
      const queue = bench.queue()
      const other = await bench.again()
      await other.send(queue, 1, { id: "a" })
      same(await bench.jobs.send(queue, 1, { id: "a" }), "duplicate", "an id must be known to both")
      await other.close()
      const seen: Array<number> = []
      await bench.work(queue, ({ data }) => void seen.push(data))
      await until(() => seen.length === 1, "a job of the closed sender must run")
    },
  },
  {
    name: "a cron sends one job for each time, however many processes run it",
    check: async (bench) => {
      const queue = bench.queue<string>()
      // Jobs that no other process can share have one object.
      const objects = new Set([bench.jobs, await bench.again(), await bench.again()])
      for (const jobs of objects) await jobs.cron("minutely", "* * * * *", queue, { data: "tick" })
      const minutes = async () => {
        const { waiting } = await bench.jobs.counts(queue)
        return waiting
      }
      const count = await minutes()
      // A minute may begin between the starts.
      expect(count === 1 || count === 2, `one job must be sent for the last time, but there are ${count}`)
    },
  },
  {
    name: "the same as Effects",
    check: async (bench) => {
      const queue = bench.queue()
      const { effect } = bench.jobs
      const seen: Array<number> = []
      const program = Effect.gen(function* () {
        yield* effect.send(queue, 1)
        yield* effect.work(queue, ({ data }) => Effect.sync(() => seen.push(data)), { pollMs: 50, closeWithinMs: 400 })
      })
      await Effect.runPromise(program)
      await until(() => seen.length === 1, "a handler that returns an Effect must run")
    },
  },
]
