import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { expectTypeOf, test } from "vitest"
import { parse, type WebhookEvent } from "../src/index.ts"
import { delivery } from "./signed.ts"

it.effect("an event has its name, owner, time and data", () =>
  Effect.gen(function* () {
    const body = delivery()
    expect(yield* parse(body)).toEqual({
      name: "ORDER_STATUS_CHANGE",
      type: 1,
      notificationId: "7327112393057371910",
      timestampMs: 1_644_412_885_000,
      owner: { kind: "shop", id: "7494049642642441621" },
      data: { order_id: "576486316948490001", order_status: "UNPAID", update_time: 1644412885 },
      raw: JSON.parse(body),
    })
  }),
)

it.effect("the name tells the data's type", () =>
  Effect.gen(function* () {
    const event: WebhookEvent = yield* parse(delivery())
    if (event.name === "ORDER_STATUS_CHANGE") expectTypeOf(event.data.order_id).toEqualTypeOf<string | undefined>()
    else if (event.name === "Unknown") expectTypeOf(event.data).toEqualTypeOf<unknown>()
  }),
)

it.effect("a product id keeps its digits, and is text whatever its size", () =>
  Effect.gen(function* () {
    for (const digits of ["1729592969712207008", "42"]) {
      const body = delivery({ type: 5 }).replace(/"data":\{/, `"data":{"product_id":${digits},`)
      expect(yield* parse(new TextEncoder().encode(body))).toMatchObject({
        name: "PRODUCT_STATUS_CHANGE",
        data: { product_id: digits },
      })
    }
  }),
)

it.effect("what is not known keeps its type and data", () =>
  Effect.gen(function* () {
    const body = delivery({ type: 999, shop_id: undefined, seller_open_id: "abc", data: { a: [1] } })
    expect(yield* parse(body)).toMatchObject({
      name: "Unknown",
      type: 999,
      owner: { kind: "seller", id: "abc" },
      data: { a: [1] },
    })
  }),
)

it.effect("old deliveries have no notification id, a creator's event its creator", () =>
  Effect.gen(function* () {
    const body = delivery({ type: 20, tts_notification_id: undefined, shop_id: undefined, creator_open_id: "c1" })
    expect(yield* parse(body)).toMatchObject({
      name: "CREATOR_DEAUTHORIZATION",
      notificationId: undefined,
      owner: { kind: "creator", id: "c1" },
    })
  }),
)

it.effect("TikTok for Developers: the content is read, the user is the owner", () =>
  Effect.gen(function* () {
    const body = {
      client_key: "bwo2m45353a6k85",
      event: "video.publish.completed",
      create_time: 1615338610,
      user_openid: "act.example",
      content: '{"share_id":"video.6974245311675353080.VDCxrcMJ"}',
    }
    expect(yield* parse(JSON.stringify(body))).toMatchObject({
      name: "video.publish.completed",
      type: "video.publish.completed",
      timestampMs: 1_615_338_610_000,
      owner: { kind: "user", id: "act.example" },
      data: { share_id: "video.6974245311675353080.VDCxrcMJ" },
    })
    expect(yield* parse(JSON.stringify({ event: "x", content: "日本" }))).toMatchObject({
      name: "Unknown",
      type: "x",
      data: "日本",
    })
  }),
)

it.effect("what is no event is a WebhookError", () =>
  Effect.gen(function* () {
    for (const body of ["", "{", "[]", "null", "1", "{}", '{"type":null}', '{"type":"x"}', "[".repeat(100_000)]) {
      expect(yield* Effect.flip(parse(body))).toMatchObject({ _tag: "WebhookError", reason: "body" })
    }
  }),
)

test("no JSON makes it throw", () =>
  fc.assert(
    fc.asyncProperty(fc.json(), fc.jsonValue(), async (json, value) => {
      await Effect.runPromise(Effect.result(parse(json)))
      await Effect.runPromise(
        Effect.result(parse(JSON.stringify({ type: 5, data: value, timestamp: value, shop_id: value }))),
      )
    }),
  ))
