/** A warning goes where `Effect.logWarning` would take it. */
import { logWarning } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import * as TestClock from "effect/testing/TestClock"
import { afterEach, expect, test, vi } from "vitest"

afterEach(() => vi.restoreAllMocks())

test.each([
  ["as it is", (self: Effect.Effect<void>) => self],
  ["where warnings are not wanted", Effect.provideService(References.MinimumLogLevel, "Error")],
  ["where nothing is", Effect.provideService(References.MinimumLogLevel, "None")],
])("a program's loggers hear what Effect.logWarning tells them: %s", async (_, around) => {
  const heard = async (self: Effect.Effect<void>) => {
    const lines: Array<object> = []
    const logger = Logger.make(({ fiber: _, ...line }) => void lines.push(line))
    const layer = Layer.merge(Logger.layer([logger]), TestClock.layer())
    await Effect.runPromise(around(self).pipe(Effect.provide(layer)))
    return lines
  }
  const warned = vi.spyOn(console, "warn")
  expect(await heard(logWarning("soon"))).toEqual(await heard(Effect.logWarning("soon")))
  expect(warned).not.toHaveBeenCalled()
})

test("without loggers of its own, a program's console does", () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined)
  Effect.runSync(logWarning("soon"))
  Effect.runSync(Effect.provideService(logWarning("soon"), References.MinimumLogLevel, "Error"))
  expect(warned.mock.calls).toEqual([["soon"]])
})
