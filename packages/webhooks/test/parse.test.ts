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

it.effect("the name determines the type of the data", () =>
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

it.effect("an unknown event keeps its type and data", () =>
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

it.effect("old deliveries have no notification id, and a creator's event has its creator", () =>
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

it.effect("TikTok for Developers: every event it documents has its name, and post ids keep their digits", () =>
  Effect.gen(function* () {
    const body = (event: string, content: string) =>
      JSON.stringify({ event, create_time: 1, user_openid: "u", content })
    for (const post_id of ["7310000000000000008", "42"]) {
      for (const name of ["post.publish.publicly_available", "post.publish.no_longer_publicaly_available"]) {
        const event = yield* parse(body(name, `{"publish_id":"p","post_id":${post_id}}`))
        expect(event).toMatchObject({ name, data: { publish_id: "p", post_id } })
      }
    }
    const removed: WebhookEvent = yield* parse(body("authorization.removed", '{"reason":1}'))
    if (removed.name === "authorization.removed") expectTypeOf(removed.data.reason).toEqualTypeOf<number | undefined>()
    expect(removed).toMatchObject({
      name: "authorization.removed",
      owner: { kind: "user", id: "u" },
      data: { reason: 1 },
    })
    for (const [content, data] of [
      [{ reason: 1 }, { reason: 1 }],
      [null, {}],
      [undefined, {}],
      ["", ""],
    ]) {
      expect(yield* parse(JSON.stringify({ event: "authorization.removed", content }))).toMatchObject({ data })
    }
    expect(yield* parse(body("toString", "{}"))).toMatchObject({ name: "Unknown", type: "toString" })
  }),
)

it.effect("data that does not fit arrives unchanged", () =>
  Effect.gen(function* () {
    for (const data of ["text", 5, [1], true, { product_id: { id: 1 } }, { product_id: [1] }, { product_id: false }]) {
      expect(yield* parse(delivery({ type: 5, data }))).toMatchObject({
        name: "PRODUCT_STATUS_CHANGE",
        data,
        raw: { data },
      })
    }
    for (const data of [null, undefined]) expect(yield* parse(delivery({ data }))).toMatchObject({ data: {} })
    for (const timestamp of [null, [], true, "", "soon"]) {
      expect(yield* parse(delivery({ timestamp }))).toMatchObject({ timestampMs: undefined })
    }
    const odd = { timestamp: {}, shop_id: [], tts_notification_id: false }
    expect(yield* parse(delivery(odd))).toMatchObject({
      timestampMs: undefined,
      owner: undefined,
      notificationId: undefined,
      raw: odd,
    })
  }),
)

it.effect("a type may be text; a number below 0 is unknown, and a type that is not a number is not an event", () =>
  Effect.gen(function* () {
    expect(yield* parse(delivery({ type: "1" }))).toMatchObject({ name: "ORDER_STATUS_CHANGE", type: 1 })
    expect(yield* parse(delivery({ type: -1 }))).toMatchObject({ name: "Unknown", type: -1 })
    for (const type of [1.5, "", "1e400", 1e300, {}]) {
      expect(yield* Effect.flip(parse(delivery({ type })))).toMatchObject({ reason: "body" })
    }
  }),
)

it.effect("a body without an envelope is unknown, with all its fields as the data and its event_id as the key", () =>
  Effect.gen(function* () {
    const flat = { event_id: "76", occurred_at: "2026-01-02T03:04:05.000000006Z", change_detail: [{}] }
    const body = JSON.stringify(flat).replace("{", '{"product_id":1729592969712207008,')
    expect(yield* parse(body)).toMatchObject({
      name: "Unknown",
      type: "",
      notificationId: "76",
      owner: undefined,
      data: { ...flat, product_id: "1729592969712207008" },
    })
  }),
)

it.effect("invalid UTF-8 replaces a character and keeps the event; a byte order mark is ignored", () =>
  Effect.gen(function* () {
    const bytes = Buffer.from(delivery({ data: { note: "a*b" } }))
    bytes[bytes.indexOf("*")] = 0xff
    expect(yield* parse(bytes)).toMatchObject({ data: { note: "a\uFFFDb" } })
    expect(yield* parse(Buffer.from(`\uFEFF${delivery()}`))).toMatchObject({ name: "ORDER_STATUS_CHANGE" })
  }),
)

it.effect("a body that is not an event is a WebhookError", () =>
  Effect.gen(function* () {
    const deep = delivery().replace('"data":', `"data":${"[".repeat(200_000)}${"]".repeat(200_000)},"x":`)
    for (const body of ["", "{", "[]", "null", "1", "{}", '{"type":null}', '{"type":"x"}', "[".repeat(100_000), deep]) {
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
