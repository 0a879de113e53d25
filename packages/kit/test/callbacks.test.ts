/** Callbacks of an export or a publication change nothing: what they throw, or reject with, is dropped. */
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe, expect, test } from "vitest"
import { ok, wire } from "../../../test/support/wire.ts"
import { createPost, runScheduler } from "../src/content/index.ts"
import { contentServer } from "./content/server.ts"
import { makeStub, processOf } from "./content/stub.ts"
import { kitOn } from "./content/support.ts"
import { fast, idsOf, inMemory, ordersOf, start } from "./long-work/exported.ts"
import { orderServer } from "./long-work/support.ts"
import { shopOn } from "./support.ts"

/** Two callbacks that fail, and how often each was called. */
const failing = () => {
  const calls = { throws: 0, rejects: 0 }
  const throws = (): void => {
    calls.throws++
    throw new Error("the callback throws")
  }
  const rejects = async (): Promise<void> => {
    calls.rejects++
    throw new Error("the callback rejects")
  }
  return { calls, throws, rejects }
}
const kinds = ["throws", "rejects"] as const

describe.each(kinds)("a callback that %s", (kind) => {
  test("does not stop an export of orders, and its checkpoint is saved", async () => {
    await using server = await orderServer(ordersOf(Array.from({ length: 25 }, (_, at) => at)))
    const { calls, [kind]: onProgress } = failing()
    const checkpoint = inMemory()
    const input = { since: start, until: start + 100, pageSize: 10, checkpoint, onProgress }
    const ids = await idsOf(shopOn(server, fast).exportOrders(input))
    expect(ids).toEqual(server.orders.map(({ id }) => id))
    expect(checkpoint.saves.at(-1)).toMatchObject({ exported: 25 })
    expect(calls[kind]).toBeGreaterThanOrEqual(3)
  })

  test("does not stop an export of products", async () => {
    await using server = await wire((request) => {
      const at = Number(new Map(request.query).get("page_token") ?? 0)
      return ok({ products: [{ id: `product-${at}` }], next_page_token: at < 2 ? String(at + 1) : "" })
    })
    const { calls, [kind]: onProgress } = failing()
    const ids = await idsOf(shopOn(server, fast).exportProducts({ onProgress }))
    expect(ids).toEqual(["product-0", "product-1", "product-2"])
    expect(calls[kind]).toBe(3)
  })

  test("does not change an upload or the wait for it", async () => {
    await using server = await contentServer({ publishMs: 60 })
    const { calls, [kind]: onProgress } = failing()
    const file = new Uint8Array(1_000)
    const video = await kitOn(server).uploadVideo({
      title: "Mug",
      file,
      privacyLevel: "PUBLIC_TO_EVERYONE",
      onProgress,
    })
    expect(video.status).toBe("PUBLISHED")
    expect(server.published()).toHaveLength(1)
    expect(calls[kind]).toBeGreaterThanOrEqual(2)
  })

  it.effect("does not stop the scheduler", () =>
    Effect.gen(function* () {
      const startMs = Date.UTC(2026, 10, 22, 12)
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const parts = processOf(stub)
      const { calls, [kind]: onEvent } = failing()
      for (const second of [1, 2]) {
        yield* createPost(parts, {
          content: `post ${second}`,
          mediaUrls: ["https://example.com/1.jpg"],
          privacyLevel: "PUBLIC_TO_EVERYONE",
          scheduledTime: new Date(startMs + second * 600_000),
        })
      }
      const scheduler = yield* Effect.forkChild(runScheduler(parts, { onEvent }))
      yield* TestClock.adjust(3_600_000)
      expect(stub.sent.map(({ caption }) => caption)).toEqual(["post 1", "post 2"])
      expect(calls[kind]).toBe(2)
      yield* Fiber.interrupt(scheduler)
    }),
  )
})
