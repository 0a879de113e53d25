/**
 * Warns once if a program calls an operation that will stop answering, and names its successor. The dates are the platform's,
 * as this version of the SDK knows them. A newer version may know more.
 *
 * - An operation without a sunset date, or with a date more than 90 days away, passes without a warning and at no cost.
 * - It warns of each operation once per process, however many clients call it.
 * - The call is still made, also after the date: the platform may have moved the date.
 */
import { type Middleware, middleware } from "@tiktok-shop-kit/client"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { DeprecationOptions, DeprecationWarning } from "./config.ts"
import { deprecationNames } from "./option-names.ts"

export interface Deprecations extends Middleware<"deprecations"> {
  readonly phase: "call"
}

const dayMs = 86_400_000

/** The operations that this process has warned of. */
const namedByProcess = new Set<string>()

/**
 * Makes the layer that warns of an operation before it stops answering.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { createTikTokShop, deprecations } from "tiktok-shop-kit"
 *
 * const warn = ({ message }: { readonly message: string }) => console.warn(message)
 * const tiktok = createTikTokShop().with((client) =>
 *   client.pipe(Client.replace("deprecations", deprecations({ days: 30, warn }))),
 * )
 * ```
 */
export const deprecations = (options: DeprecationOptions = {}): Deprecations => {
  checkOptions("deprecations", options, deprecationNames)
  const { days: from = 90, named = namedByProcess } = options
  const say = (warning: DeprecationWarning): Effect.Effect<void> =>
    options.warn === undefined ? Effect.logWarning(warning.message) : Effect.sync(() => observe(options.warn, warning))
  const layer = middleware("deprecations", (next) => (call) => {
    const { id, deprecated } = call.operation
    const sunset = deprecated?.sunset
    if (sunset === undefined || named.has(id)) return next(call)
    return Effect.clockWith((clock) => {
      const days = Math.ceil((Date.parse(sunset) - clock.currentTimeMillisUnsafe()) / dayMs)
      // An invalid date is a mistake in the spec, not a reason to warn.
      if (!(days <= from) || named.has(id)) return next(call)
      named.add(id)
      return Effect.andThen(say(warningOf(id, sunset, days, deprecated?.successor)), next(call))
    })
  })
  return { ...layer, phase: "call" }
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
