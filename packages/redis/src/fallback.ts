/**
 * The optional fallback: while Redis does not respond, a local limiter or dedupe takes over instead of an error, and `onWarning`
 * is called. After a failure no call uses Redis for a second, so that calls do not wait for it. Then one call tries it again.
 */
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import type { StoreError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import type { AcquireRequest, RateLimiter } from "@tiktok-shop-kit/rate-limit"
import type { Dedupe } from "@tiktok-shop-kit/webhooks"
import * as Effect from "effect/Effect"

export type Warning =
  /** Redis failed, and the fallback took over: each process has its own limits, and an event may be handled twice. */
  | { readonly type: "fallback"; readonly of: "rate-limiter" | "dedupe"; readonly error: StoreError }
  /** Redis answers again. */
  | { readonly type: "recovered"; readonly of: "rate-limiter" | "dedupe" }
  /** A throttled response could not be reported to the other processes. */
  | { readonly type: "feedback-lost"; readonly of: "rate-limiter"; readonly error: StoreError }

/** What it throws is dropped. */
export type OnWarning = (warning: Warning) => void

/** How long no call uses Redis after a failure, in milliseconds. */
const pauseMs = 1_000

/** Decides for each call whether it uses Redis. */
const makeSwitch = (component: Warning["of"], onWarning: OnWarning | undefined) => {
  let isDown = false
  let notBeforeMs = -Infinity

  const failed = (error: StoreError): Effect.Effect<void> =>
    Effect.clockWith((clock) =>
      Effect.sync(() => {
        notBeforeMs = monotonicMs(clock) + pauseMs
        if (isDown) return
        isDown = true
        observe(onWarning, { type: "fallback", of: component, error })
      }),
    )

  const recovered = (): void => {
    notBeforeMs = -Infinity
    if (!isDown) return
    isDown = false
    observe(onWarning, { type: "recovered", of: component })
  }

  return {
    isDown: () => isDown,
    /** Runs `shared`, or `local` if Redis failed just now or within the last second. Errors that are not the store's pass. */
    choose: <A, E extends { readonly _tag: string }, E2>(
      shared: Effect.Effect<A, E | StoreError>,
      local: Effect.Effect<A, E2>,
    ): Effect.Effect<A, E | E2> =>
      Effect.clockWith((clock) => {
        const nowMs = monotonicMs(clock)
        if (nowMs < notBeforeMs) return local
        // Other calls use the fallback while this call tries.
        if (isDown) notBeforeMs = nowMs + pauseMs
        return Effect.matchEffect(shared, {
          onSuccess: (value) => Effect.sync(() => (recovered(), value)),
          onFailure: (error): Effect.Effect<A, E | E2> =>
            error._tag === "StoreError"
              ? Effect.flatMap(failed(error as StoreError), () => local)
              : Effect.fail(error as E),
        })
      }),
  }
}

/**
 * A rate is the rate of all processes together. The fallback does not know how many processes run, so it has its own rate. A
 * published quota is passed on: a single process never exceeds it.
 */
const ofOneProcess = (request: AcquireRequest): AcquireRequest => {
  const { limit } = request
  return limit === undefined || "perMs" in limit ? request : { ...request, limit: undefined }
}

export const limiterWithFallback = (
  shared: RateLimiter,
  local: RateLimiter,
  onWarning: OnWarning | undefined,
): RateLimiter => {
  const { choose, isDown } = makeSwitch("rate-limiter", onWarning)
  return {
    acquire: (request) => choose(shared.acquire(request), local.acquire(ofOneProcess(request))),
    feedback: (key, signal) => (isDown() ? local.feedback(key, signal) : shared.feedback(key, signal)),
  }
}

export const dedupeWithFallback = (
  shared: Dedupe.Dedupe,
  local: Dedupe.Dedupe,
  onWarning: OnWarning | undefined,
): Dedupe.Dedupe => {
  const { choose } = makeSwitch("dedupe", onWarning)
  return {
    claim: (key, token) => choose(shared.claim(key, token), local.claim(key, token)),
    renew: (key, token) => choose(shared.renew(key, token), local.renew(key, token)),
    confirm: (key) => choose(shared.confirm(key), local.confirm(key)),
    release: (key, token) => choose(shared.release(key, token), local.release(key, token)),
  }
}
