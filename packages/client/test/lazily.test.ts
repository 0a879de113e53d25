/** Code that is loaded with its first use: loading fails like a network, and never for good. */
import * as Effect from "effect/Effect"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { lazily } from "../src/wire/lazily.ts"

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
})
afterEach(() => {
  vi.useRealTimers()
})

const unloadable = { _tag: "NetworkError", reason: "connect", outcome: "not-sent", retry: "backoff" }

it("what cannot be loaded is a network error that says what to look at, and the next use tries again", async () => {
  let tries = 0
  const load = () => (++tries === 1 ? Promise.reject(new Error("Cannot find module")) : Promise.resolve("code"))
  const code = lazily(load)
  const error = await Effect.runPromise(Effect.flip(code))
  expect(error).toMatchObject(unloadable)
  expect(error.message).toMatch(/could not be loaded, so nothing was sent\. Check that every file/)
  expect(String(error.cause)).toContain("Cannot find module")
  expect(await Effect.runPromise(code)).toBe("code")
})

it("what does not come within 30 s is a network error as well; nobody hangs", async () => {
  const ended = Effect.runPromise(Effect.flip(lazily(() => new Promise<never>(() => undefined))))
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await ended).toMatchObject(unloadable)
})

it("no timer is left behind", async () => {
  await Effect.runPromise(lazily(() => Promise.resolve(1)))
  expect(vi.getTimerCount()).toBe(0)
})
