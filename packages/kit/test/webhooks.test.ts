/** The webhook handler is loaded with the first delivery, and is then one handler for all. */
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import { memory } from "@tiktok-shop-kit/jobs"
import { describe, expect, test } from "vitest"
import { createTikTokShop } from "../src/index.ts"

const app = { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc" }

test("deliveries that arrive while it is loaded share its memory: an event that comes twice is handled once", async () => {
  const handled: Array<string> = []
  const handler = createTikTokShop(app).webhooks.handler({
    ORDER_STATUS_CHANGE: async (event) => {
      handled.push(event.data.order_id!)
      await new Promise((resolve) => setImmediate(resolve))
    },
  })
  const signed = await sign(build.ORDER_STATUS_CHANGE({ order_id: "576486316948490001" }, { ownerId: "1" }), app)
  const answers = await Promise.all([handler(signed.request()), handler(signed.request()), handler(signed.request())])
  expect(handled).toEqual(["576486316948490001"])
  // The others are asked to come again, until the first one is done.
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 503, 503])
  expect((await handler(signed.request())).status).toBe(200)
  expect(handled).toHaveLength(1)
})

test("drain() waits for nothing before the first delivery, and for pending events after it", async () => {
  let finish = () => undefined as void
  const handler = createTikTokShop(app).webhooks.handler(
    { ORDER_STATUS_CHANGE: () => new Promise<void>((resolve) => (finish = resolve)) },
    { answerWithinMs: 1 },
  )
  await handler.drain()
  const signed = await sign(build.ORDER_STATUS_CHANGE({}, { ownerId: "1" }), app)
  expect((await handler(signed.request())).status).toBe(200)
  let isDrained = false
  const draining = handler.drain().then(() => (isDrained = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(isDrained).toBe(false)
  finish()
  await draining
})

test("an unknown event name is refused where the handler is made, before any delivery", () => {
  const on = { ORDER_STATUS_CHANGED: () => undefined } as object
  expect(() => createTikTokShop(app).webhooks.handler(on)).toThrow(
    expect.objectContaining({ _tag: "ConfigurationError", message: expect.stringContaining("ORDER_STATUS_CHANGED") }),
  )
})

test("an invalid limit is refused there, too", () => {
  expect(() => createTikTokShop(app).webhooks.handler({}, { concurrency: 0 })).toThrow(
    expect.objectContaining({ _tag: "ConfigurationError", message: expect.stringContaining("concurrency") }),
  )
})

describe("with jobs", () => {
  const shopId = "7494049642642441621"
  const event = (id: string) => sign(build.ORDER_STATUS_CHANGE({ order_id: id }, { ownerId: shopId }), app)

  test("a handler stores events, a worker of another client handles them, bound to the shop; close() closes it", async () => {
    await using jobs = memory()
    const receiving = createTikTokShop(app)
    const handler = receiving.webhooks.handler({}, { jobs })
    expect((await handler((await event("1")).request())).status).toBe(200)
    const working = createTikTokShop(app)
    const queue = working.webhooks.queue(jobs)
    expect(queue.name).toBe(`webhooks.${app.appKey}`)
    expect(await jobs.counts(queue)).toMatchObject({ waiting: 1 })
    const seen: Array<unknown> = []
    await working.webhooks.work(
      jobs,
      {
        ORDER_STATUS_CHANGE: async (event, { attempt }) =>
          void seen.push(event.data.order_id, attempt, typeof (await event.shop()).getOrder),
      },
      { pollMs: 5, onAny: ({ name }) => void seen.push(name) },
    )
    await expect.poll(() => seen.length).toBe(4)
    expect(seen).toEqual(["ORDER_STATUS_CHANGE", "1", 1, "function"])
    await working.close()
    expect((await handler((await event("2")).request())).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await jobs.counts(queue)).toMatchObject({ waiting: 1, running: 0 })
    await receiving.close()
  })

  test("a handler with functions handles what was stored before it, without a delivery, until close()", async () => {
    await using jobs = memory()
    const tiktok = createTikTokShop(app)
    await tiktok.webhooks.handler({}, { jobs, work: false })((await event("1")).request())
    const seen: Array<string | undefined> = []
    let finish = () => {}
    tiktok.webhooks.handler(
      {
        ORDER_STATUS_CHANGE: async ({ data }) => {
          await new Promise<void>((resolve) => (finish = resolve))
          seen.push(data.order_id)
        },
      },
      { jobs, pollMs: 5 },
    )
    await expect.poll(async () => (await jobs.counts(tiktok.webhooks.queue(jobs))).running).toBe(1)
    const closing = tiktok.close()
    finish()
    await closing
    expect(seen).toEqual(["1"])
  })

  test("close() gives back the events whose functions do not end within closeWithinMs, for the next worker", async () => {
    await using jobs = memory()
    const tiktok = createTikTokShop(app)
    await tiktok.webhooks.work(
      jobs,
      { ORDER_STATUS_CHANGE: () => new Promise(() => {}) },
      { pollMs: 5, closeWithinMs: 60 },
    )
    await tiktok.webhooks.handler({}, { jobs })((await event("1")).request())
    const queue = tiktok.webhooks.queue(jobs)
    await expect.poll(async () => (await jobs.counts(queue)).running).toBe(1)
    await tiktok.close()
    expect(await jobs.counts(queue)).toMatchObject({ running: 0, waiting: 1 })
  })

  test("what does not go together is refused where the handler is made", () => {
    const jobs = memory()
    expect(() => createTikTokShop(app).webhooks.handler({}, { jobs, onSlow: "redeliver" })).toThrow(
      expect.objectContaining({ _tag: "ConfigurationError", message: expect.stringContaining("onSlow") }),
    )
    expect(() => createTikTokShop(app).webhooks.queue({} as never)).toThrow(/'jobs' is not a store of jobs/)
  })

  test("a worker refuses wrong options and names", async () => {
    const { work } = createTikTokShop(app).webhooks
    const refused = (field: string) => ({ _tag: "ConfigurationError", issues: [{ field }] })
    await expect(work({} as never)).rejects.toMatchObject(refused("jobs"))
    await expect(work(memory(), {}, { dedupe: false } as never)).rejects.toMatchObject(refused("dedupe"))
    await expect(work(memory(), { ORDER: () => {} } as never)).rejects.toMatchObject(refused("on"))
  })
})
