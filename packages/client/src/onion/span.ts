/**
 * The span of one call, made as `Effect.useSpan` makes one: with the parent, links, annotations and trace level of whoever
 * calls. Written out, because `useSpan` brings effect's own tracer and clock into every bundle: 3 kB that nothing here uses.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"
import * as References from "effect/References"
import * as Tracer from "effect/Tracer"
import { Clock } from "../wire/clock.ts"

/** Runs `self` inside of a client span. `onEnd` writes onto the span what only the end knows. */
export const inSpan = <A, E, R>(
  fiber: Fiber.Fiber<unknown, unknown>,
  tracer: Tracer.Tracer,
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  self: Effect.Effect<A, E, R>,
  onEnd: (span: Tracer.Span, exit: Exit.Exit<A, E>) => void,
): Effect.Effect<A, E, R> => {
  const clock = fiber.getRef(Clock)
  const time = (): bigint => (fiber.getRef(References.TracerTimingEnabled) ? clock.currentTimeNanosUnsafe() : 0n)
  const parent = propagated(fiber.cache.span)
  const span = tracer.span({
    name,
    parent: Option.fromUndefinedOr(parent),
    annotations: Context.empty(),
    links: [...fiber.getRef(References.TracerSpanLinks)],
    startTime: time(),
    kind: "client",
    root: false,
    sampled: parent?.sampled !== false && isWanted(fiber),
  })
  const all = { ...fiber.getRef(References.TracerSpanAnnotations), ...attributes }
  for (const key in all) span.attribute(key, all[key])
  return Effect.onExit(Effect.provideService(self, Tracer.ParentSpan, span), (exit) =>
    Effect.sync(() => {
      onEnd(span, exit)
      span.end(time(), exit)
    }),
  ) as Effect.Effect<A, E, R>
}

/** The nearest span around the call that lets itself be named as a parent. */
const propagated = (span: Tracer.AnySpan | undefined): Tracer.AnySpan | undefined => {
  if (span === undefined || !Context.get(span.annotations, Tracer.DisablePropagation)) return span
  return span._tag === "Span" ? propagated(Option.getOrUndefined(span.parent)) : undefined
}

const isWanted = (fiber: Fiber.Fiber<unknown, unknown>): boolean =>
  LogLevel.getOrdinal(fiber.getRef(Tracer.CurrentTraceLevel)) >=
  LogLevel.getOrdinal(fiber.getRef(Tracer.MinimumTraceLevel))
