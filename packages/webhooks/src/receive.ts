/**
 * Receives one delivery, without any HTTP library: verify, parse, claim, handle, answer.
 *
 * - The receiver verifies the bytes before it parses them. If none of the apps signed the delivery, it answers 401.
 * - It claims the event before handling and confirms it after. If another process is handling the event, it answers 503, and
 *   the platform delivers again. If the event was handled already, it answers 200.
 * - The platform waits 3 s. If handling takes longer, the receiver answers 200 and the work continues; a later failure is
 *   only reported. It answers 503 instead if `onSlow` is `redeliver`, or if no handler has begun by then: the claim takes too
 *   long, or the event waits for its turn.
 * - A handler may run for 60 s. Then its `signal` aborts, and another event gets its turn. The receiver renews the claim until
 *   the handler has really ended, for 10 minutes at most, so that no redelivery is handled beside it.
 * - If handling fails in time, it releases the claim and answers 500. The platform then delivers again after 2 minutes,
 *   30 minutes, 3 hours and 12 hours. If `onFailure` is `acknowledge`, it answers 200.
 * - With `jobs`, it stores the event instead of handling it, and answers 200 once it is stored; 503 if it is not stored in time.
 */
import { WebhookError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { sha256Hex } from "@tiktok-shop-kit/signing/hmac"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import type { IndexedShop } from "./accounts.ts"
import { type Dedupe, memory } from "./dedupe.ts"
import { parse, type WebhookEvent } from "./parse.ts"
import { makePendingEvents } from "./pending-events.ts"
import { makeQueuedEvents } from "./queued-events.ts"
import { checkReceiverOptions, type ReceiverOptions } from "./receiver-options.ts"
import { makeRouter, type Router } from "./route.ts"
import { appKeysOf, type HeadersLike, makeVerifier, type Verified, verifyWith } from "./verify.ts"

export interface Answer {
  readonly status: 200 | 400 | 401 | 405 | 413 | 500 | 503
}

/** A POST as it arrived. */
export interface Incoming {
  readonly headers: HeadersLike
  /** As it arrived, before any parser saw it. */
  readonly body: Uint8Array | string
  /** Keeps a runtime, for example a Worker, awake for work that continues after the answer. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
}

export interface Receiver {
  /** Dies only with a ConfigurationError, if the body is neither bytes nor text. */
  (incoming: Incoming): Effect.Effect<Answer>
  /**
   * Ends once no event is pending. With `jobs`: once the worker of this process is closed, after `closeWithinMs` at the latest. Run
   * it before the process ends, after the server has stopped accepting requests.
   */
  readonly drain: Effect.Effect<void>
}

/**
 * Makes a receiver. Throws a ConfigurationError for apps without a secret, an unknown option, a number out of range, and a name
 * in `on` that is not an event.
 *
 * @example
 * ```ts
 * import { makeReceiver } from "@tiktok-shop-kit/webhooks"
 * import * as Effect from "effect/Effect"
 *
 * const receive = makeReceiver({
 *   apps: { appKey: "29a39d", appSecret: "e59af819cc" },
 *   onAny: (event) => Effect.log(event.name),
 * })
 * const { status } = await Effect.runPromise(receive({ headers: { authorization: "0f1e" }, body: "{}" })) // 401
 * ```
 */
export const makeReceiver = <Shop extends IndexedShop = never>(options: ReceiverOptions<Shop>): Receiver => {
  checkReceiverOptions(options)
  return receiverWith(options, makeRouter(options))
}

/** The receiver of a router to which handlers are added later. */
export const receiverWith = <Shop extends IndexedShop>(options: ReceiverOptions<Shop>, router: Router): Receiver => {
  const verifier = makeVerifier(options)
  if (verifier instanceof Error) throw verifier
  const { answerWithinMs = 2_500, handleWithinMs = 60_000, onSlow = "acknowledge", onFailure = "redeliver" } = options
  const dedupe = options.dedupe === false ? noDedupe : (options.dedupe ?? memory())
  const pendingEvents = makePendingEvents(options)
  const report = (error: unknown, event: WebhookEvent): void => observe(options.onError, error, event)
  const queued =
    options.jobs === undefined
      ? undefined
      : makeQueuedEvents(options.jobs, options, router, appKeysOf(verifier), pendingEvents)

  const handleNow = (
    event: WebhookEvent,
    { body: _, ...delivery }: Verified,
    key: string,
    waitUntil: Incoming["waitUntil"],
  ): Effect.Effect<Answer> => {
    const token = crypto.randomUUID()
    const timeLimit = new AbortController()
    let isClaimed = false
    let hasBegun = false

    /** Tells the runtime to stay awake until the work has ended. */
    const keepAwake = (fiber: Fiber.Fiber<unknown>): void => {
      try {
        waitUntil?.(Effect.runPromise(Fiber.await(fiber)))
      } catch (thrown) {
        report(thrown, event)
      }
    }
    /** Confirms or releases the claim once the handlers have ended, and answers. */
    const settle = (exit: Exit.Exit<void, unknown>): Effect.Effect<Answer> => {
      if (Exit.isFailure(exit)) {
        const error = Cause.squash(exit.cause)
        // The time limit was reported when it was reached.
        if (!timeLimit.signal.aborted || error !== timeLimit.signal.reason) report(error, event)
      }
      const isDone = Exit.isSuccess(exit) || onFailure === "acknowledge"
      const settled = Effect.suspend(() => (isDone ? dedupe.confirm(key) : dedupe.release(key, token)))
      const answer = isDone ? ok : failed
      return Effect.matchCauseEffect(settled, {
        onSuccess: () => Effect.succeed(answer),
        onFailure: (cause) => {
          report(Cause.squash(cause), event)
          // The answer does not wait for an unavailable store. Without the repetitions a handled event could run again.
          const repeated = Effect.timeoutOption(Effect.retry(settled, Schedule.spaced(1_000)), settleWithinMs)
          const settling = pendingEvents.admit(Effect.asVoid(Effect.exit(repeated)), undefined)
          return Effect.as(Effect.map(Effect.forkDetach(settling, { startImmediately: true }), keepAwake), answer)
        },
      })
    }
    const handlers = Effect.suspend(() => router.run(event, { ...delivery, signal: timeLimit.signal }))
    const turn = Effect.suspend(() => {
      hasBegun = true
      // Forked without a parent: a handler that ends after all limits still confirms or releases its claim.
      const handling = Effect.forkDetach(Effect.flatMap(Effect.exit(handlers), settle), { startImmediately: true })
      return Effect.flatMap(handling, (fiber) => Effect.as(endWithin(fiber, handleWithinMs), fiber))
    })
    const handled = Effect.flatMap(pendingEvents.inTurn(turn), (fiber) => {
      const ended = fiber.pollUnsafe()
      if (ended !== undefined) return Effect.succeed(answerOf(ended))
      const error = handlersTooSlow(handleWithinMs)
      report(error, event)
      timeLimit.abort(error)
      return Effect.map(endWithin(fiber, longestHandlingMs - handleWithinMs), () => answerOf(fiber.pollUnsafe()))
    })
    const work = Effect.matchCauseEffect(
      Effect.suspend(() => dedupe.claim(key, token)),
      {
        onFailure: (cause) => (report(Cause.squash(cause), event), Effect.succeed(later)),
        onSuccess: (claim) => {
          if (claim !== "claimed") return Effect.succeed(claim === "done" ? ok : later)
          isClaimed = true
          return handled
        },
      },
    )

    const isInTime = () => hasBegun && !timeLimit.signal.aborted
    const renewal = Effect.suspend(() => (isClaimed ? dedupe.renew(key, token) : Effect.void))
    const renewing = Effect.forever(
      Effect.andThen(
        Effect.sleep(renewEveryMs),
        Effect.catchCause(renewal, (cause) => Effect.sync(() => report(Cause.squash(cause), event))),
      ),
    )

    /** The work is forked without a parent: it continues after the answer, and if the connection breaks. */
    const answered = (fiber: Fiber.Fiber<Answer>): Effect.Effect<Answer> => {
      const ended = fiber.pollUnsafe()
      // Work that has ended already needs no timer.
      if (ended !== undefined) return Effect.succeed(answerOf(ended))
      keepAwake(fiber)
      const answer = Effect.timeoutOrElse(Effect.map(Fiber.await(fiber), answerOf), {
        duration: answerWithinMs,
        orElse: () => Effect.succeed(isInTime() && onSlow === "acknowledge" ? ok : later),
      })
      return Effect.andThen(Effect.forkDetach(Effect.raceFirst(Fiber.await(fiber), renewing)), answer)
    }
    return Effect.flatMap(Effect.forkDetach(pendingEvents.admit(work, later), { startImmediately: true }), answered)
  }

  const accept: typeof handleNow =
    queued === undefined
      ? handleNow
      : (...args) => Effect.map(queued.store(args[0], args[1], args[2]), (isStored) => (isStored ? ok : later))

  const read = (verified: Verified, { body, waitUntil }: Incoming): Effect.Effect<Answer, WebhookError> => {
    // A signed delivery without a body is a probe: nothing to handle.
    if (body.length === 0) return Effect.succeed(ok)
    return Effect.flatMap(parse(body), (event) => {
      const key = keyOf(event, verified, body)
      if (typeof key === "string") return accept(event, verified, key, waitUntil)
      return Effect.flatMap(
        Effect.promise(() => key),
        (hashed) => accept(event, verified, hashed, waitUntil),
      )
    })
  }

  const receive = (incoming: Incoming): Effect.Effect<Answer> =>
    Effect.suspend(() => {
      const answer = Effect.flatMap(verifyWith(verifier, incoming), (verified) => read(verified, incoming))
      const rejected = Effect.catchTag(answer, "WebhookError", (error) => {
        observe(options.onRejected, error)
        return Effect.succeed(error.reason === "body" ? unreadable : unauthorized)
      })
      // The apps were checked when the receiver was made.
      return Effect.orDie(rejected)
    })
  const drain =
    queued === undefined
      ? pendingEvents.drain
      : Effect.asVoid(Effect.all([pendingEvents.drain, queued.close], { concurrency: "unbounded" }))
  return Object.assign(receive, { drain })
}

/** Notification ids are unique within an app. A body without an id is identified by its hash. */
const keyOf = (event: WebhookEvent, { appKey }: Verified, body: Uint8Array | string): string | Promise<string> => {
  const prefix = `${appKey}:${event.type}:`
  if (event.notificationId !== undefined) return prefix + event.notificationId
  const hash = sha256Hex(body)
  return typeof hash === "string" ? prefix + hash : hash.then((hex) => prefix + hex)
}

/** How often a claim is renewed while its event waits or is handled, in milliseconds. */
const renewEveryMs = 15_000

/** How long a handler that ignores its signal keeps its claim and its place, in milliseconds. */
const longestHandlingMs = 600_000

/** How long a confirmation or a release that failed is repeated, in milliseconds: until the platform delivers again. */
const settleWithinMs = 120_000

const endWithin = (fiber: Fiber.Fiber<Answer>, ms: number): Effect.Effect<unknown> =>
  fiber.pollUnsafe() === undefined ? Effect.timeoutOption(Fiber.await(fiber), Math.max(0, ms)) : Effect.void

const answerOf = (exit: Exit.Exit<Answer> | undefined): Answer =>
  exit !== undefined && Exit.isSuccess(exit) ? exit.value : failed

const handlersTooSlow = (ms: number): WebhookError =>
  new WebhookError({
    reason: "timeout",
    message: `The handlers of the event have not ended within ${ms} ms (handleWithinMs). Their signal was aborted.`,
  })

const ok: Answer = { status: 200 }
const unreadable: Answer = { status: 400 }
const unauthorized: Answer = { status: 401 }
const failed: Answer = { status: 500 }
const later: Answer = { status: 503 }

const noDedupe: Dedupe = {
  claim: () => Effect.succeed("claimed"),
  renew: () => Effect.void,
  confirm: () => Effect.void,
  release: () => Effect.void,
}
