/**
 * Sends a job at the times of a cron pattern. The id of the job is the name of the cron and the time, so that any number of
 * processes send it once.
 */
import { configurationError, type ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Cron from "effect/Cron"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import type { EffectRunning, JobsError } from "./jobs.ts"

export interface NamedCron {
  readonly name: string
  readonly cron: Cron.Cron
}

/** Throws a ConfigurationError for a bad name, pattern or time zone, and for a pattern that no time matches. */
export const checkCron = (name: string, pattern: string, timeZone: string = "UTC"): NamedCron => {
  // Six fields would begin with seconds.
  const parsed = isFiveFields(pattern)
    ? Cron.parse(pattern, timeZone)
    : Result.fail({ message: "it has not five fields" })
  const issues = [
    ...(typeof name === "string" && /^[^\0]{1,200}$/s.test(name) ? [] : [badName]),
    ...(Result.isFailure(parsed) ? [badPattern(parsed.failure.message)] : hasNoTime(parsed.success)),
  ]
  if (issues.length > 0 || Result.isFailure(parsed)) throw configurationError(`The cron '${name}'`, issues)
  return { name, cron: parsed.success }
}

const isFiveFields = (pattern: unknown): pattern is string =>
  typeof pattern === "string" && pattern.trim().split(/\s+/).length === 5

const badName: ConfigurationIssue = { field: "name", problem: "is no name", remedy: "use 1 to 200 characters" }

const badPattern = (why: string): ConfigurationIssue => ({
  field: "pattern",
  problem: `cannot be read (${why})`,
  remedy: "use five fields, such as '0 3 * * *', and an IANA time zone",
})

const hasNoTime = (cron: Cron.Cron): ReadonlyArray<ConfigurationIssue> => {
  try {
    Cron.next(cron, new Date(0))
    return []
  } catch {
    return [{ field: "pattern", problem: "matches no time", remedy: "use a day that the month has" }]
  }
}

/** The longest sleep: the machine's clock may be set meanwhile. */
const maxSleepMs = 30_000

/** Starts it. `send` stores the job of an id once. */
export const startCron = (
  { name, cron }: NamedCron,
  catchUpMs: number,
  send: (id: string) => Effect.Effect<void, JobsError>,
  onError: ((error: unknown) => void) | undefined,
): Effect.Effect<EffectRunning, JobsError> =>
  Effect.gen(function* () {
    const sendFor = (time: Date) => send(`cron:${name}:${time.toISOString()}`)
    const latest = (nowMs: number) => Cron.prev(cron, new Date(nowMs + 1))
    const startedMs = yield* Clock.currentTimeMillis
    const missed = latest(startedMs)
    if (startedMs - missed.getTime() <= catchUpMs) yield* sendFor(missed)
    const loop = Effect.gen(function* () {
      let from = startedMs
      for (;;) {
        const next = Cron.next(cron, new Date(from))
        const leftMs = next.getTime() - (yield* Clock.currentTimeMillis)
        if (leftMs > 0) yield* Effect.sleep(Math.min(leftMs, maxSleepMs))
        const nowMs = yield* Clock.currentTimeMillis
        if (nowMs < next.getTime()) continue
        // After a machine's sleep, or while the store failed, several times may have passed.
        const time = latest(nowMs)
        const sent = yield* Effect.exit(sendFor(time))
        if (Exit.isSuccess(sent)) {
          from = time.getTime()
        } else {
          observe(onError, Cause.squash(sent.cause))
          yield* Effect.sleep(1_000)
        }
      }
    })
    const fiber = yield* Effect.forkDetach(loop)
    return { close: Effect.asVoid(Fiber.interrupt(fiber)) }
  })
