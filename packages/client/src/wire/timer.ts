/**
 * Time limits at the price of a timer. A limit is set for every call and nearly never reached, so with the machine's own
 * clock it is a plain timer; with another one (a test's) it is a fiber that sleeps by that clock.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import { isSignal } from "../call/call-options.ts"

type AnyFiber = Fiber.Fiber<unknown, unknown>

/** Timers hold 31 bits; a longer time, more than 24 days, never comes. */
const longestMs = 2_147_483_647

const nothing = (): void => undefined

/** Calls `f` once `ms` milliseconds have passed by the machine's clock. Returns the function that calls it off. */
const timer = (ms: number, f: () => void): (() => void) => {
  if (!(ms <= longestMs)) return nothing
  const handle = setTimeout(f, ms)
  return () => clearTimeout(handle)
}

/** Calls `f` once `ms` milliseconds have passed by the fiber's clock. Answers the function that calls it off. */
export const after = (fiber: AnyFiber, ms: number, f: () => void): (() => void) => {
  const clock = fiber.getRef(Clock.Clock)
  if (clock === Context.get(Context.empty(), Clock.Clock)) return timer(ms, f)
  const sleep = clock.sleep(Duration.millis(ms))
  const sleeper = Effect.runForkWith(fiber.context)(Effect.flatMap(sleep, () => Effect.sync(f)))
  return () => sleeper.interruptUnsafe()
}

/** Runs `self` in a child of the fiber, which `watch` may interrupt. The function that `watch` returns is called at the end. */
const watched = <A, E, R, E2>(
  parent: AnyFiber,
  self: Effect.Effect<A, E, R>,
  watch: (child: Fiber.Fiber<A, E>, resume: (instead: Effect.Effect<A, E | E2>) => void) => () => void,
): Effect.Effect<A, E | E2, R> =>
  Effect.callback<A, E | E2, R>((resume) => {
    const child = Effect.runForkWith(parent.context as never)(self as Effect.Effect<A, E>)
    const stop = watch(child, resume)
    child.addObserver((exit) => {
      stop()
      resume(exit)
    })
    return Effect.suspend(() => {
      stop()
      return interrupted(child)
    })
  })

/** `self`, interrupted as soon as the signal aborts. Any other value is refused by the call. */
export const abortable = <A, E, R>(self: Effect.Effect<A, E, R>, signal: unknown): Effect.Effect<A, E, R> =>
  isSignal(signal)
    ? Effect.withFiber((fiber) =>
        signal.aborted
          ? Effect.interrupt
          : watched<A, E, R, never>(fiber as AnyFiber, self, (child) => {
              const abort = (): void => child.interruptUnsafe()
              signal.addEventListener("abort", abort, { once: true })
              return () => signal.removeEventListener("abort", abort)
            }),
      )
    : self

/** `self`, or `orElse` where it has not ended after `ms` milliseconds; it is interrupted then. The fiber is the one that runs it. */
export const within = <A, E, R, E2>(
  fiber: AnyFiber,
  self: Effect.Effect<A, E, R>,
  ms: number,
  orElse: () => Effect.Effect<never, E2>,
): Effect.Effect<A, E | E2, R> =>
  watched(fiber, self, (child, resume) =>
    after(fiber, ms, () => resume(Effect.andThen(interrupted(child), Effect.suspend(orElse)))),
  )

/** Ends a fiber and waits until everything that it holds is released. */
const interrupted = (child: Fiber.Fiber<unknown, unknown>): Effect.Effect<void> =>
  Effect.callback((resume) => {
    child.addObserver(() => resume(Effect.void))
    child.interruptUnsafe()
  })
