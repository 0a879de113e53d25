/**
 * `Effect.logWarning` without effect's own loggers, which with the formatting of causes are 2 kB of every bundle: a program
 * that provides loggers is heard through them, all others read it on the console.
 */
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import { Clock } from "../wire/clock.ts"

/** Of the same key as effect's, without its default. */
const Loggers = /* @__PURE__ */ Context.Reference<ReadonlySet<Logger.Logger<unknown, unknown>> | undefined>(
  "effect/Logger/CurrentLoggers",
  { defaultValue: () => undefined },
)

export const logWarning = (message: string): Effect.Effect<void> =>
  Effect.withFiber((fiber) => {
    const { minimumLogLevel } = fiber.cache
    if (LogLevel.getOrdinal(minimumLogLevel) > LogLevel.getOrdinal("Warn")) return Effect.void
    const loggers = fiber.getRef(Loggers)
    if (loggers === undefined) fiber.getRef(Console.Console).warn(message)
    else {
      const date = new Date(fiber.getRef(Clock).currentTimeMillisUnsafe())
      const line = { message: [message], logLevel: "Warn", cause: Cause.empty, fiber, date } as const
      for (const logger of loggers) logger.log(line)
    }
    return Effect.void
  })
