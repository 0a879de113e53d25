import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { test } from "vitest"
import { checkEventNames } from "../src/index.ts"
import { post, receiver } from "./received.ts"
import { app, delivery } from "./signed.ts"

it.effect("an event goes to onAny and to its own function, with the facts of the delivery", () =>
  Effect.gen(function* () {
    const calls: Array<unknown> = []
    const receive = receiver({
      onAny: ({ name }, delivery) => void calls.push(name, delivery),
      on: { ORDER_STATUS_CHANGE: ({ data }) => Effect.sync(() => calls.push(data.order_id)) },
      onUnknown: async ({ type }) => void calls.push(type),
    })
    expect(yield* post(receive)).toBe(200)
    expect(yield* post(receive, delivery({ type: 999 }))).toBe(200)
    const known = { appKey: app.appKey, scheme: "tiktok-shop", signedAtMs: undefined, signal: expect.any(AbortSignal) }
    expect(calls).toEqual(["ORDER_STATUS_CHANGE", known, "576486316948490001", "Unknown", known, 999])
  }),
)

it.effect("an event without a function is acknowledged", () =>
  Effect.gen(function* () {
    expect(yield* post(receiver({}))).toBe(200)
    expect(yield* post(receiver({ on: { ORDER_STATUS_CHANGE: undefined }, onAny: undefined }))).toBe(200)
  }),
)

test("a misspelt name does not compile, and throws in programs without types", () => {
  // @ts-expect-error unknown event
  expect(() => receiver({ on: { ORDER_STATUS_CHANGED: () => undefined } })).toThrow(
    /'ORDER_STATUS_CHANGED'.*ORDER_STATUS_CHANGE/,
  )
})

test("a handler that is not a function throws when it is added", () => {
  for (const [options, field] of [
    [{ on: { ORDER_STATUS_CHANGE: "sync" } }, "on.ORDER_STATUS_CHANGE"],
    [{ onAny: 1 }, "onAny"],
    [{ onUnknown: {} }, "onUnknown"],
  ] as const) {
    expect(() => receiver(options as never)).toThrow(
      expect.objectContaining({ _tag: "ConfigurationError", issues: [expect.objectContaining({ field })] }),
    )
  }
})

test("names of both platforms are events, others are not", () => {
  expect(() => checkEventNames(["ORDER_STATUS_CHANGE", "post.publish.complete"])).not.toThrow()
  for (const name of ["order_status_change", "post.publish", "toString", ""]) {
    expect(() => checkEventNames([name])).toThrow(expect.objectContaining({ _tag: "ConfigurationError" }))
  }
})

it.effect("functions run one after the other; the first that fails ends it, and all of them run again", () =>
  Effect.gen(function* () {
    const calls: Array<string> = []
    const receive = receiver({
      onAny: () => void calls.push("any"),
      on: {
        ORDER_STATUS_CHANGE: () => {
          calls.push("own")
          if (calls.length < 3) throw new Error("boom")
        },
      },
    })
    expect(yield* post(receive)).toBe(500)
    expect(yield* post(receive)).toBe(200)
    expect(calls).toEqual(["any", "own", "any", "own"])
  }),
)
