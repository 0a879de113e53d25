/** exportOrders: every order once, in order, while orders change; checkpoints, overlap, progress, and how it ends. */
import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { it } from "@effect/vitest"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ok, refused, wire } from "../../../../test/support/wire.ts"
import type { Caller } from "../../src/calls/caller.ts"
import { createTikTokShop, type OrderCheckpoint, type OrderProgress } from "../../src/index.ts"
import { TikTokShop } from "../../src/effect.ts"
import { exportOrders } from "../../src/long-work/stream.ts"
import { fileCheckpoint } from "../../src/long-work/node/index.ts"
import { configFor, shopOn } from "../support.ts"
import { orderServer, type TestOrder } from "./support.ts"

const start = 1_790_000_000
const fast = { rateLimit: { ratePerSecond: 100_000 } }

const ordersOf = (times: ReadonlyArray<number>): Array<TestOrder> =>
  times.map((time, at) => ({ id: String(10_000 + at), create_time: start + time, update_time: start + time }))

const idsOf = async (orders: AsyncIterable<{ readonly id: string }>): Promise<Array<string>> => {
  const ids: Array<string> = []
  for await (const { id } of orders) ids.push(id)
  return ids
}

/** Until the server hears nothing new. */
const quiet = async ({ requests }: { readonly requests: ReadonlyArray<unknown> }): Promise<void> => {
  for (let before = -1; before !== requests.length;) {
    before = requests.length
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A checkpoint in memory, which keeps what was saved as text, as a database would. */
const inMemory = (everyMs = 0) => {
  const saves: Array<OrderCheckpoint> = []
  let text: string | undefined
  return {
    saves,
    everyMs,
    load: () => (text === undefined ? undefined : (JSON.parse(text) as OrderCheckpoint)),
    save: (checkpoint: OrderCheckpoint) => {
      saves.push(checkpoint)
      text = JSON.stringify(checkpoint)
    },
  }
}

test("every order comes once and in order, however the times lie and whatever the page size", async () => {
  const times = fc.array(fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 100, max: 103 })), {
    maxLength: 300,
  })
  await fc.assert(
    fc.asyncProperty(
      times,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 6 }),
      async (at, pageSize, concurrency) => {
        await using server = await orderServer(ordersOf(at))
        const expected = server.orders.toSorted((a, b) => a.update_time - b.update_time)
        const found: Array<TestOrder> = []
        const input = { since: start, until: start + 6_000, pageSize, concurrency }
        for await (const { raw } of shopOn(server, fast).exportOrders(input)) found.push(raw as TestOrder)
        expect(found.map(({ update_time }) => update_time)).toEqual(expected.map(({ update_time }) => update_time))
        expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)))
      },
    ),
    { numRuns: 20 },
  )
}, 30_000)

test("orders that change while it runs hide no other order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 40, maxLength: 120 }),
      fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
      fc.integer({ min: 1, max: 3 }),
      async (times, changes, concurrency) => {
        const moved = new Set<string>()
        // Ahead of every other answer an order changes, and so leaves the range that is being read.
        await using server = await orderServer(ordersOf(times), (request, orders) => {
          const order = orders[changes[request % changes.length]! % orders.length]!
          if (request % 2 === 0 && moved.size < 20) {
            moved.add(order.id)
            order.update_time = start + 100_000 + request
          }
        })
        const input = { since: start, until: start + 90_000, pageSize: 5, concurrency }
        const ids = new Set(await idsOf(shopOn(server, fast).exportOrders(input)))
        const still = server.orders.filter(({ id }) => !moved.has(id)).map(({ id }) => id)
        expect(still.filter((id) => !ids.has(id))).toEqual([])
      },
    ),
    { numRuns: 20 },
  )
}, 30_000)

test("a second that holds more orders than a page is read to its end", async () => {
  await using server = await orderServer(ordersOf([1, ...Array.from({ length: 57 }, () => 7), 9]))
  const ids = await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 100, pageSize: 10 }))
  expect(ids).toEqual(server.orders.map(({ id }) => id))
})

test("a list in another order than asked for is read by its tokens", async () => {
  const all = ordersOf(Array.from({ length: 45 }, (_, at) => 100 - at))
  await using server = await wire((request) => {
    const query = new Map(request.query)
    const body = JSON.parse(request.body.toString()) as { update_time_ge: number; update_time_lt: number }
    const found = all.filter(
      (order) => order.update_time >= body.update_time_ge && order.update_time < body.update_time_lt,
    )
    const from = Number(query.get("page_token") ?? 0)
    const more = from + 10 < found.length
    return ok({
      orders: found.slice(from, from + 10),
      total_count: found.length,
      next_page_token: more ? String(from + 10) : "",
    })
  })
  const ids = await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 200, pageSize: 10 }))
  expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
})

test("progress counts, knows the total and moves on in time", async () => {
  await using server = await orderServer(ordersOf(Array.from({ length: 250 }, (_, at) => at)))
  const heard: Array<OrderProgress> = []
  const input = { since: start, until: start + 1_000, onProgress: (progress: OrderProgress) => heard.push(progress) }
  await idsOf(shopOn(server, fast).exportOrders(input))
  expect(heard.at(-1)).toMatchObject({ exported: 250, exportedNow: 250, total: 250 })
  expect(heard.map(({ at }) => at.getTime())).toEqual(heard.map(({ at }) => at.getTime()).toSorted((a, b) => a - b))
})

test("it asks for no more than the open segments may hold while nobody takes", async () => {
  await using server = await orderServer(ordersOf(Array.from({ length: 3_000 }, (_, at) => at)))
  const orders = shopOn(server, fast).exportOrders({ since: start, until: start + 3_000, pageSize: 10, concurrency: 2 })
  for await (const _ of orders) {
    await quiet(server)
    break
  }
  expect(server.requests.length).toBeLessThanOrEqual(2 * (4 + 2))
})

describe("checkpoints", () => {
  test("a second run hands out what is new and what changed, and nothing else", async () => {
    const nowSeconds = Math.floor(Date.now() / 1000)
    const orders = Array.from({ length: 30 }, (_, at) => ({
      id: String(at),
      create_time: nowSeconds - 60 + at,
      update_time: nowSeconds - 60 + at,
    }))
    await using server = await orderServer(orders)
    const shop = shopOn(server, fast)
    const checkpoint = inMemory()
    const input = { since: nowSeconds - 3_600, overlapSeconds: 300, checkpoint, pageSize: 7 }
    expect(await idsOf(shop.exportOrders(input))).toHaveLength(30)
    expect(checkpoint.saves.at(-1)).toMatchObject({ exported: 30, timeField: "update", version: 1 })
    expect(await idsOf(shop.exportOrders(input))).toEqual([])
    orders[3]!.update_time = nowSeconds - 20
    // One that the platform shows late: its time is before the end of the last run.
    orders.push({ id: "late", create_time: nowSeconds - 90, update_time: nowSeconds - 90 })
    expect((await idsOf(shop.exportOrders(input))).toSorted()).toEqual(["3", "late"])
    expect(checkpoint.saves.at(-1)).toMatchObject({ exported: 32 })
  })

  test("what is remembered are the orders of the overlap alone", async () => {
    await using server = await orderServer(ordersOf(Array.from({ length: 500 }, (_, at) => at)))
    const checkpoint = inMemory()
    await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 499, checkpoint, pageSize: 20 }))
    expect(Math.max(...checkpoint.saves.map(({ seen }) => Object.keys(seen).length))).toBeLessThanOrEqual(1)
    expect(checkpoint.saves.at(-1)).toMatchObject({ at: start + 499, seen: {}, exported: 499 })
  })

  test("wherever it stops, a run that goes on from its batches' checkpoints repeats and misses nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 150 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 10 }),
        async (times, stops) => {
          await using server = await orderServer(ordersOf(times))
          let kept: OrderCheckpoint | undefined
          const ids: Array<string> = []
          for (let run = 0, isDone = false; !isDone; run++) {
            const checkpoint = { load: () => kept, save: () => undefined }
            let left = stops[run] ?? Infinity
            isDone = true
            const batches = shopOn(server, fast)
              .exportOrders({ since: start, until: start + 500, checkpoint, pageSize: 9, concurrency: 2 })
              .batches()
            for await (const batch of batches) {
              // One transaction: the orders and the checkpoint.
              ids.push(...batch.orders.map(({ id }) => id))
              kept = batch.checkpoint
              if (--left === 0) {
                isDone = false
                break
              }
            }
          }
          expect(ids.toSorted()).toEqual(server.orders.map(({ id }) => id).toSorted())
        },
      ),
      { numRuns: 20 },
    )
  }, 30_000)

  test("who breaks out keeps what was worked through, not what was not", async () => {
    await using server = await orderServer(ordersOf(Array.from({ length: 100 }, (_, at) => at)))
    const checkpoint = inMemory(60_000)
    const ids: Array<string> = []
    for await (const { id } of shopOn(server, fast).exportOrders({
      since: start,
      until: start + 200,
      checkpoint,
      pageSize: 10,
    })) {
      if (ids.push(id) === 35) break
    }
    // The last of a page stands on the next one again: a page of 10 brings 9.
    expect(checkpoint.saves.at(-1)?.exported).toBe(28)
    const rest = await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 200, checkpoint }))
    expect(rest).toHaveLength(72)
  })

  test("a file keeps it, replaced at once and for its owner alone", async () => {
    await using server = await orderServer(ordersOf(Array.from({ length: 40 }, (_, at) => at)))
    const path = join(await mkdtemp(join(tmpdir(), "checkpoint-")), "orders", "shop.json")
    const input = { since: start, until: start + 20, checkpoint: fileCheckpoint(path), pageSize: 10 }
    expect(await idsOf(shopOn(server, fast).exportOrders(input))).toHaveLength(20)
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ at: start + 20, exported: 20 })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await idsOf(shopOn(server, fast).exportOrders({ ...input, until: start + 99 }))).toHaveLength(20)
    await writeFile(path, "{")
    await expect(idsOf(shopOn(server, fast).exportOrders(input))).rejects.toMatchObject({
      _tag: "StoreError",
      reason: "corrupt",
      message: expect.stringContaining("Delete it"),
    })
  })

  const save = (): void => undefined
  test.each([
    [{ load: () => ({ at: "yesterday" }) as never, save }, "corrupt", "none that this export saved"],
    [
      {
        load: () => ({ version: 1, timeField: "create", at: 1, seen: {}, exported: 0 }) as const,
        save,
      },
      "corrupt",
      "by create time; this one goes by update time",
    ],
    [{ load: () => Promise.reject(new Error("no database")), save }, "unavailable", "could not be loaded"],
  ])("one that cannot be used fails before the network: %j", async (checkpoint, reason, message) => {
    await using server = await wire([ok({})])
    await expect(idsOf(shopOn(server).exportOrders({ since: start, checkpoint }))).rejects.toMatchObject({
      _tag: "StoreError",
      reason,
      message: expect.stringContaining(message),
    })
    expect(server.requests).toEqual([])
  })

  test("one that cannot be saved ends the export with a StoreError", async () => {
    await using server = await orderServer(ordersOf([1, 2, 3]))
    const checkpoint = {
      load: () => undefined,
      save: (): void => {
        throw new Error("disk full")
      },
    }
    await expect(
      idsOf(shopOn(server).exportOrders({ since: start, until: start + 9, checkpoint, pageSize: 1 })),
    ).rejects.toMatchObject({ _tag: "StoreError", reason: "unavailable" })
  })
})

test("a failure comes after the orders before it, and the next run goes on there", async () => {
  let isDown = true
  const orders = ordersOf(Array.from({ length: 60 }, (_, at) => at))
  await using up = await orderServer(orders)
  await using server = await wire((request) => {
    const { update_time_ge } = JSON.parse(request.body.toString()) as { update_time_ge: number }
    if (isDown && update_time_ge > start + 30) return refused(36009003, "internal error", 500)
    const found = orders.filter(({ update_time }) => update_time >= update_time_ge)
    return ok({ orders: found.slice(0, 10), next_page_token: found.length > 10 ? "more" : "" })
  })
  const checkpoint = inMemory()
  const input = { since: start, until: start + 100, checkpoint, pageSize: 10, concurrency: 1 }
  const ids: Array<string> = []
  const run = async () => {
    for await (const { id } of shopOn(server, { ...fast, retry: { server: 0 } }).exportOrders(input)) ids.push(id)
  }
  await expect(run()).rejects.toMatchObject({ _tag: "ServerError" })
  expect(ids.length).toBeGreaterThan(20)
  isDown = false
  await run()
  expect(new Set(ids)).toEqual(new Set(up.orders.map(({ id }) => id)))
  expect(ids).toHaveLength(60)
})

test("a signal ends it with an AbortError, and nothing is asked for afterwards", async () => {
  await using server = await orderServer(ordersOf(Array.from({ length: 500 }, (_, at) => at)))
  const stop = new AbortController()
  const orders = shopOn(server, fast).exportOrders({
    since: start,
    until: start + 900,
    pageSize: 10,
    signal: stop.signal,
  })
  let taken = 0
  const run = async () => {
    for await (const _ of orders) if (++taken === 15) stop.abort()
  }
  await expect(run()).rejects.toMatchObject({ name: "AbortError" })
  await quiet(server)
  expect(server.requests.length).toBeLessThan(20)
})

test.each([
  [{ since: 1_700_000_000_000 }, "since", "is in milliseconds"],
  [{ since: start, until: start }, "until", "must be later than since"],
  [{ since: start, timeField: "created" as "create" }, "timeField", "must be create or update"],
  [{ since: start, overlapSeconds: -1 }, "overlapSeconds", "at least 0"],
  [{ since: start, pageSize: 101 }, "pageSize", "from 1 to 100"],
  [{ since: start, concurrency: 0 }, "concurrency", "from 1 to 64"],
])("%j is refused before the network, and the field is named", async (input, field, message) => {
  await using server = await wire([ok({})])
  await expect(idsOf(shopOn(server).exportOrders(input))).rejects.toMatchObject({
    _tag: "ValidationError",
    field,
    message: expect.stringContaining(message),
  })
  expect(server.requests).toEqual([])
})

test("against the sandbox: by create time and by update time", async () => {
  // What happened within the second that is now belongs to the next run.
  await using tts = await sandbox({ orders: 40, clock: Date.now() - 10_000 })
  const tiktok = createTikTokShop({ ...tts.config, ...fast })
  const since = new Date(Date.now() - 400 * 86_400_000)
  const all = new Set(tts.orders().map(({ id }) => id))
  for (const timeField of ["create", "update"] as const) {
    const ids = await idsOf(tiktok.exportOrders({ since, timeField, pageSize: 7 }))
    expect(ids).toHaveLength(40)
    expect(new Set(ids)).toEqual(all)
  }
})

describe("in Effect", () => {
  it.live("the service has it as a stream", () =>
    Effect.gen(function* () {
      const server = yield* Effect.acquireRelease(
        Effect.promise(() => orderServer(ordersOf(Array.from({ length: 25 }, (_, at) => at)))),
        ({ close }) => Effect.promise(close),
      )
      const ids = yield* Effect.flatMap(TikTokShop, (tiktok) =>
        tiktok
          .shop({ id: "1", cipher: "cipher" })
          .exportOrders({ since: start, until: start + 50, pageSize: 4 })
          .pipe(
            Stream.map(({ id }) => id),
            Stream.runCollect,
          ),
      ).pipe(Effect.provide(TikTokShop.layer(configFor(server.url))))
      expect([...ids]).toEqual(server.orders.map(({ id }) => id))
    }),
  )

  it.effect("saves at most once in the time it was given, by the clock of the program, and at the end", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(start * 1000 + 5_000_000)
      let page = 0
      const caller: Caller = {
        call: () =>
          Effect.sync(() => {
            page++
            const time = start + page
            const order = { id: String(page), create_time: time, update_time: time }
            return { orders: [order], next_page_token: page < 10 ? `page-${page}` : "" } as never
          }),
      }
      const saves: Array<number> = []
      const checkpoint = {
        load: () => Effect.undefined,
        save: ({ exported }: OrderCheckpoint) => Effect.sync(() => void saves.push(exported)),
        everyMs: 10_000,
      }
      yield* exportOrders(caller, { since: start, until: start + 100, checkpoint, pageSize: 1 }).pipe(
        Stream.mapEffect(() => TestClock.adjust("3 seconds")),
        Stream.runDrain,
      )
      // Worked through every 3 s: the first, then one at 10 s or more after it, and the last.
      expect(saves).toEqual([1, 5, 9, 10])
    }),
  )
})
