/** A receiver with jobs: it answers once the event is stored, and workers handle the event. */
import { type ConfigurationError, StoreError } from "@tiktok-shop-kit/errors"
import { BuryJob, type Jobs, memory, queue } from "@tiktok-shop-kit/jobs"
import { it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { describe, expect, test } from "vitest"
import {
  type Delivery,
  Dedupe,
  eventsQueue,
  type IndexedShop,
  make,
  makeHandler,
  makeReceiver,
  type Receiver,
  type ReceiverOptions,
  type StoredEvent,
  workEvents,
  type WorkEventsOptions,
} from "../src/index.ts"
import { post } from "./received.ts"
import { app, delivery, headersOf } from "./signed.ts"

const receiver = (jobs: Jobs, options: Partial<ReceiverOptions> = {}): Receiver =>
  makeReceiver({ apps: app, jobs, work: false, ...options })
const worker = <Shop extends IndexedShop = never>(jobs: Jobs, options: Partial<WorkEventsOptions<Shop>>) =>
  Effect.runPromise(workEvents(jobs, { queue: eventsQueue(jobs, app.appKey), pollMs: 5, ...options }))
const run = (receive: Receiver, text?: string) => Effect.runPromise(post(receive, text))
const order = (id: string, more: object = {}) =>
  delivery({ tts_notification_id: `n-${id}`, data: { order_id: id }, ...more })
const until = (check: () => boolean | Promise<boolean>) =>
  expect.poll(check, { timeout: 5_000, interval: 5 }).toBe(true)
const counts = (jobs: Jobs, events = eventsQueue(jobs, app.appKey)) => jobs.counts(events)
/** Jobs whose store does what the test says. */
const jobsWith = (jobs: Jobs, send: Jobs["effect"]["send"]): Jobs => ({ ...jobs, effect: { ...jobs.effect, send } })
const unavailable = new StoreError({ message: "The store is away.", reason: "unavailable" })
const quickRetries = { retry: { attempts: 3, firstDelayMs: 1, maxDelayMs: 2 } }

test("the answer is 200 while the function still runs, and another process's worker handles the event", async () => {
  await using jobs = memory()
  const receive = receiver(jobs)
  const seen: Array<readonly [string | undefined, Delivery]> = []
  let finish = () => {}
  await worker(jobs, {
    on: {
      ORDER_STATUS_CHANGE: async ({ data }, received) => {
        seen.push([data.order_id, received])
        await new Promise<void>((resolve) => (finish = resolve))
      },
    },
  })
  const startedMs = Date.now()
  expect(await run(receive, order("1", { timestamp: Math.floor(startedMs / 1000) - 100 }))).toBe(200)
  await until(() => seen.length === 1)
  const [id, { receivedAt, ageMs, ...rest }] = seen[0]!
  expect([id, rest]).toEqual([
    "1",
    { scheme: "tiktok-shop", appKey: app.appKey, signedAtMs: undefined, attempt: 1, signal: expect.any(AbortSignal) },
  ])
  expect(receivedAt!.getTime()).toBeGreaterThanOrEqual(startedMs)
  expect(ageMs).toBeGreaterThanOrEqual(100_000)
  expect(ageMs).toBeLessThan(110_000)
  finish()
  await until(async () => (await counts(jobs)).running === 0)
})

test("the store keeps the signed body as it came, with the owner as the group", async () => {
  await using jobs = memory()
  const text = delivery({ data: { order_id: "1", note: 'é "x" \\u0000' } })
  expect(await run(receiver(jobs), text)).toBe(200)
  const got: Array<unknown> = []
  await jobs.work(eventsQueue(jobs, app.appKey), ({ data, id, group }) => void got.push([data, id, group]))
  await until(() => got.length === 1)
  const stored = { body: text, scheme: "tiktok-shop", appKey: app.appKey, receivedAtMs: expect.any(Number) }
  expect(got).toEqual([[stored, `${app.appKey}:1:7327112393057371910`, "7494049642642441621"]])
})

test("a redelivery of a stored, a running and a handled event is answered 200, and handled no second time", async () => {
  await using jobs = memory()
  const receive = receiver(jobs)
  let finish = () => {}
  let begun = 0
  expect([await run(receive), await run(receive)]).toEqual([200, 200])
  expect(await counts(jobs)).toMatchObject({ waiting: 1 })
  await worker(jobs, { onAny: () => new Promise<void>((resolve) => (begun++, (finish = resolve))) })
  await until(() => begun === 1)
  expect(await run(receive)).toBe(200)
  finish()
  await until(async () => (await counts(jobs)).running === 0)
  expect(await run(receive)).toBe(200)
  expect(await counts(jobs)).toMatchObject({ waiting: 0, running: 0, failed: 0 })
  expect(begun).toBe(1)
})

describe("an answer of 200 says that the event is stored", () => {
  const answered = (send: Jobs["effect"]["send"], options: Partial<ReceiverOptions> = {}) =>
    Effect.gen(function* () {
      const errors: Array<unknown> = []
      const receive = receiver(jobsWith(memory(), send), { onError: (error) => void errors.push(error), ...options })
      const fiber = yield* Effect.forkChild(post(receive), { startImmediately: true })
      return { fiber, errors }
    })

  it.effect("a store that fails: 503", () =>
    Effect.gen(function* () {
      const { fiber, errors } = yield* answered(() => Effect.fail(unavailable))
      expect(yield* Fiber.join(fiber)).toBe(503)
      expect(errors).toEqual([unavailable])
    }),
  )

  it.effect("a store that hangs: 503 after answerWithinMs", () =>
    Effect.gen(function* () {
      const { fiber, errors } = yield* answered(() => Effect.never, { answerWithinMs: 1_000 })
      yield* TestClock.adjust(999)
      expect(fiber.pollUnsafe()).toBeUndefined()
      yield* TestClock.adjust(1)
      expect(yield* Fiber.join(fiber)).toBe(503)
      expect(errors).toMatchObject([{ _tag: "StoreError", reason: "unavailable" }])
    }),
  )

  it.effect("a store that hangs and cannot be interrupted: 503 all the same", () =>
    Effect.gen(function* () {
      const { fiber } = yield* answered(() => Effect.uninterruptible(Effect.never))
      yield* TestClock.adjust(2_500)
      expect(yield* Fiber.join(fiber)).toBe(503)
    }),
  )

  it.effect("200 comes after the store's answer, not before", () =>
    Effect.gen(function* () {
      const stored = yield* Deferred.make<"queued">()
      const { fiber } = yield* answered(() => Deferred.await(stored))
      yield* TestClock.adjust(2_000)
      expect(fiber.pollUnsafe()).toBeUndefined()
      yield* Deferred.succeed(stored, "queued")
      expect(yield* Fiber.join(fiber)).toBe(200)
    }),
  )

  it.effect("more deliveries at once than maxPending: 503 for those beyond", () =>
    Effect.gen(function* () {
      const stored = yield* Deferred.make<"queued">()
      const receive = receiver(
        jobsWith(memory(), () => Deferred.await(stored)),
        { maxPending: 2 },
      )
      const fibers = yield* Effect.forEach(["1", "2", "3"], (id) =>
        Effect.forkChild(post(receive, order(id)), { startImmediately: true }),
      )
      yield* TestClock.adjust(1)
      yield* Deferred.succeed(stored, "queued")
      expect(yield* Effect.forEach(fibers, Fiber.join)).toEqual([200, 200, 503])
    }),
  )

  test("what no app signed, and what is not an event, is not stored", async () => {
    await using jobs = memory()
    const receive = receiver(jobs)
    const body = delivery()
    const forged = { headers: headersOf("tiktok-shop", body, { ...app, appSecret: "other" }), body }
    expect((await Effect.runPromise(receive(forged))).status).toBe(401)
    expect(await run(receive, "[]")).toBe(400)
    expect(await counts(jobs)).toMatchObject({ waiting: 0 })
  })
})

describe("a function that fails", () => {
  test("runs again with the next attempt, then the event is a dead letter that can be edited and replayed", async () => {
    await using jobs = memory()
    const events = queue<StoredEvent>("events", quickRetries)
    const attempts: Array<readonly [string | undefined, number | undefined]> = []
    const errors: Array<unknown> = []
    const follows: Array<string> = []
    await worker(jobs, {
      queue: events,
      on: {
        ORDER_STATUS_CHANGE: ({ data }, { attempt }) => {
          attempts.push([data.order_id, attempt])
          // The second attempt dies instead of failing.
          const no = attempt === 2 ? Effect.die(new Error("no")) : Effect.fail(new Error("no"))
          return Effect.when(no, Effect.succeed(data.order_id === "1"))
        },
      },
      onError: (error, { name }) => void errors.push([name, (error as Error).message]),
      onWorkerError: (_, trouble) => void follows.push(trouble.follows),
    })
    expect(await run(receiver(jobs, { queue: events }), order("1"))).toBe(200)
    await until(async () => (await counts(jobs, events)).failed === 1)
    expect(attempts).toEqual([1, 2, 3].map((attempt) => ["1", attempt]))
    expect(errors).toEqual(Array.from({ length: 3 }, () => ["ORDER_STATUS_CHANGE", "no"]))
    expect(follows).toEqual(["retry", "retry", "dead-letter"])
    const [dead] = (await jobs.failed(events)).jobs
    expect(dead).toMatchObject({ error: "Error: no", attempts: 3, data: { body: order("1") } })
    await jobs.edit(events, dead!.id, { ...dead!.data!, body: order("2") })
    expect(await jobs.replay(events, [dead!.id])).toBe(1)
    await until(() => attempts.length === 4)
    expect(attempts[3]).toEqual(["2", 1])
    await until(async () => (await counts(jobs, events)).running === 0)
    // The edited event is still the event of its id.
    expect(await run(receiver(jobs, { queue: events }), order("1"))).toBe(200)
    expect(await counts(jobs, events)).toMatchObject({ waiting: 0, failed: 0 })
  })

  test("BuryJob makes it a dead letter at once", async () => {
    await using jobs = memory()
    await worker(jobs, { onAny: () => Promise.reject(new BuryJob("never")) })
    await run(receiver(jobs))
    await until(async () => (await counts(jobs)).failed === 1)
  })

  test("a dead letter that was edited into something else fails with a WebhookError, and the worker continues", async () => {
    await using jobs = memory()
    const events = queue<StoredEvent>("events", { retry: { attempts: 1 } })
    const names: Array<string> = []
    await worker(jobs, { queue: events, onAny: ({ name }) => void names.push(name) })
    await jobs.send(events, { bodi: "" } as never)
    await jobs.send(events, { body: "[]", scheme: "tiktok-shop", appKey: app.appKey, receivedAtMs: 0 })
    await until(async () => (await counts(jobs, events)).failed === 2)
    const errors = (await jobs.failed(events)).jobs.map(({ error }) => error)
    expect(errors).toEqual([expect.stringContaining("WebhookError"), expect.stringContaining("WebhookError")])
    expect(await run(receiver(jobs, { queue: events }))).toBe(200)
    await until(() => names.length === 1)
  })
})

describe("the time of a function is the queue's timeoutMs", () => {
  const events = queue<StoredEvent>("events", { timeoutMs: 30, ...quickRetries })

  test("its signal aborts; a promise that obeys fails the attempt, and so does an Effect, which is interrupted", async () => {
    await using jobs = memory()
    const errors: Array<unknown> = []
    let interrupted = 0
    const hang = Effect.onInterrupt(Effect.never, () => Effect.sync(() => void interrupted++))
    await worker(jobs, {
      queue: events,
      onAny: ({ notificationId }, { signal, attempt }) => {
        if (attempt === 3) return
        if (notificationId === "n-2") return hang
        return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)))
      },
      onError: (error) => void errors.push(error),
    })
    const receive = receiver(jobs, { queue: events })
    expect([await run(receive, order("1")), await run(receive, order("2"))]).toEqual([200, 200])
    await until(() => errors.length === 4)
    await until(async () => {
      const { waiting, delayed, running } = await counts(jobs, events)
      return waiting + delayed + running === 0
    })
    expect(interrupted).toBe(2)
    expect(errors).toHaveLength(4)
    expect(await counts(jobs, events)).toMatchObject({ failed: 0 })
  })

  test("a promise that ignores it keeps the event until it has ended, so that no attempt runs beside it", async () => {
    await using jobs = memory()
    let running = 0
    let most = 0
    let attempts = 0
    await worker(jobs, {
      queue: events,
      onAny: async () => {
        most = Math.max(most, ++running)
        if (++attempts === 1) await new Promise((resolve) => setTimeout(resolve, 150))
        running--
      },
    })
    await run(receiver(jobs, { queue: events }))
    await until(() => attempts === 2)
    expect(most).toBe(1)
  })
})

describe("orderBy", () => {
  const ordered = queue<StoredEvent>("events.ordered", { mode: "ordered", ...quickRetries })
  const byOrder: ReceiverOptions["orderBy"] = (event) =>
    event.name === "ORDER_STATUS_CHANGE" ? event.data.order_id : undefined

  test("events of one key run one after the other, also behind a retry; the others run beside them", async () => {
    await using jobs = memory()
    const ended: Array<string> = []
    const running = new Map<string, number>()
    const receive = receiver(jobs, { queue: ordered, orderBy: byOrder })
    const send = (id: string, key: string) => run(receive, order(key, { tts_notification_id: id }))
    for (const [id, key] of [
      ["a1", "a"],
      ["b1", "b"],
      ["a2", "a"],
      ["b2", "b"],
      ["a3", "a"],
    ] as const)
      await send(id, key)
    await run(receive, delivery({ type: 999, tts_notification_id: "x1", data: {} }))
    await worker(jobs, {
      queue: ordered,
      onAny: async (event, { attempt }) => {
        const key = byOrder(event) ?? event.notificationId!
        expect(running.get(key) ?? 0).toBe(0)
        running.set(key, 1)
        await new Promise((resolve) => setTimeout(resolve, 2))
        running.set(key, 0)
        if (event.notificationId === "a1" && attempt === 1) throw new Error("again")
        ended.push(event.notificationId!)
      },
    })
    await until(() => ended.length === 6)
    expect(ended.filter((id) => id.startsWith("a"))).toEqual(["a1", "a2", "a3"])
    expect(ended.filter((id) => id.startsWith("b"))).toEqual(["b1", "b2"])
  })

  test("a function that throws, or a store that refuses, is answered 503", async () => {
    const errors: Array<unknown> = []
    const thrown = new Error("no key")
    const receive = receiver(memory(), {
      queue: ordered,
      orderBy: (): string => {
        throw thrown
      },
      onError: (error) => void errors.push(error),
    })
    expect(await run(receive)).toBe(503)
    expect(errors).toEqual([thrown])
  })

  test("keys, ids and owners that a label cannot be are replaced, each by its own", async () => {
    await using jobs = memory()
    const long = "x".repeat(300)
    const receive = receiver(jobs, { queue: ordered, orderBy: () => long })
    const text = (end: string) => delivery({ tts_notification_id: long + end, shop_id: `${long}\u0000` })
    expect([await run(receive, text("1")), await run(receive, text("2")), await run(receive, text("1"))]).toEqual([
      200, 200, 200,
    ])
    expect(await counts(jobs, ordered)).toMatchObject({ waiting: 2 })
    const halves = ["\ud800", "\ud801", "\ud800"].map((half) => order(half))
    for (const half of halves) expect(await run(receive, half)).toBe(200)
    expect(await counts(jobs, ordered)).toMatchObject({ waiting: 4 })
  })
})

describe("the worker of a receiver", () => {
  test("runs if the receiver has a function, also for what was stored before; drain() closes it", async () => {
    await using jobs = memory()
    await run(receiver(jobs), order("1"))
    const ids: Array<string | undefined> = []
    const handler = makeHandler({
      apps: app,
      jobs,
      on: { ORDER_STATUS_CHANGE: ({ data }) => void ids.push(data.order_id) },
    })
    await until(() => ids.length === 1)
    await handler.drain()
    const body = order("2")
    const request = new Request("https://x.example", { method: "POST", body, headers: headersOf("tiktok-shop", body) })
    // A delivery that arrives after that is stored, for other workers.
    expect((await handler(request)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(ids).toEqual(["1"])
    expect(await counts(jobs)).toMatchObject({ waiting: 1 })
  })

  test("does not run without functions: it would drop the events", async () => {
    await using jobs = memory()
    const receive = makeReceiver({ apps: app, jobs })
    await run(receive)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await counts(jobs)).toMatchObject({ waiting: 1 })
  })

  test("of make() begins after the functions are added", async () => {
    await using jobs = memory()
    await run(receiver(jobs), order("1"))
    const seen: Array<string> = []
    const webhooks = make({ apps: app, jobs })
      .onAny(() => void seen.push("any"))
      .on("ORDER_STATUS_CHANGE", () => void seen.push("own"))
    await until(() => seen.length > 0)
    expect(seen).toEqual(["any", "own"])
    await Effect.runPromise(webhooks.receiver.drain)
  })

  test("starts once the store is there, and tells onWorkerError until then", async () => {
    await using jobs = memory()
    const told: Array<unknown> = []
    let isAway = true
    const work: Jobs["effect"]["work"] = (...args) =>
      Effect.suspend(() => (isAway ? Effect.fail(unavailable) : jobs.effect.work(...args)))
    const away: Jobs = { ...jobs, effect: { ...jobs.effect, work } }
    const names: Array<string> = []
    const receive = makeReceiver({
      apps: app,
      jobs: away,
      pollMs: 5,
      onAny: ({ name }) => void names.push(name),
      onWorkerError: (error, trouble) => {
        told.push(error, trouble)
        isAway = false
      },
    })
    await run(receive)
    await until(() => names.length === 1)
    expect(told).toEqual([unavailable, { queue: `webhooks.${app.appKey}`, follows: "worker-continues" }])
    await Effect.runPromise(receive.drain)
  })

  test("that starts only after drain() closes at once: drain() does not wait for a store that hangs", async () => {
    await using jobs = memory()
    let isClosed = false
    const stored = Deferred.makeUnsafe<void>()
    const work: Jobs["effect"]["work"] = (...args) =>
      Deferred.await(stored).pipe(
        Effect.andThen(jobs.effect.work(...args)),
        Effect.map(({ close }) => ({ close: Effect.tap(close, () => Effect.sync(() => void (isClosed = true))) })),
      )
    const hanging: Jobs = { ...jobs, effect: { ...jobs.effect, work } }
    const receive = makeReceiver({ apps: app, jobs: hanging, onAny: () => {} })
    await new Promise((resolve) => setTimeout(resolve, 10))
    await Effect.runPromise(receive.drain)
    Effect.runSync(Deferred.succeed(stored, undefined))
    await until(() => isClosed)
  })

  test("gives back what does not end in time, and its attempt does not count", async () => {
    await using jobs = memory()
    const attempts: Array<number | undefined> = []
    const errors: Array<unknown> = []
    const receive = makeReceiver({
      apps: app,
      jobs,
      closeWithinMs: 80,
      onError: (error) => void errors.push(error),
      onAny: (_, { attempt }) => (attempts.push(attempt), new Promise(() => {})),
    })
    await run(receive)
    await until(() => attempts.length === 1)
    await Effect.runPromise(receive.drain)
    expect(await counts(jobs)).toMatchObject({ running: 0, waiting: 1 })
    await worker(jobs, { onAny: (_, { attempt }) => void attempts.push(attempt) })
    await until(() => attempts.length === 2)
    expect(attempts).toEqual([1, 1])
    // That a process ends is no failure of a function.
    expect(errors).toEqual([])
  })
})

test("the worker revokes a withdrawn authorization, reports one that ends soon, and knows the shop", async () => {
  await using jobs = memory()
  const revoked: Array<unknown> = []
  const seen: Array<unknown> = []
  const shop = { id: "7494049642642441621", account: "open-1" }
  await worker(jobs, {
    accounts: {
      shop: () => Effect.succeed(shop),
      account: () => Effect.succeed(undefined),
      revoke: (...args) => Effect.sync(() => void revoked.push(args)),
    },
    onExpiring: ({ account }) => void seen.push(account),
    onAny: async (event) => void seen.push(await event.shop()),
  })
  const receive = receiver(jobs)
  for (const type of [6, 7]) expect(await run(receive, delivery({ type, data: {} }))).toBe(200)
  await until(() => seen.length === 3)
  expect(revoked).toEqual([["open-1", expect.stringContaining("SELLER_DEAUTHORIZATION"), 1644412885000]])
  expect(seen.toSorted()).toEqual([shop, shop, "open-1"].toSorted())
})

describe("refused, by name", () => {
  const problems = (options: object): ReadonlyArray<string> => {
    const made: Effect.Effect<unknown, ReadonlyArray<string>> = Effect.try({
      try: () => makeHandler({ apps: app, ...options } as never),
      catch: (thrown) => (thrown as ConfigurationError).issues.map(({ field }) => field),
    })
    return Effect.runSync(
      Effect.match(made, { onFailure: (fields) => fields, onSuccess: (): ReadonlyArray<string> => [] }),
    )
  }
  const jobs = memory()

  test.each([
    [
      "what the queue rules",
      { jobs, dedupe: Dedupe.memory(), onSlow: "redeliver", onFailure: "acknowledge", handleWithinMs: 5 },
      ["dedupe", "onSlow", "onFailure", "handleWithinMs"],
    ],
    ["dedupe: false, too", { jobs, dedupe: false }, ["dedupe"]],
    [
      "what needs jobs",
      {
        queue: eventsQueue(jobs, "a"),
        work: true,
        orderBy: (): string => "a",
        pollMs: 5,
        closeWithinMs: 5,
        onWorkerError: () => {},
      },
      ["queue", "work", "orderBy", "pollMs", "closeWithinMs", "onWorkerError"],
    ],
    ["orderBy without an ordered queue", { jobs, orderBy: (): string => "a" }, ["orderBy"]],
    ["a queue that drops events", { jobs, queue: queue("a", { mode: "coalesce" }) }, ["queue"]],
    ["what is no queue", { jobs, queue: "webhooks" }, ["queue"]],
    ["what is no store of jobs", { jobs: {} }, ["jobs"]],
    ["work that is not true or false", { jobs, work: 1 }, ["work"]],
    ["several apps without a queue", { jobs, apps: [app, { ...app, appKey: "other" }] }, ["queue"]],
    ["an app key that no queue can have in its name", { jobs, apps: { ...app, appKey: "a/b" } }, ["name"]],
  ] as const)("%s", (_, options, fields) => {
    expect(problems(options)).toEqual(fields)
  })

  test("several apps with a queue, and several secrets of one app, are fine", () => {
    expect(problems({ jobs, apps: [app, { ...app, appKey: "other" }], queue: eventsQueue(jobs, "both") })).toEqual([])
    expect(problems({ jobs, apps: { ...app, appSecret: ["old", "next"] } })).toEqual([])
  })

  test.each([
    ["an unknown option", { onn: {} }, "onn"],
    ["no queue", { queue: undefined }, "queue"],
    ["no event", { on: { ORDER: () => {} } }, "on"],
  ])("by workEvents: %s", async (_, options, field) => {
    const worked = workEvents(jobs, { queue: eventsQueue(jobs, "a"), ...options } as never)
    expect(await Effect.runPromise(Effect.flip(worked))).toMatchObject({
      _tag: "ConfigurationError",
      issues: [expect.objectContaining({ field })],
    })
  })
})

test("no error that the kit makes, and no label, has the content of an event", async () => {
  await using jobs = memory()
  const told: Array<unknown> = []
  const note = (...args: ReadonlyArray<unknown>) => void told.push(String(args[0]), args[0])
  const secret = "buyer@example.com"
  const events = queue<StoredEvent>("events", { retry: { attempts: 1 }, timeoutMs: 20 })
  await worker(jobs, {
    queue: events,
    onAny: (_, { signal }) => new Promise((resolve) => signal.addEventListener("abort", resolve)),
    onWorkerError: note,
    onError: note,
  })
  const text = delivery({ data: { buyer_email: secret } })
  expect(await run(receiver(jobs, { queue: events }), text)).toBe(200)
  expect(
    await run(
      receiver(
        jobsWith(jobs, () => Effect.never),
        { answerWithinMs: 1, onError: note },
      ),
      text,
    ),
  ).toBe(503)
  await until(async () => (await counts(jobs, events)).failed === 1)
  const { error, id, group } = (await jobs.failed(events)).jobs[0]!
  expect(told.length).toBeGreaterThan(0)
  expect(JSON.stringify([told, error, id, group])).not.toContain(secret)
})
