/** Checks of the battery: sending. */
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import { type Check, expect, pause, same, until } from "./check.ts"

export const sendChecks: ReadonlyArray<Check> = [
  {
    name: "a job arrives with its data, key, group and id",
    check: async (bench) => {
      const queue = bench.queue<unknown>()
      const data = { text: 'é 漢字 🛍 \u2028 \0 "\\', long: "x".repeat(100_000), list: [null, 1.5, { a: [] }] }
      const key = `'"%_\\ ${"k".repeat(240)}`
      const seen: Array<unknown> = []
      const startedMs = Date.now()
      same(await bench.jobs.send(queue, data, { key, group: "g", id: "i" }), "queued", "a new job must be queued")
      await bench.work(queue, ({ data, key, group, id, attempt, isLastAttempt, sentAt, ageMs }) => {
        const isNow = Math.abs(sentAt.getTime() - startedMs) < 30_000 && ageMs >= 0 && ageMs < 30_000
        seen.push({ data, key, group, id, attempt, isLastAttempt, isNow })
      })
      await until(() => seen.length > 0, "a job must run")
      const job = { data, key, group: "g", id: "i", attempt: 1, isLastAttempt: false, isNow: true }
      same(seen, [job], "the handler must get the job as it was sent")
    },
  },
  {
    name: "many jobs are sent at once, with an answer for each",
    check: async (bench) => {
      const queue = bench.queue()
      same(await bench.jobs.sendAll(queue, []), [], "no jobs need no answers")
      const jobs = [{ data: 1, id: "a" }, { data: 2, id: "b" }, { data: 3, id: "a" }, { data: 4 }]
      const answers = await bench.jobs.sendAll(queue, jobs)
      same(answers, ["queued", "queued", "duplicate", "queued"], "the answers must come in the order of the jobs")
      const { waiting } = await bench.jobs.counts(queue)
      same(waiting, 3, "each new job must wait")
    },
  },
  {
    name: "an id is stored once: while its job waits, runs, is a dead letter, and after its end",
    check: async (bench) => {
      const queue = bench.queue<string>({ retry: { attempts: 1 } })
      let runs = 0
      const again = async (what: string) => {
        same(await bench.jobs.send(queue, "done", { id: "done" }), "duplicate", `a ${what} job must be recognized`)
        same(await bench.jobs.send(queue, "dead", { id: "dead" }), "duplicate", `a ${what} job must be recognized`)
      }
      await bench.jobs.sendAll(queue, [
        { data: "done", id: "done" },
        { data: "dead", id: "dead" },
      ])
      await again("waiting")
      let release = () => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      await bench.work(queue, async ({ data }) => {
        runs++
        await released
        if (data === "dead") throw new Error("no")
      })
      await until(() => runs === 2, "both jobs must run")
      await again("running")
      release()
      await until(async () => {
        const { running, failed } = await bench.jobs.counts(queue)
        return running === 0 && failed === 1
      }, "one must end, the other must become a dead letter")
      await again("finished or dead")
      await pause(100)
      same(runs, 2, "a duplicate must not run")
      const other = bench.queue<string>()
      same(await bench.jobs.send(other, "x", { id: "done" }), "queued", "an id must count for its queue only")
    },
  },
  {
    name: "a job waits for its time",
    check: async (bench) => {
      const queue = bench.queue<string>()
      const startedMs = new Map<string, number>()
      await bench.work(queue, ({ data }) => void startedMs.set(data, Date.now()))
      const soonMs = Date.now() + 300
      await bench.jobs.sendAll(queue, [
        { data: "soon", at: new Date(soonMs) },
        { data: "later", at: new Date(soonMs + 3_600_000) },
        { data: "past", at: new Date(0) },
      ])
      await until(() => startedMs.has("past"), "a job of a time that has passed must run at once")
      await until(() => startedMs.has("soon"), "a job must run at its time")
      expect(startedMs.get("soon")! >= soonMs, "a job must not start before its time")
      expect(!startedMs.has("later"), "a job must not start before its time")
      const { waiting, delayed } = await bench.jobs.counts(queue)
      same([waiting, delayed], [0, 1], "a job whose time has not come must count as delayed")
    },
  },
  {
    name: "jobs start in the order of sending",
    check: async (bench) => {
      const queue = bench.queue()
      const seen: Array<number> = []
      const numbers = Array.from({ length: 30 }, (_, at) => at)
      for (const at of numbers.slice(0, 5)) await bench.jobs.send(queue, at)
      await bench.jobs.sendAll(
        queue,
        numbers.slice(5).map((data) => ({ data })),
      )
      await bench.work(queue, ({ data }) => void seen.push(data), { concurrency: 1 })
      await until(() => seen.length === 30, "all jobs must run")
      same(seen, numbers, "one worker with one place must take the oldest job first")
    },
  },
  {
    name: "a queue that asks for more than the adapter can do is refused",
    check: async (bench) => {
      const isRefused = async (sending: Promise<unknown>) =>
        sending.then(
          () => false,
          (error) => error instanceof ConfigurationError,
        )
      const { ordered, fair } = bench.jobs.can
      if (!fair) {
        expect(await isRefused(bench.jobs.send(bench.queue({ fair: true }), 1)), "fair must be refused")
      }
      if (!ordered) {
        const send = bench.jobs.send(bench.queue({ mode: "ordered" }), 1, { key: "k" })
        expect(await isRefused(send), "the mode ordered must be refused")
      }
      expect(await isRefused(bench.jobs.send(bench.queue({ mode: "coalesce" }), 1)), "a missing key must be refused")
    },
  },
]
