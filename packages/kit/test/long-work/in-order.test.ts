/** Segments are read side by side, and their pages come in order, with a bounded number of them ahead. */
import { it } from "@effect/vitest"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { untoldClocks } from "../../../../test/support/platform-clocks.ts"
import type { Caller } from "../../src/calls/caller.ts"
import { inOrder, type Step } from "../../src/long-work/in-order.ts"
import { exportOrders } from "../../src/long-work/stream.ts"
import { start } from "./exported.ts"

type Segment = readonly [from: number, to: number]

/** A page for each number of a segment. The first segment gives its halves back while it has more than four. */
const begin = ([from, to]: Segment): Effect.Effect<Step<Segment, number, never>> => {
  if (from === 0 && to > 4) {
    const middle = (from + to) / 2
    return Effect.succeed({
      rest: [
        [from, middle],
        [middle, to],
      ],
    })
  }
  const step = (at: number): Effect.Effect<Step<Segment, number, never>> =>
    Effect.as(Effect.yieldNow, at + 1 < to ? { page: at, next: step(at + 1) } : { page: at })
  return step(from)
}

it.effect("halves of halves take the place of the segment that they came from", () =>
  Effect.gen(function* () {
    const next = yield* inOrder({ first: [0, 64] as Segment, begin, concurrency: 3, ahead: 2 })
    const pages: Array<number> = []
    for (let page = yield* next; page !== undefined; page = yield* next) pages.push(page)
    expect(pages).toEqual(Array.from({ length: 64 }, (_, at) => at))
  }),
)

it.effect("a segment stops reading while so many pages ahead wait for the reader", () =>
  Effect.gen(function* () {
    let read = 0
    const endless = (): Effect.Effect<Step<Segment, number, never>> =>
      Effect.sync(() => ({ page: read++, next: Effect.suspend(endless) }))
    const next = yield* inOrder({ first: [0, 1] as Segment, begin: endless, concurrency: 1, ahead: 2 })
    expect(yield* next).toBe(0)
    for (let turn = 0; turn < 50; turn++) yield* Effect.yieldNow
    // Two wait, and the next one has been read.
    expect(read).toBeLessThanOrEqual(1 + 2 + 1)
  }),
)

it.effect("a page token that comes twice ends the export with a DecodeError", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime((start + 1_000) * 1_000)
    let requests = 0
    const caller: Caller = {
      platformClocks: untoldClocks(),
      call: () =>
        Effect.sync(() => {
          requests++
          const order = { id: String(requests), create_time: start, update_time: start }
          return { orders: [order], next_page_token: "again" } as never
        }),
    }
    const exported = Stream.runDrain(exportOrders(caller, { since: start, until: start + 1, pageSize: 1 }))
    const error: CallError = yield* Effect.flip(exported)
    expect(error).toMatchObject({ _tag: "DecodeError", operation: expect.stringContaining("getOrderList") })
    expect(requests).toBeLessThan(5)
  }),
)
