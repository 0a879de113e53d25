/**
 * Cheap time limits. Every call sets a limit, and nearly no call reaches it. So with the machine's clock the limit is a plain
 * timer. With another clock, such as a test's, it is a fiber that sleeps by that clock.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import { isSignal } from "../call/call-options.ts"

type AnyFiber = Fiber.Fiber<unknown, unknown>

/** Timers have 31 bits. A longer time, more than 24 days, never ends. */
const longestMs = 2_147_483_647

const nothing = (): void => undefined

/** Calls `f` after `ms` milliseconds of the machine's clock. Returns a function that cancels the timer. */
const timer = (ms: number, f: () => void): (() => void) => {
  if (!(ms <= longestMs)) return nothing
  const handle = setTimeout(f, ms)
  return () => clearTimeout(handle)
}

/** Calls `f` after `ms` milliseconds of the fiber's clock. Returns a function that cancels the timer. */
export const after = (fiber: AnyFiber, ms: number, f: () => void): (() => void) => {
  const clock = fiber.getRef(Clock.Clock)
  if (clock === Context.get(Context.empty(), Clock.Clock)) return timer(ms, f)
  const sleep = clock.sleep(Duration.millis(ms))
  const sleeper = Effect.runForkWith(fiber.context)(Effect.flatMap(sleep, () => Effect.sync(f)))
  return () => sleeper.interruptUnsafe()
}

/** Runs `self` in a child fiber, which `watch` may interrupt. At the end it calls the function that `watch` returned. */
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

/** Runs `self`, and interrupts it as soon as the signal aborts. The call refuses any other value. */
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

/** Runs `self`. After `ms` milliseconds it interrupts `self` and runs `orElse`. `fiber` is the current fiber. */
export const within = <A, E, R, E2>(
  fiber: AnyFiber,
  self: Effect.Effect<A, E, R>,
  ms: number,
  orElse: () => Effect.Effect<never, E2>,
): Effect.Effect<A, E | E2, R> =>
  watched(fiber, self, (child, resume) =>
    after(fiber, ms, () => resume(Effect.andThen(interrupted(child), Effect.suspend(orElse)))),
  )

/** Interrupts a fiber and waits until it has released its resources. */
const interrupted = (child: Fiber.Fiber<unknown, unknown>): Effect.Effect<void> =>
  Effect.callback((resume) => {
    child.addObserver(() => resume(Effect.void))
    child.interruptUnsafe()
  })
