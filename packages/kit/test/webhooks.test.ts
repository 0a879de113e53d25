/** The webhook handler is loaded with the first delivery, and is then one handler for all. */
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import { expect, test } from "vitest"
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
