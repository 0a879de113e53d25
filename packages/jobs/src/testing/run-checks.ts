/** Checks of the battery: runs, retries and counts. */
import { BuryJob } from "../bury.ts"
import { type Check, expect, pause, same, until } from "./check.ts"

export const runChecks: ReadonlyArray<Check> = [
  {
    name: "a failed job runs again later, and is a dead letter after its last attempt",
    check: async (bench) => {
      const queue = bench.queue({ retry: { attempts: 3, firstDelayMs: 100, maxDelayMs: 200 } })
      const starts: Array<{ readonly attempt: number; readonly isLastAttempt: boolean; readonly atMs: number }> = []
      await bench.work(queue, ({ attempt, isLastAttempt }) => {
        starts.push({ attempt, isLastAttempt, atMs: Date.now() })
        throw new Error("no")
      })
      await bench.jobs.send(queue, 1)
      await until(async () => (await bench.jobs.counts(queue)).failed === 1, "it must become a dead letter")
      same(
        starts.map(({ attempt, isLastAttempt }) => [attempt, isLastAttempt]),
        [
          [1, false],
          [2, false],
          [3, true],
        ],
        "it must start 3 times",
      )
      const gaps = starts.slice(1).map(({ atMs }, at) => atMs - starts[at]!.atMs)
      expect(
        gaps[0]! >= 75 && gaps[1]! >= 155,
        `a retry must wait for its delay, but they waited ${gaps.join(", ")} ms`,
      )
    },
  },
  {
    name: "BuryJob makes a job a dead letter at once",
    check: async (bench) => {
      const queue = bench.queue()
      let runs = 0
      await bench.work(queue, () => {
        runs++
        throw new BuryJob("never")
      })
      await bench.jobs.send(queue, 1)
      await until(async () => (await bench.jobs.counts(queue)).failed === 1, "it must become a dead letter")
      same(runs, 1, "it must run once")
    },
  },
  {
    name: "without dead letters a job is dropped after its last attempt",
    check: async (bench) => {
      const queue = bench.queue({ deadLetter: false, retry: { attempts: 2 } })
      const follows: Array<string> = []
      await bench.work(queue, () => Promise.reject(new Error("no")), {
        onError: (_, trouble) => follows.push(trouble.follows),
      })
      await bench.jobs.send(queue, 1, { id: "a" })
      await until(() => follows.length === 2, "it must fail twice")
      same(follows, ["retry", "dropped"], "onError must say that it is dropped")
      await until(async () => (await bench.jobs.counts(queue)).running === 0, "it must be removed")
      const { waiting, delayed, failed } = await bench.jobs.counts(queue)
      same([waiting, delayed, failed], [0, 0, 0], "nothing must be left of it")
    },
  },
  {
    name: "the counts tell waiting, delayed, running and failed jobs apart",
    check: async (bench) => {
      const queue = bench.queue<string>({ retry: { attempts: 1 } })
      const counted = async (expected: object, rule: string) => {
        const read = async () => {
          const { oldestWaitMs: _, ...counts } = await bench.jobs.counts(queue)
          return JSON.stringify(counts) === JSON.stringify(expected)
        }
        await until(read, rule)
      }
      await counted({ waiting: 0, delayed: 0, running: 0, failed: 0 }, "an empty queue must count nothing")
      same((await bench.jobs.counts(queue)).oldestWaitMs, 0, "without waiting jobs the oldest wait must be 0")
      await bench.jobs.send(queue, "later", { at: new Date(Date.now() + 3_600_000) })
      await bench.jobs.sendAll(queue, [{ data: "fail" }, { data: "hang" }, { data: "wait" }])
      await counted({ waiting: 3, delayed: 1, running: 0, failed: 0 }, "three must wait, and one must be delayed")
      await pause(60)
      const { oldestWaitMs } = await bench.jobs.counts(queue)
      expect(oldestWaitMs >= 50 && oldestWaitMs < 60_000, `the oldest wait must grow, but it is ${oldestWaitMs} ms`)
      let release = () => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      const handler = ({ data }: { readonly data: string }) => {
        if (data === "fail") throw new Error("no")
        return data === "hang" ? released : undefined
      }
      await bench.work(queue, handler, { concurrency: 1 })
      await counted({ waiting: 1, delayed: 1, running: 1, failed: 1 }, "one must run and one must have failed")
      release()
      await counted({ waiting: 0, delayed: 1, running: 0, failed: 1 }, "those that are done must not count")
    },
  },
  {
    name: "groups take turns",
    check: async (bench) => {
      if (!bench.jobs.can.fair) return
      const queue = bench.queue<string>({ fair: true })
      const send = (group: string, count: number) =>
        bench.jobs.sendAll(
          queue,
          Array.from({ length: count }, () => ({ data: group, group })),
        )
      await send("large", 60)
      await send("small", 3)
      await bench.jobs.send(queue, "none")
      const seen: Array<string> = []
      await bench.work(queue, ({ data }) => void seen.push(data), { concurrency: 1 })
      await until(() => seen.length === 64, "all jobs must run")
      const early = seen.slice(0, 10).filter((group) => group !== "large")
      same(
        early.toSorted(),
        ["none", "small", "small", "small"],
        "a group with many jobs must not hold back the others",
      )
    },
  },
]
