/** exportOrders: every order once, in order, while orders change; progress, and how it ends. */
import { it } from "@effect/vitest"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { untoldClocks } from "../../../../test/support/platform-clocks.ts"
import { ok, refused, wire } from "../../../../test/support/wire.ts"
import type { Caller } from "../../src/calls/caller.ts"
import { createTikTokShop, type OrderCheckpoint, type OrderProgress } from "../../src/index.ts"
import { TikTokShop } from "../../src/effect.ts"
import { exportOrders } from "../../src/long-work/stream.ts"
import { configFor, shopOn } from "../support.ts"
import { orderServer, type TestOrder } from "./support.ts"
import { start, fast, ordersOf, idsOf, quiet, inMemory } from "./exported.ts"

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
        // Before every other answer an order changes, and so moves out of the range that is being read.
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

test("an order whose time is not a number fails the export, and is not left out", async () => {
  const [order] = ordersOf([5])
  await using server = await wire([ok({ orders: [{ ...order, update_time: "abc" }], total_count: 1 })])
  await expect(idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 100 }))).rejects.toMatchObject({
    _tag: "DecodeError",
    message: expect.stringContaining("'orders[0].update_time' that is not a time in Unix seconds"),
  })
})

test("a second that holds more orders than a page is read to its end", async () => {
  await using server = await orderServer(ordersOf([1, ...Array.from({ length: 57 }, () => 7), 9]))
  const ids = await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 100, pageSize: 10 }))
  expect(ids).toEqual(server.orders.map(({ id }) => id))
})

test("page tokens of one second that repeat fail the export", async () => {
  let count = 0
  await using server = await wire(() =>
    ok({
      orders: [{ id: String(++count), create_time: start + 1, update_time: start + 1 }],
      total_count: 90,
      next_page_token: count % 2 === 0 ? "even" : "odd",
    }),
  )
  const input = { since: start + 1, until: start + 100, pageSize: 1 }
  await expect(idsOf(shopOn(server, fast).exportOrders(input))).rejects.toMatchObject({ _tag: "DecodeError" })
  expect(server.requests.length).toBeLessThan(30)
})

test.each([
  ["says more than there is", 1000, 100, 1],
  ["says more than there is, and the pages are small", 1000, 20, 60],
])("a total that %s does not cause a search through all times", async (_, total, pageSize, most) => {
  const orders = ordersOf(Array.from({ length: 80 }, (__, at) => at * 30))
  await using server = await orderServer(orders, undefined, () => ({ total_count: total }))
  const ids = await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 2400, pageSize }))
  expect(ids).toEqual(orders.map(({ id }) => id))
  expect(server.requests.length).toBeLessThanOrEqual(most)
})

test("a full page without its token is not the end if the total says more", async () => {
  const orders = ordersOf(Array.from({ length: 80 }, (_, at) => at * 30))
  await using server = await orderServer(orders, undefined, () => ({ next_page_token: "" }))
  const ids = await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 2400, pageSize: 20 }))
  expect(ids).toEqual(orders.map(({ id }) => id))
})

test("if no answer tells the time, a machine that is ahead of TikTok misses no order", async () => {
  const behind = Math.floor(Date.now() / 1000) - 600
  const orderAt = (time: number): TestOrder => ({ id: `of-${time}`, create_time: time, update_time: time })
  await using server = await orderServer([orderAt(behind - 60)])
  const untimed = async (...request: Parameters<typeof fetch>): Promise<Response> => {
    const answer = await fetch(...request)
    const headers = new Headers(answer.headers)
    headers.delete("date")
    return new Response(answer.body, { status: answer.status, headers })
  }
  const shop = shopOn(server, { ...fast, fetch: untimed })
  const input = { since: behind - 3600, checkpoint: inMemory() }
  expect(await idsOf(shop.exportOrders(input))).toEqual([`of-${behind - 60}`])
  server.orders.push(orderAt(behind + 30), orderAt(behind - 90))
  expect(await idsOf(shop.exportOrders(input))).toEqual([`of-${behind - 90}`, `of-${behind + 30}`])
  expect(await idsOf(shop.exportOrders(input))).toEqual([])
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

test("while no page is taken, it requests no more than the open segments may hold", async () => {
  await using server = await orderServer(ordersOf(Array.from({ length: 3_000 }, (_, at) => at)))
  const orders = shopOn(server, fast).exportOrders({ since: start, until: start + 3_000, pageSize: 10, concurrency: 2 })
  for await (const _ of orders) {
    await quiet(server)
    break
  }
  expect(server.requests.length).toBeLessThanOrEqual(2 * (4 + 2))
})

test("a failure comes after the orders before it, and the next run continues there", async () => {
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
  [{ since: start, overlapSeconds: 1 }, "overlapSeconds", "at least 2"],
  [{ since: start, pageSize: 101 }, "pageSize", "from 1 to 100"],
  [{ since: start, concurrency: 0 }, "concurrency", "from 1 to 64"],
  [undefined as never, "input", "must be an object"],
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
  // Changes within the current second belong to the next run.
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

  it.effect("saves at most once in `everyMs`, by the clock of the program, and at the end", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(start * 1000 + 5_000_000)
      let page = 0
      const caller: Caller = {
        platformClocks: untoldClocks(),
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
      // A page is handled every 3 s. Saved are the first, then one 10 s or more after it, and the last.
      expect(saves).toEqual([1, 5, 9, 10])
    }),
  )
})
