/** Checks of the battery: dead letters. */
import { BuryJob } from "../bury.ts"
import type { Queue } from "../queue.ts"
import type { Bench } from "./bench.ts"
import { type Check, expect, same, until } from "./check.ts"

/** Sends jobs and waits until a worker has buried all of them, in their order. The worker is closed. */
const buried = async (bench: Bench, queue: Queue<number>, numbers: ReadonlyArray<number>): Promise<void> => {
  const worker = await bench.work(queue, ({ data }) => Promise.reject(new BuryJob(`no ${data}`)), { concurrency: 1 })
  for (const data of numbers) await bench.jobs.send(queue, data, { id: String(data), key: `key ${data}`, group: "g" })
  await until(
    async () => (await bench.jobs.counts(queue)).failed === numbers.length,
    "each job must become a dead letter",
  )
  await worker.close()
}

const dataOf = async (bench: Bench, queue: Queue<number>) =>
  (await bench.jobs.failed(queue)).jobs.map(({ data }) => data)

export const deadLetterChecks: ReadonlyArray<Check> = [
  {
    name: "a dead letter keeps its job and says why and when it failed",
    check: async (bench) => {
      const queue = bench.queue()
      const startedMs = Date.now()
      await buried(bench, queue, [7])
      const [dead] = (await bench.jobs.failed(queue)).jobs
      const { sentAt, failedAt, ...rest } = dead!
      const expected = { id: "7", data: 7, key: "key 7", group: "g", error: "BuryJob: no 7", attempts: 1 }
      const names = Object.keys(expected) as ReadonlyArray<keyof typeof expected>
      const kept = Object.fromEntries(names.map((name) => [name, rest[name]]))
      same(kept, expected, "a dead letter must have the fields of its job")
      const times = [sentAt.getTime(), failedAt.getTime()]
      expect(
        times.every((time) => Math.abs(time - startedMs) < 60_000) && times[0]! <= times[1]!,
        "the times must be those of the send and of the failure",
      )
    },
  },
  {
    name: "dead letters come oldest first, in pages",
    check: async (bench) => {
      const queue = bench.queue()
      same(await bench.jobs.failed(queue), { jobs: [] }, "there must be none at first")
      await buried(bench, queue, [1, 2, 3, 4, 5])
      same(await dataOf(bench, queue), [1, 2, 3, 4, 5], "the oldest must come first")
      const first = await bench.jobs.failed(queue, { limit: 2 })
      same(
        first.jobs.map(({ data }) => data),
        [1, 2],
        "a page must have at most limit jobs",
      )
      // A page stays a page if its jobs go meanwhile.
      await bench.jobs.discard(queue, ["2"])
      const second = await bench.jobs.failed(queue, { limit: 2, after: first.next })
      same(
        second.jobs.map(({ data }) => data),
        [3, 4],
        "the next page must follow",
      )
      const third = await bench.jobs.failed(queue, { limit: 2, after: second.next })
      same([third.jobs.map(({ data }) => data), third.next], [[5], undefined], "the last page must have no next")
    },
  },
  {
    name: "a dead letter is edited and replayed: it runs with the new data, and its attempts begin anew",
    check: async (bench) => {
      const queue = bench.queue()
      await buried(bench, queue, [1, 2])
      same(await bench.jobs.edit(queue, "1", 10), true, "edit must find it")
      same(await bench.jobs.edit(queue, "nothing", 10), false, "edit must not find an unknown id")
      same(await dataOf(bench, queue), [10, 2], "edit must change the data of one dead letter")
      same(await bench.jobs.replay(queue, ["1", "nothing"]), 1, "replay must count the dead letters")
      same(await bench.jobs.edit(queue, "1", 11), false, "edit must not change a waiting job")
      same(await bench.jobs.replay(queue, ["1"]), 0, "replay must not find a waiting job")
      same(await bench.jobs.send(queue, 1, { id: "1" }), "duplicate", "its id must be known still")
      const seen: Array<unknown> = []
      await bench.work(queue, ({ id, data, key, group, attempt }) => void seen.push([id, data, key, group, attempt]))
      await until(() => seen.length > 0, "a replayed job must run")
      same(seen, [["1", 10, "key 1", "g", 1]], "a replayed job must have the new data and count its attempts from 1")
      same(await dataOf(bench, queue), [2], "other dead letters must stay")
    },
  },
  {
    name: "a discarded dead letter is gone",
    check: async (bench) => {
      const queue = bench.queue()
      await buried(bench, queue, [1, 2, 3])
      same(await bench.jobs.discard(queue, ["1", "3", "nothing"]), 2, "discard must count the dead letters")
      same(await dataOf(bench, queue), [2], "discard must leave the others")
      same(await bench.jobs.replay(queue, ["1"]), 0, "a discarded dead letter must not come back")
      same(await bench.jobs.send(queue, 1, { id: "1" }), "duplicate", "the id of a discarded dead letter must be known")
    },
  },
]
