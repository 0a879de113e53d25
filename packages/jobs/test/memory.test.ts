import { expect, test } from "vitest"
import { BuryJob, memory, queue } from "../src/index.ts"

const settled = async (check: () => boolean | Promise<boolean>) => {
  await expect.poll(check, { timeout: 5_000, interval: 5 }).toBe(true)
}

test("a job runs once, with its data, and is done", async () => {
  await using jobs = memory()
  const orders = queue<{ readonly id: number }>("orders")
  const seen: Array<number> = []
  await jobs.work(orders, ({ data }) => void seen.push(data.id))
  expect(await jobs.send(orders, { id: 1 })).toBe("queued")
  expect(
    await jobs.sendAll(orders, [
      { data: { id: 2 }, id: "two" },
      { data: { id: 3 }, id: "two" },
    ]),
  ).toEqual(["queued", "duplicate"])
  await settled(() => seen.length === 2)
  expect(seen).toEqual([1, 2])
  await settled(async () => (await jobs.counts(orders)).running === 0)
  expect(await jobs.send(orders, { id: 4 }, { id: "two" })).toBe("duplicate")
})

test("a job that fails runs again, and becomes a dead letter that can be changed and replayed", async () => {
  await using jobs = memory()
  const orders = queue<{ readonly fail: boolean }>("orders", { retry: { attempts: 3, firstDelayMs: 1, maxDelayMs: 2 } })
  const attempts: Array<number> = []
  await jobs.work(
    orders,
    ({ data, attempt }) => {
      attempts.push(attempt)
      if (data.fail) throw new Error("no")
    },
    { pollMs: 5 },
  )
  await jobs.send(orders, { fail: true }, { id: "a", key: "k" })
  await settled(async () => (await jobs.counts(orders)).failed === 1)
  expect(attempts).toEqual([1, 2, 3])
  const { jobs: dead } = await jobs.failed(orders)
  expect(dead).toMatchObject([{ id: "a", key: "k", data: { fail: true }, error: "Error: no", attempts: 3 }])
  expect(await jobs.edit(orders, "a", { fail: false })).toBe(true)
  expect(await jobs.replay(orders, ["a", "b"])).toBe(1)
  await settled(() => attempts.length === 4)
  expect(attempts).toEqual([1, 2, 3, 1])
})

test("BuryJob ends it at once", async () => {
  await using jobs = memory()
  const orders = queue<number>("orders")
  await jobs.work(orders, () => Promise.reject(new BuryJob("never")))
  await jobs.send(orders, 1)
  await settled(async () => (await jobs.counts(orders)).failed === 1)
})

test("coalesce: a send while one runs makes one more after it, with the last data", async () => {
  await using jobs = memory()
  const reads = queue<number>("reads", { mode: "coalesce" })
  const seen: Array<number> = []
  let release = () => {}
  let running = 0
  await jobs.work(reads, async ({ data }) => {
    expect(++running).toBe(1)
    seen.push(data)
    await new Promise<void>((resolve) => (release = resolve))
    running--
  })
  await jobs.send(reads, 1, { key: "a" })
  await settled(() => seen.length === 1)
  expect(await jobs.send(reads, 2, { key: "a" })).toBe("queued")
  expect(await jobs.send(reads, 3, { key: "a" })).toBe("coalesced")
  release()
  await settled(() => seen.length === 2)
  release()
  expect(seen).toEqual([1, 3])
})

test("closing waits for what runs, and gives back what does not end", async () => {
  const jobs = memory()
  const orders = queue<number>("orders")
  let aborted = 0
  const worker = await jobs.work(
    orders,
    ({ signal }) => new Promise(() => signal.addEventListener("abort", () => aborted++)),
    { closeWithinMs: 80 },
  )
  await jobs.send(orders, 1)
  await settled(async () => (await jobs.counts(orders)).running === 1)
  await worker.close()
  expect(aborted).toBe(1)
  expect(await jobs.counts(orders)).toMatchObject({ running: 0, waiting: 1 })
  await jobs.close()
})

test("closed jobs refuse every call; a handler that still ran could send until it ended", async () => {
  const jobs = memory()
  const orders = queue<number>("orders")
  const sentAs: Array<string> = []
  await jobs.work(orders, async ({ data }) => {
    if (data === 2) return
    await new Promise((resolve) => setTimeout(resolve, 20))
    sentAs.push(await jobs.send(orders, 2))
  })
  await jobs.send(orders, 1)
  await settled(async () => (await jobs.counts(orders)).running === 1)
  await jobs.close()
  expect(sentAs).toEqual(["queued"])
  await expect(jobs.send(orders, 3)).rejects.toMatchObject({ _tag: "StoreError", reason: "unavailable" })
})
