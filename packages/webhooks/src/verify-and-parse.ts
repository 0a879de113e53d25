/** Verifies and parses a delivery in one step. */
import type { ConfigurationError, WebhookError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { readEvent, type WebhookEvent } from "./parse.ts"
import { check, makeVerifier, type Outcome, type Verified, type VerifyOptions } from "./verify.ts"

/** An event, and how it was signed. */
export interface Opened extends Verified {
  readonly event: WebhookEvent
}

/**
 * Returns the event of a delivery that one of the apps signed. Fails with a WebhookError (`missing-header`, `malformed`,
 * `signature`, `stale`; `body` if the body is signed but not an event), or a ConfigurationError for apps without a secret. Like
 * `verify`, it runs when the effect is made if it needs neither the Clock nor a promise.
 *
 * @example
 * ```ts
 * import { verifyAndParse } from "@tiktok-shop-kit/webhooks"
 * import * as Effect from "effect/Effect"
 *
 * declare const request: Request
 * const body = new Uint8Array(await request.arrayBuffer())
 * const apps = { appKey: "29a39d", appSecret: "e59af819cc" }
 * const { event } = await Effect.runPromise(verifyAndParse({ headers: request.headers, body, apps }))
 * ```
 */
export const verifyAndParse = (options: VerifyOptions): Effect.Effect<Opened, WebhookError | ConfigurationError> => {
  const verifier = makeVerifier(options)
  if (verifier instanceof Error) return Effect.fail(verifier)
  const { nowMs } = options
  return nowMs === undefined && verifier.toleranceSeconds !== undefined
    ? Effect.clockWith((clock) => opened(check(verifier, options, clock.currentTimeMillisUnsafe())))
    : opened(check(verifier, options, nowMs ?? 0))
}

const opened = (outcome: Outcome | Promise<Outcome>): Effect.Effect<Opened, WebhookError | ConfigurationError> => {
  if (outcome instanceof Promise)
    return Effect.flatMap(
      Effect.promise(() => outcome),
      opened,
    )
  if (outcome instanceof Error) return Effect.fail(outcome)
  const event = readEvent(outcome.body)
  if (event instanceof Error) return Effect.fail(event)
  const { scheme, appKey, signedAtMs, body } = outcome
  return Effect.succeed({ scheme, appKey, signedAtMs, body, event })
}
