/**
 * Says once that an operation which a program calls is about to stop answering, and what takes its place. The dates are the
 * platform's, as this version of the SDK knows them: whoever updates it hears of new ones.
 *
 * - An operation without a sunset date, or with one more than 90 days away, passes without a word and at no cost.
 * - Each operation is named once per process, however many clients call it.
 * - The call itself is made: a date in the past may have been moved, and the platform's answer is what counts.
 */
import { clockWith, logWarning, type Middleware, middleware } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"

/** What there is to say about one operation. */
export interface DeprecationWarning {
  /** Its id, such as `product.202309.searchProducts`. */
  readonly operation: string
  /** `YYYY-MM-DD`. */
  readonly sunset: string
  /** Days until then, rounded up; 0 or less: it is past. */
  readonly days: number
  /** Id of the operation that takes its place, where the platform names one. */
  readonly successor: string | undefined
  /** All of it as one sentence. */
  readonly message: string
}

export interface DeprecationOptions {
  /** Days before the sunset from which on to warn. Default 90. */
  readonly days?: number | undefined
  /** Default: a warning through the Effect loggers that the program provides, else on the console. */
  readonly warn?: ((warning: DeprecationWarning) => void) | undefined
  /** Ids that were named. Default: one set for the process. */
  readonly named?: Set<string> | undefined
}

export interface Deprecations extends Middleware<"deprecations"> {}

const dayMs = 86_400_000

/** What the whole process has said. */
const namedByProcess = new Set<string>()

export const deprecations = (options: DeprecationOptions = {}): Deprecations => {
  const { days: from = 90, named = namedByProcess } = options
  const say = (warning: DeprecationWarning): Effect.Effect<void> =>
    options.warn === undefined ? logWarning(warning.message) : Effect.sync(() => options.warn!(warning))
  return middleware("deprecations", (next) => (call) => {
    const { id, deprecated } = call.operation
    const sunset = deprecated?.sunset
    if (sunset === undefined || named.has(id)) return next(call)
    return clockWith((clock) => {
      const days = Math.ceil((Date.parse(sunset) - clock.currentTimeMillisUnsafe()) / dayMs)
      // A date that is no date is a mistake in the spec, not a reason to warn.
      if (!(days <= from) || named.has(id)) return next(call)
      named.add(id)
      return Effect.andThen(say(warningOf(id, sunset, days, deprecated?.successor)), next(call))
    })
  })
}

const warningOf = (
  operation: string,
  sunset: string,
  days: number,
  successor: string | undefined,
): DeprecationWarning => {
  const when = days <= 0 ? `stopped answering on ${sunset}` : `stops answering on ${sunset}, in ${days} days`
  const instead = successor === undefined ? "The platform names no successor." : `Use ${successor}.`
  const message = `${operation} ${when}, as the platform announced. ${instead}`
  return { operation, sunset, days, successor, message }
}
