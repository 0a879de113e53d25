/**
 * Sends a job at the times of a cron pattern. The id of the job is the name of the cron and the time, so that any number of
 * processes send it once.
 */
import type { ConfigurationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import * as Clock from "effect/Clock"
import * as Cron from "effect/Cron"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import type { EffectRunning, JobsError } from "./jobs.ts"

export interface NamedCron {
  readonly name: string
  readonly cron: Cron.Cron
}

/** Throws a ConfigurationError for what is no pattern or no time zone. */
export const checkCron = (name: string, pattern: string, timeZone: string = "UTC"): NamedCron => {
  const parsed = Cron.parse(pattern, timeZone)
  if (Result.isSuccess(parsed)) return { name, cron: parsed.success }
  throw wrong(name, parsed.failure.message)
}

const wrong = (name: string, why: string): ConfigurationError =>
  configurationError(`The cron '${name}'`, [
    {
      field: "pattern",
      problem: `cannot be read (${why})`,
      remedy: "use five fields, such as '0 3 * * *', and an IANA time zone",
    },
  ])

/** The longest sleep: the machine's clock may be set meanwhile. */
const maxSleepMs = 30_000

/** Starts it. `send` stores the job of an id once. */
export const startCron = (
  { name, cron }: NamedCron,
  catchUpMs: number,
  send: (id: string) => Effect.Effect<void, JobsError>,
): Effect.Effect<EffectRunning, JobsError> =>
  Effect.gen(function* () {
    const sendFor = (time: Date) => send(`cron:${name}:${time.toISOString()}`)
    const last = Cron.prev(cron, new Date((yield* Clock.currentTimeMillis) + 1))
    if ((yield* Clock.currentTimeMillis) - last.getTime() <= catchUpMs) yield* sendFor(last)
    const loop = Effect.gen(function* () {
      let from = yield* Clock.currentTimeMillis
      for (;;) {
        const next = Cron.next(cron, new Date(from))
        const leftMs = next.getTime() - (yield* Clock.currentTimeMillis)
        if (leftMs > 0) yield* Effect.sleep(Math.min(leftMs, maxSleepMs))
        if ((yield* Clock.currentTimeMillis) < next.getTime()) continue
        // If the store fails, the time is tried again until the next one comes.
        const sent = yield* Effect.exit(sendFor(next))
        if (sent._tag === "Success") from = next.getTime()
        else yield* Effect.sleep(1_000)
      }
    })
    const fiber = yield* Effect.forkDetach(loop)
    return { close: Effect.asVoid(Fiber.interrupt(fiber)) }
  })
