import { ConfigurationError, ValidationError } from "@tiktok-shop-kit/errors"
import { describe, expect, test } from "vitest"
import { memory, queue } from "../src/index.ts"
import { sqlite } from "../src/node/sqlite/index.ts"

const fieldsOf = (error: unknown): ReadonlyArray<string> =>
  error instanceof ConfigurationError ? error.issues.map(({ field }) => field) : [`no ConfigurationError: ${error}`]

const thrown = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  return "nothing"
}

test.each<readonly [string, unknown, ReadonlyArray<string>]>([
  ["orders", { modes: "each" }, ["modes"]],
  ["orders", { retry: { attempt: 3 } }, ["retry.attempt"]],
  ["orders", { mode: "fifo" }, ["mode"]],
  [
    "orders",
    { retry: { attempts: 0, firstDelayMs: -1, maxDelayMs: "1" } },
    ["retry.attempts", "retry.firstDelayMs", "retry.maxDelayMs"],
  ],
  ["orders", { leaseMs: 0, timeoutMs: Number.NaN, keepMs: -1 }, ["leaseMs", "timeoutMs", "keepMs"]],
  ["orders", { leaseMs: 0.5, timeoutMs: 1e12, keepMs: Infinity }, ["leaseMs", "timeoutMs", "keepMs"]],
  ["orders", { deadLetter: "yes", fair: 1 }, ["deadLetter", "fair"]],
  ["", {}, ["name"]],
  ["1a", {}, ["name"]],
  ["a b", {}, ["name"]],
  ["a".repeat(81), {}, ["name"]],
  ["orders", null, ["options"]],
])("a queue refuses %j with %j", (name, options, fields) => {
  expect(fieldsOf(thrown(() => queue(name, options as never)))).toEqual(fields)
})

test("sqlite refuses what is no path", () => {
  expect(fieldsOf(thrown(() => sqlite("")))).toEqual(["file"])
  expect(fieldsOf(thrown(() => sqlite(undefined as never)))).toEqual(["file"])
  expect(fieldsOf(thrown(() => sqlite(":memory:")))).toEqual(["file"])
})

describe("jobs refuse", () => {
  const each = queue<unknown>("each")
  const ordered = queue<unknown>("ordered", { mode: "ordered" })
  const jobs = memory()
  const refused = async (promise: Promise<unknown>) => fieldsOf(await promise.catch((error) => error))

  test("unknown and bad options of a send", async () => {
    expect(await refused(jobs.send(each, 1, { delay: 5 } as never))).toEqual(["delay"])
    expect(await refused(jobs.send(each, 1, { key: "", group: 5, id: "x".repeat(256) } as never))).toEqual([
      "key",
      "group",
      "id",
    ])
    expect(await refused(jobs.send(each, 1, { key: "a\0b", at: new Date(Number.NaN) }))).toEqual(["key", "at"])
    expect(await refused(jobs.send(each, 1, { at: 5 } as never))).toEqual(["at"])
    // UTF-8 has no halves of characters: all of them would be one key.
    expect(await refused(jobs.send(each, 1, { key: "\ud800" }))).toEqual(["key"])
    expect(await jobs.send(each, 1, { key: "😀" })).toBe("queued")
    expect(await refused(jobs.send(ordered, 1))).toEqual(["key"])
    expect(await refused(jobs.sendAll(ordered, [{ data: 1, key: "a" }, { data: 2 }]))).toEqual(["key"])
    expect((await jobs.counts(ordered)).waiting).toBe(0)
  })

  test("unknown and bad options of a worker, of a list and of a cron", async () => {
    expect(await refused(jobs.work(each, 5 as never))).toEqual(["handler"])
    expect(await refused(jobs.work(each, () => {}, { concurency: 5 } as never))).toEqual(["concurency"])
    expect(await refused(jobs.work(each, () => {}, { concurrency: 0, pollMs: 0, closeWithinMs: -1 }))).toEqual([
      "concurrency",
      "pollMs",
      "closeWithinMs",
    ])
    expect(await refused(jobs.work(each, () => {}, { onError: "log" } as never))).toEqual(["onError"])
    expect(await refused(jobs.failed(each, { limit: 0 }))).toEqual(["limit"])
    expect(await refused(jobs.cron("c", "* * * * *", each, { data: 1, zone: "UTC" } as never))).toEqual(["zone"])
    expect(await refused(jobs.cron("c", "every day", each, { data: 1 }))).toEqual(["pattern"])
    expect(await refused(jobs.cron("c", "* * * * *", each, { data: 1, timeZone: "Mars/Base" }))).toEqual(["pattern"])
    expect(await refused(jobs.cron("c", "0 0 31 2 *", each, { data: 1 }))).toEqual(["pattern"])
    expect(await refused(jobs.cron("", "* * * * *", each, { data: 1 }))).toEqual(["name"])
    expect(await refused(jobs.cron("c", "0 0 3 * * *", each, { data: 1 }))).toEqual(["pattern"])
    expect(await refused(jobs.cron("c", undefined as never, each, { data: 1 }))).toEqual(["pattern"])
    expect(await refused(jobs.cron("c", "* * * * *", each, undefined as never))).toEqual(["options"])
    expect(await refused(jobs.failed(each, { after: 5 } as never))).toEqual(["after"])
    // Also if the first time is far away.
    expect(await refused(jobs.cron("c", "0 0 29 2 *", ordered, { data: 1 }))).toEqual(["key"])
    await expect(jobs.cron("c", "0 0 29 2 *", each, { data: 5n })).rejects.toBeInstanceOf(ValidationError)
  })

  test("what is no list of jobs and no id", async () => {
    expect(await refused(jobs.sendAll(each, null as never))).toEqual(["jobs"])
    expect(await refused(jobs.sendAll(each, [null] as never))).toEqual(["jobs"])
    for (const ids of ["abc", null, [5]]) {
      expect(await refused(jobs.replay(each, ids as never))).toEqual(["id"])
      expect(await refused(jobs.discard(each, ids as never))).toEqual(["id"])
    }
    expect(await refused(jobs.edit(each, 5 as never, 1))).toEqual(["id"])
  })

  test("what is no queue, and a second declaration with other rules", async () => {
    expect(await refused(jobs.send(undefined as never, 1))).toEqual(["queue"])
    expect(await refused(jobs.send({ name: "each" } as never, 1))).toEqual(["queue"])
    await jobs.send(each, 1)
    expect(await refused(jobs.send(queue("each", { leaseMs: 5, fair: true }), 1))).toEqual(["leaseMs", "fair"])
    expect(await jobs.send(queue<unknown>("each"), 1)).toBe("queued")
  })

  test("data that JSON cannot carry", async () => {
    const circle: Record<string, unknown> = {}
    circle["self"] = circle
    let deep: unknown = 1
    for (let at = 0; at < 20_000; at++) deep = [deep]
    const unreadable = Object.defineProperty({}, "a", { enumerable: true, get: () => expect.fail() })
    const none = [undefined, () => {}, Symbol("s"), 5n, circle, deep, unreadable]
    const others = [
      new Date(),
      new Map(),
      new Set(),
      Number.NaN,
      -Infinity,
      [undefined],
      new Error("x"),
      new Uint8Array(2),
    ]
    for (const data of [...none, ...others, ...others.map((value) => ({ list: [{ value }] })), new URL("http://x")]) {
      const error = await jobs.send(each, data).catch((caught) => caught)
      expect(error).toBeInstanceOf(ValidationError)
      expect(error).toMatchObject({ field: "data", message: expect.stringContaining("'each'") })
    }
    const plain = [
      null,
      "",
      0,
      false,
      [],
      {},
      { a: undefined },
      Object.create(null),
      JSON.parse('{"__proto__":{"a":1}}'),
    ]
    for (const data of plain) expect(await jobs.send(each, data)).toBe("queued")
  })
})
