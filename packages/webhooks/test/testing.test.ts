import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe, test } from "vitest"
import { makeHandler, makeReceiver, verifyAndParse } from "../src/index.ts"
import { build, redeliver, redeliverySchedule, sign } from "../src/testing/index.ts"
import { app } from "./signed.ts"

describe("build and sign", () => {
  test.each(Object.entries(build))("%s is verified and read as itself", async (name, make) => {
    const built = make()
    const signed = await sign(built, app)
    const { event } = await Effect.runPromise(
      verifyAndParse({ ...signed, scheme: built.scheme, apps: app, nowMs: Date.now() }),
    )
    expect(event).toMatchObject({ name, owner: { id: expect.any(String) } })
    expect(Math.abs(Date.now() - event.timestampMs!)).toBeLessThan(60_000)
  })

  test("given fields are sent, and ids that the platform sends as numbers are written as numbers", async () => {
    const { body } = build.PRODUCT_CREATION(
      { product_id: "1729592969712207999" },
      { notificationId: null, ownerId: "7", timestampMs: 1_700_000_000_000 },
    )
    expect(body).toBe(
      '{"type":16,"shop_id":"7","timestamp":1700000000,"data":{"product_id":1729592969712207999,"product_types":[],"update_time":1700000000}}',
    )
  })

  test("a misspelt event or field does not compile", () => {
    // @ts-expect-error unknown event
    expect(() => build.ORDER_STATUS_CHANGED()).toThrow(TypeError)
    // @ts-expect-error unknown field
    build.ORDER_STATUS_CHANGE({ order: "1" })
  })

  test("the receiver accepts each scheme and each request", async () => {
    for (const scheme of ["tiktok-shop", "tiktok-for-developers", "timestamped"] as const) {
      const signed = await sign(build.ORDER_STATUS_CHANGE(), { ...app, scheme })
      const handler = makeHandler({ apps: app, scheme })
      expect((await handler(signed.request())).status).toBe(200)
      expect((await handler(signed.request())).status).toBe(200)
    }
  })
})

describe("redeliver", () => {
  const signed = Effect.promise(() => sign(build.ORDER_STATUS_CHANGE(), app))
  const minutes = (...all: ReadonlyArray<number>) => all.map((one) => one * 60_000)

  it.effect("2 minutes, 30 minutes, 3 hours and 12 hours after a failure, and never again: 15.5 hours", () =>
    Effect.gen(function* () {
      const delivery = yield* signed
      const receive = makeReceiver({ apps: app, onAny: () => Effect.fail("down") })
      const fiber = yield* Effect.forkChild(redeliver(delivery, receive))
      yield* TestClock.adjust("16 hours")
      const attempts = yield* Fiber.join(fiber)
      expect(attempts.map(({ answer }) => answer)).toEqual([500, 500, 500, 500, 500])
      expect(attempts.map(({ afterMs }) => afterMs)).toEqual(minutes(0, 2, 32, 212, 932))
      expect(redeliverySchedule.reduce((sum, one) => sum + one) / 3_600_000).toBeCloseTo(15.53, 2)
    }),
  )

  it.effect("after a temporary failure the event is handled once, by the first delivery after it", () =>
    Effect.gen(function* () {
      const delivery = yield* signed
      let tries = 0
      const receive = makeReceiver({ apps: app, onAny: () => (++tries < 3 ? Effect.fail("down") : Effect.void) })
      const fiber = yield* Effect.forkChild(redeliver(delivery, receive))
      yield* TestClock.adjust("16 hours")
      expect((yield* Fiber.join(fiber)).map(({ answer }) => answer)).toEqual([500, 500, 200])
      expect(tries).toBe(3)
    }),
  )

  it.effect("slow work is acknowledged in time; with onSlow 'redeliver' it comes again, and then is done", () =>
    Effect.gen(function* () {
      const delivery = yield* signed
      for (const [onSlow, answers] of [
        ["acknowledge", [200]],
        ["redeliver", [503, 200]],
      ] as const) {
        let handled = 0
        const receive = makeReceiver({
          apps: app,
          onSlow,
          onAny: () =>
            Effect.andThen(
              Effect.sleep("1 minute"),
              Effect.sync(() => handled++),
            ),
        })
        const fiber = yield* Effect.forkChild(redeliver(delivery, receive))
        yield* TestClock.adjust("16 hours")
        expect((yield* Fiber.join(fiber)).map(({ answer }) => answer)).toEqual(answers)
        expect(handled).toBe(1)
      }
    }),
  )

  it.effect("an answer after 3 s is a timeout, no answer is unreachable", () =>
    Effect.gen(function* () {
      const delivery = yield* signed
      const slow = redeliver(delivery, () => Effect.as(Effect.sleep("4 seconds"), { status: 200 }), { schedule: [] })
      const fiber = yield* Effect.forkChild(slow)
      yield* TestClock.adjust("3 seconds")
      expect(yield* Fiber.join(fiber)).toEqual([{ afterMs: 0, answer: "timeout" }])
      expect(yield* redeliver(delivery, () => Promise.reject(new Error("down")), { schedule: [] })).toEqual([
        { afterMs: 0, answer: "unreachable" },
      ])
    }),
  )
})
