/**
 * exportOrders on a machine whose clock is wrong, against a sandbox on a socket whose clock is right. One order comes each 30 s,
 * and an export runs each 2 minutes: it returns each order, and none twice with the same update_time.
 */
import { it } from "@effect/vitest"
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { onMachine } from "../../../../test/support/machine-clock.ts"
import { TikTokShop } from "../../src/effect.ts"
import { fast, inMemory, start } from "./exported.ts"

const minute = 60_000

/** How far the machine's clock is ahead of TikTok's, in milliseconds, at each run. */
const machines: ReadonlyArray<readonly [string, (run: number) => number]> = [
  ...[-60, -10, 0, 6, 10, 60].map((minutes) => [`${minutes} minutes ahead`, () => minutes * minute] as const),
  ["set at each run", (run) => [0, 60, -60, 6, -6, 7 * 24 * 60, 10][run % 7]! * minute],
]

const clients = ["one client", "a new client at each run"] as const
const overlaps = [2, 300] as const

const cases = machines.flatMap(([name, aheadMs]) =>
  clients.flatMap((client) => overlaps.map((overlapSeconds) => ({ name, aheadMs, client, overlapSeconds }))),
)

/** A sandbox that has the test's time. */
const opened = Effect.gen(function* () {
  yield* TestClock.setTime(start * 1000)
  const clock = yield* Clock.Clock
  const products = [{ skus: [{ seller_sku: "MUG-1", quantity: 1_000 }] }]
  const options = { clock: () => clock.currentTimeMillisUnsafe(), products, orders: 0 }
  return yield* Effect.acquireRelease(
    Effect.promise(() => sandbox(options)),
    (tts) => Effect.promise(tts.close),
  )
})

const layerOf = (tts: Sandbox) => TikTokShop.layer({ ...tts.config, ...fast })

it.effect.each(cases)("machine $name, $client, overlap $overlapSeconds s", ({ aheadMs, client, overlapSeconds }) =>
  Effect.gen(function* () {
    const tts = yield* opened
    const checkpoint = inMemory()
    const exported: Array<string> = []
    const exportOnce = (run: number) =>
      Effect.flatMap(TikTokShop, (tiktok) =>
        tiktok.exportOrders({ since: start - 3_600, checkpoint, overlapSeconds }).pipe(
          Stream.runForEach(({ id, raw }) => Effect.sync(() => exported.push(`${id}@${raw.update_time}`))),
          onMachine(() => aheadMs(run)),
        ),
      )
    const runs = Effect.gen(function* () {
      for (let run = 0; run < 20; run++) {
        for (let order = 0; order < 4; order++) {
          yield* TestClock.adjust("30 seconds")
          tts.buyer.order({ seller_skus: ["MUG-1"] })
        }
        const exporting = exportOnce(run)
        yield* client === "one client" ? exporting : Effect.provide(exporting, layerOf(tts))
      }
    })
    yield* Effect.provide(runs, layerOf(tts))
    const ids = new Set(exported.map((key) => key.split("@")[0]!))
    expect(ids).toEqual(new Set(tts.orders().map(({ id }) => id)))
    expect(ids.size).toBe(80)
    expect(exported).toHaveLength(new Set(exported).size)
  }),
)

it.effect("the first run of a cold client costs no request more than a warm one's", () =>
  Effect.gen(function* () {
    const tts = yield* opened
    tts.seed({ orders: [{ status: "AWAITING_SHIPMENT", age: "10 minutes" }] })
    const searches = () => tts.requests.filter(({ operation }) => operation === "order.202309.getOrderList").length
    yield* Effect.flatMap(TikTokShop, (tiktok) =>
      Effect.gen(function* () {
        yield* Stream.runDrain(tiktok.exportOrders({ since: start - 3_600 }))
        expect(searches()).toBe(1)
        yield* Stream.runDrain(tiktok.exportOrders({ since: start - 3_600 }))
        expect(searches()).toBe(2)
      }),
    ).pipe(Effect.provide(layerOf(tts)))
  }),
)

it.effect("a checkpoint is one overlap before TikTok's time, also if the machine's clock is set meanwhile", () => {
  let aheadMs = 0
  return Effect.gen(function* () {
    const tts = yield* opened
    tts.seed({ orders: [{ status: "AWAITING_SHIPMENT", age: "10 minutes" }] })
    const checkpoint = inMemory()
    yield* Effect.flatMap(TikTokShop, (tiktok) =>
      tiktok.exportOrders({ since: start - 3_600, checkpoint, overlapSeconds: 2 }).pipe(
        Stream.runForEach(() => Effect.sync(() => (aheadMs += 60 * minute))),
        onMachine(() => aheadMs),
      ),
    ).pipe(Effect.provide(layerOf(tts)))
    expect(checkpoint.saves.at(-1)!.at).toBe(start - 2)
  })
})
