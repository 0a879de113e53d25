/**
 * The parts of the kit that load with their first use: this list is all of them. A program that never uses a part starts
 * without its code.
 *
 * - A bundler that splits code makes one chunk of each part.
 * - If a part fails to load, or does not load within 30 s, the call fails with a `NetworkError` whose outcome is `not-sent`.
 *   The next use tries again.
 * - A loaded part stays loaded.
 *
 * Every part is below this file. Only the faces import this file.
 */
import { NetworkError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

const longestMs = 30_000

/** The module of a part, as an effect that loads it. */
export const part = <Module>(name: string, load: () => Promise<Module>): Effect.Effect<Module, NetworkError> => {
  let loaded: Module | undefined
  const loading = Effect.tryPromise({ try: load, catch: (cause) => notLoaded(name, cause) }).pipe(
    Effect.timeoutOrElse({ duration: longestMs, orElse: () => Effect.fail(notLoaded(name)) }),
    // Loading a file takes real time, even if a test has set the clock.
    Effect.provideService(Clock.Clock, Clock.Clock.defaultValue()),
    Effect.tap((module) => Effect.sync(() => (loaded = module))),
  )
  return Effect.suspend(() => (loaded === undefined ? loading : Effect.succeed(loaded)))
}

const notLoaded = (name: string, cause?: unknown): NetworkError =>
  new NetworkError({
    message: `The ${name} part of tiktok-shop-kit could not be loaded, so nothing was sent. Check that no file of the program was moved or deleted since its start.`,
    reason: "connect",
    retry: "backoff",
    ...(cause === undefined ? {} : { cause }),
  })

/** `getAnalytics` and `getPerformanceMetrics`, with their tables of fields. */
export const analytics = part("analytics", () => import("./calls/analytics/index.ts"))

/** A seller's consent, and the exchange of codes and refresh tokens. */
export const consent = part("consent", () => import("./calls/oauth.ts"))

/** Videos and posts, their ledger and its scheduler. */
export const content = part("content", () => import("./content/index.ts"))

/** Downloads of labels and other files. */
export const downloads = part("downloads", () => import("@tiktok-shop-kit/client/download"))

/** The exports of orders and products. */
export const exports = part("exports", () => import("./long-work/index.ts"))

/** Subscriptions to webhooks. */
export const subscriptions = part("subscriptions", () => import("@tiktok-shop-kit/webhooks/manage"))

/** The receiver of webhooks. */
export const webhooks = part("webhooks", () => import("@tiktok-shop-kit/webhooks"))
