/**
 * Time limits at the price of a timer. A limit is set for every call and nearly never reached, so with the machine's own
 * clock it is a plain timer; with another one (a test's) it is a fiber that sleeps by that clock.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"

type AnyFiber = Fiber.Fiber<unknown, unknown>

/** Timers hold 31 bits; what is longer than 24 days never comes. */
const longestMs = 2_147_483_647

const nothing = (): void => undefined

/** Calls `f` once `ms` milliseconds have passed by the fiber's clock. Answers the function that calls it off. */
export const after = (fiber: AnyFiber, ms: number, f: () => void): (() => void) => {
  if (!(ms <= longestMs)) return nothing
  if (fiber.context.mapUnsafe.has(Clock.Clock.key)) {
    const sleeper = Effect.runForkWith(fiber.context)(Effect.map(Effect.sleep(ms), f))
    return () => sleeper.interruptUnsafe()
  }
  const timer = setTimeout(f, ms)
  return () => clearTimeout(timer)
}

/** `self`, or `orElse` where it has not ended after `ms` milliseconds; it is interrupted then. */
export const within = <A, E, R, E2>(
  self: Effect.Effect<A, E, R>,
  ms: number,
  orElse: () => Effect.Effect<never, E2>,
): Effect.Effect<A, E | E2, R> =>
  Effect.withFiber((fiber) =>
    Effect.callback<A, E | E2, R>((resume) => {
      const child = Effect.runForkWith(fiber.context as never)(self as Effect.Effect<A, E>)
      const stop = after(fiber as AnyFiber, ms, () =>
        resume(Effect.andThen(interrupted(child), Effect.suspend(orElse))),
      )
      child.addObserver((exit) => {
        stop()
        resume(exit)
      })
      return Effect.suspend(() => {
        stop()
        return interrupted(child)
      })
    }),
  )

/** Ends a fiber and waits until everything that it holds is released. */
const interrupted = (child: Fiber.Fiber<unknown, unknown>): Effect.Effect<void> =>
  Effect.callback((resume) => {
    child.addObserver(() => resume(Effect.void))
    child.interruptUnsafe()
  })
