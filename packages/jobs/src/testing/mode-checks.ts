/** Checks of the battery: the modes `coalesce` and `ordered`. */
import { BuryJob } from "../bury.ts"
import { type Check, expect, pause, same, until } from "./check.ts"

/** Handlers that say what they began and wait until they are told to end. */
const held = <Data>() => {
  const began: Array<Data> = []
  const ends: Array<(error?: Error) => void> = []
  return {
    began,
    handler: ({ data }: { readonly data: Data }): Promise<void> => {
      began.push(data)
      return new Promise((resolve, reject) => ends.push((error) => (error === undefined ? resolve() : reject(error))))
    },
    /** Ends the run of this number, counted from 0. */
    end: (at: number, error?: Error) => ends[at]!(error),
  }
}

export const modeChecks: ReadonlyArray<Check> = [
  {
    name: "coalesce: one job waits for each key, with the newest data",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue({ mode: "coalesce" })
      same(await bench.jobs.send(queue, 1, { key: "a" }), "queued", "the first send of a key must be queued")
      same(await bench.jobs.send(queue, 2, { key: "a", id: "two" }), "coalesced", "the second must be coalesced")
      same(await bench.jobs.send(queue, 2, { key: "a", id: "two" }), "duplicate", "a coalesced id must be known")
      const many = [
        { data: 3, key: "b" },
        { data: 4, key: "b" },
        { data: 5, key: "a" },
      ]
      same(await bench.jobs.sendAll(queue, many), ["queued", "coalesced", "coalesced"], "the same within one sendAll")
      same((await bench.jobs.counts(queue)).waiting, 2, "one job must wait for each key")
      const seen: Array<number> = []
      await bench.work(queue, ({ data }) => void seen.push(data))
      await until(() => seen.length === 2, "both must run")
      await pause(100)
      same(seen.toSorted(), [4, 5], "the newest data must win")
    },
  },
  {
    name: "coalesce: a send while a job of the key runs makes one more job after it",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue({ mode: "coalesce" })
      const { began, handler, end } = held<number>()
      await bench.work(queue, handler)
      await bench.jobs.send(queue, 1, { key: "a" })
      await until(() => began.length === 1, "the first must run")
      same(await bench.jobs.send(queue, 2, { key: "a" }), "queued", "a running job must not swallow a send")
      same(await bench.jobs.send(queue, 3, { key: "a" }), "coalesced", "only one job must wait")
      await pause(200)
      same(began, [1], "two jobs of a key must not run at the same time")
      end(0)
      await until(() => began.length === 2, "the job that was sent meanwhile must run")
      same(began, [1, 3], "it must run with the newest data")
      end(1)
    },
  },
  {
    name: "coalesce: a send replaces a job that waits for its retry, and starts at once",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue({ mode: "coalesce", retry: { firstDelayMs: 600_000, maxDelayMs: 600_000 } })
      const seen: Array<number> = []
      await bench.work(queue, ({ data }) => {
        seen.push(data)
        if (data === 1) throw new Error("no")
      })
      await bench.jobs.send(queue, 1, { key: "a" })
      await until(async () => (await bench.jobs.counts(queue)).delayed === 1, "the first must wait for its retry")
      same(await bench.jobs.send(queue, 2, { key: "a" }), "coalesced", "a job that waits for its retry must count")
      await until(() => seen.length === 2, "the new data must not wait for the retry")
      same(seen, [1, 2], "it must run with the newest data")
    },
  },
  {
    name: "coalesce: a job that fails while a newer one waits is replaced by it",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue({ mode: "coalesce" })
      const { began, handler, end } = held<number>()
      await bench.work(queue, handler)
      await bench.jobs.send(queue, 1, { key: "a" })
      await until(() => began.length === 1, "the first must run")
      await bench.jobs.send(queue, 2, { key: "a" })
      end(0, new Error("no"))
      await until(() => began.length === 2, "the newer job must run")
      end(1)
      await until(async () => (await bench.jobs.counts(queue)).running === 0, "it must end")
      await pause(150)
      same(began, [1, 2], "the old data must not run again")
      const { waiting, delayed } = await bench.jobs.counts(queue)
      same([waiting, delayed], [0, 0], "nothing must wait")
    },
  },
  {
    name: "coalesce: a dead letter that is replayed does not replace newer data",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue({ mode: "coalesce" })
      const burying = await bench.work(queue, () => Promise.reject(new BuryJob("no")))
      await bench.jobs.send(queue, 1, { key: "a", id: "1" })
      await until(async () => (await bench.jobs.counts(queue)).failed === 1, "it must become a dead letter")
      await burying.close()
      await bench.jobs.send(queue, 2, { key: "a" })
      same(await bench.jobs.replay(queue, ["1"]), 1, "replay must find the dead letter")
      same((await bench.jobs.counts(queue)).waiting, 1, "one job must wait")
      const seen: Array<number> = []
      await bench.work(queue, ({ data }) => void seen.push(data))
      await until(() => seen.length > 0, "it must run")
      await pause(100)
      same(seen, [2], "the newer data must win")
    },
  },
  {
    name: "ordered: jobs of a key run one at a time, in the order of sending; other keys do not wait",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue<string>({ mode: "ordered" })
      const { began, handler, end } = held<string>()
      await bench.jobs.sendAll(queue, [
        { data: "a1", key: "a" },
        { data: "a2", key: "a" },
        { data: "a3", key: "a" },
        { data: "b1", key: "b" },
      ])
      await bench.work(queue, handler)
      await until(() => began.length === 2, "the first job of each key must run")
      await pause(200)
      same(began.toSorted(), ["a1", "b1"], "one job of a key must run at a time")
      end(began.indexOf("a1"))
      await until(() => began.length === 3, "the next job of the key must run")
      same(began[2], "a2", "it must be the next one in the order of sending")
      end(2)
      await until(() => began.length === 4, "the last job of the key must run")
      end(3)
      end(began.indexOf("b1"))
    },
  },
  {
    name: "coalesce: new data starts a job that waits for its retry, and its attempts count from 1 again",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const retry = { attempts: 2, firstDelayMs: 60_000, maxDelayMs: 60_000 }
      const queue = bench.queue<string>({ mode: "coalesce", retry })
      const seen: Array<string> = []
      await bench.work(queue, ({ data, attempt }) => {
        seen.push(`${data} ${attempt}`)
        throw new Error("no")
      })
      for (const [at, data] of ["a", "b", "c"].entries()) {
        await bench.jobs.send(queue, data, { key: "k" })
        await until(() => seen.length === at + 1, "new data must not wait for the retry of older data")
        await until(async () => (await bench.jobs.counts(queue)).delayed === 1, "the job must wait for its retry")
      }
      same(seen, ["a 1", "b 1", "c 1"], "the attempts of the older data must not count")
    },
  },
  {
    name: "coalesce: a job that takes the place of a failed one starts at the earlier of their times",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue<string>({ mode: "coalesce", retry: { attempts: 3, firstDelayMs: 50, maxDelayMs: 50 } })
      const seen: Array<string> = []
      await bench.jobs.send(queue, "now", { key: "a" })
      await bench.work(queue, async ({ data }) => {
        seen.push(data)
        if (data !== "now") return
        await bench.jobs.send(queue, "tomorrow", { key: "a", at: new Date(Date.now() + 86_400_000) })
        throw new Error("no")
      })
      await until(() => seen.length === 2, "the job behind must start when the retry would have")
      same(seen, ["now", "tomorrow"], "it must run with the newest data")
    },
  },
  {
    name: "ordered: a job that waits for its retry holds back its key, and a dead letter frees it",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue<string>({ mode: "ordered", retry: { attempts: 2, firstDelayMs: 200, maxDelayMs: 200 } })
      const seen: Array<string> = []
      await bench.jobs.sendAll(
        queue,
        ["fail", "second", "third"].map((data) => ({ data, key: "a" })),
      )
      await bench.work(queue, ({ data }) => {
        seen.push(data)
        if (data === "fail") throw new Error("no")
      })
      await until(() => seen.length === 4, "the jobs behind a dead letter must run")
      same(
        seen,
        ["fail", "fail", "second", "third"],
        "the key must wait for the retry and continue after the dead letter",
      )
    },
  },
  {
    name: "ordered: eight workers keep the order of each key and run nothing twice",
    check: async (bench) => {
      if (!bench.jobs.can.ordered) return
      const queue = bench.queue<number>({ mode: "ordered" })
      const keys = ["a", "b", "c", "d", "e"]
      const jobs = Array.from({ length: 100 }, (_, at) => ({ data: at, key: keys[at % keys.length]! }))
      await bench.jobs.sendAll(queue, jobs)
      const seen = new Map<string, Array<number>>()
      const running = new Set<string>()
      let isTwice = false
      for (let at = 0; at < 8; at++) {
        const other = await bench.again()
        const handler = async ({ data, key }: { readonly data: number; readonly key: string | undefined }) => {
          isTwice ||= running.has(key!)
          running.add(key!)
          seen.set(key!, [...(seen.get(key!) ?? []), data])
          await pause(data % 3)
          running.delete(key!)
        }
        await other.work(queue, handler, { concurrency: 4, pollMs: 50, closeWithinMs: 400 })
      }
      const count = () => [...seen.values()].reduce((sum, { length }) => sum + length, 0)
      await until(() => count() >= 100, "all jobs must run", 30_000)
      expect(!isTwice, "two jobs of a key must not run at the same time")
      for (const key of keys) {
        const sent = jobs.filter((job) => job.key === key).map(({ data }) => data)
        same(seen.get(key), sent, "the jobs of a key must run in the order of sending")
      }
    },
  },
]
