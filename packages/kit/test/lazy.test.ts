/** A lazy part: it loads once, a failed load is tried again, and a load that never ends fails in time. */
import * as Effect from "effect/Effect"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { createTikTokShop } from "../src/index.ts"
import { part } from "../src/lazy.ts"

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
})
afterEach(() => {
  vi.useRealTimers()
})

const notLoaded = { _tag: "NetworkError", reason: "connect", outcome: "not-sent", retry: "backoff" }

test("a failed load is a network error that names the part and the remedy, and the next use tries again", async () => {
  let loads = 0
  const code = part("content", () =>
    ++loads === 1 ? Promise.reject(new Error("Cannot find module")) : Promise.resolve("code"),
  )
  const error = await Effect.runPromise(Effect.flip(code))
  expect(error).toMatchObject(notLoaded)
  expect(error.message).toMatch(/^The content part of tiktok-shop-kit could not be loaded, so nothing was sent\. Check/)
  expect(String(error.cause)).toContain("Cannot find module")
  expect(await Effect.runPromise(code)).toBe("code")
  expect(await Effect.runPromise(code)).toBe("code")
  expect(loads).toBe(2)
})

test("a load that does not end within 30 s is a network error", async () => {
  const ended = Effect.runPromise(Effect.flip(part("exports", () => new Promise<never>(() => undefined))))
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await ended).toMatchObject(notLoaded)
})

test("no timer is left behind", async () => {
  await Effect.runPromise(part("consent", () => Promise.resolve(1)))
  expect(vi.getTimerCount()).toBe(0)
})

test("the signal of an export ends its wait for the part", async () => {
  vi.doMock("../src/long-work/index.ts", () => new Promise<never>(() => undefined))
  try {
    const signal = AbortSignal.abort()
    const shop = createTikTokShop({ appKey: "key", appSecret: "secret", accessToken: "token" })
    const orders = shop.exportOrders({ since: new Date(0), signal })[Symbol.asyncIterator]()
    await expect(orders.next()).rejects.toMatchObject({ name: "AbortError" })
    const products = shop.exportProducts({ signal })[Symbol.asyncIterator]()
    await expect(products.next()).rejects.toMatchObject({ name: "AbortError" })
  } finally {
    vi.doUnmock("../src/long-work/index.ts")
  }
})
