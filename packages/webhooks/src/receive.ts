/**
 * One delivery from its bytes to the answer, without any HTTP library: verify, read, claim, handle, answer.
 *
 * - Nothing is read before it is verified; what is not signed by one of the apps is answered 401.
 * - The event is claimed before it is handled and confirmed after. One that is being handled elsewhere is answered 503, so
 *   that it comes again should that attempt fail; one that was handled is acknowledged.
 * - The platform waits 3 s. Work that takes longer goes on; the delivery is acknowledged, and a later failure can only be
 *   reported, or it is answered 503 and comes again, where the user says so.
 * - A failure in time releases the claim and is answered 500, which makes the platform deliver again after 2 minutes,
 *   30 minutes, 3 hours and 12 hours; or it is acknowledged, where the user says so.
 */
import type { WebhookError } from "@tiktok-shop-kit/errors"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { sha256Hex } from "#hmac"
import type { IndexedShop } from "./accounts.ts"
import { type Dedupe, memory } from "./dedupe.ts"
import { type InHandOptions, makeInHand } from "./in-hand.ts"
import { parse, type WebhookEvent } from "./parse.ts"
import { type Delivery, makeRouter, type Router, type Routes } from "./route.ts"
import type { Scheme } from "./scheme.ts"
import { type App, type HeadersLike, makeVerifier, type Verified, verifyWith } from "./verify.ts"

export interface ReceiverOptions<Shop extends IndexedShop = never> extends Routes<Shop>, InHandOptions {
  /** Default `tiktok-shop`. */
  readonly scheme?: Scheme | undefined
  /** One app or several, each with its secret or secrets. */
  readonly apps: App | ReadonlyArray<App>
  /** See {@link VerifyOptions}: off for `tiktok-shop`, 300 for the others. */
  readonly toleranceSeconds?: number | false | undefined
  /** Default: in memory. `false`: every delivery is handled. */
  readonly dedupe?: Dedupe | false | undefined
  /** When the answer goes out at the latest, in milliseconds. Default 2,500; the platform gives up after 3,000. */
  readonly answerWithinMs?: number | undefined
  /**
   * What work that is not done by then leads to; it goes on in either case. `acknowledge`, the default: 200, so that a process
   * that ends before the work does loses the event. `redeliver`: 503, and the redelivery finds it done, or does it again.
   */
  readonly onSlow?: "acknowledge" | "redeliver" | undefined
  /** What a failing function leads to: another delivery, or none. Default `redeliver`. */
  readonly onFailure?: "redeliver" | "acknowledge" | undefined
  /** Told of each delivery that is not accepted. Nothing in the error is secret. What it throws is dropped. */
  readonly onRejected?: ((error: WebhookError) => void) | undefined
  /** Told of what a function or the dedupe store failed with. What it throws is dropped. */
  readonly onError?: ((error: unknown, event: WebhookEvent) => void) | undefined
}

export interface Answer {
  readonly status: 200 | 400 | 401 | 405 | 413 | 500 | 503
}

/** A POST as it arrived. */
export interface Incoming {
  readonly headers: HeadersLike
  readonly body: Uint8Array<ArrayBuffer>
  /** Keeps a runtime awake for work that goes on after the answer, as Workers need it. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
}

export interface Receiver {
  (incoming: Incoming): Effect.Effect<Answer>
  /** Ends once no event is in hand: for a process that is about to end and takes no more deliveries. */
  readonly drain: Effect.Effect<void>
}

/** Throws a ConfigurationError for apps without a secret, and for a name in `on` that is no event. */
export const makeReceiver = <Shop extends IndexedShop = never>(options: ReceiverOptions<Shop>): Receiver =>
  receiverWith(options, makeRouter(options))

/** The receiver of a router that others add functions to. */
export const receiverWith = <Shop extends IndexedShop>(options: ReceiverOptions<Shop>, router: Router): Receiver => {
  const verifier = makeVerifier(options)
  if (verifier instanceof Error) throw verifier
  const dedupe = options.dedupe === false ? everyTime : (options.dedupe ?? memory())
  const { answerWithinMs = 2_500, onSlow = "acknowledge", onFailure = "redeliver" } = options
  const inHand = makeInHand(options)
  const onRejected = dropThrown(options.onRejected)
  const onError = dropThrown(options.onError)

  /** Handles a claimed event to its end, whether or not anybody waits for it; says whether it succeeded. */
  const handle = (event: WebhookEvent, delivery: Delivery, key: string): Effect.Effect<boolean> =>
    Effect.flatMap(Effect.exit(inHand.inTurn(Effect.suspend(() => router.run(event, delivery)))), (exit) => {
      const isHandled = Exit.isSuccess(exit)
      const noted = isHandled || onFailure === "acknowledge" ? dedupe.confirm(key) : dedupe.release(key)
      const reported = Effect.catch(noted, (error) => Effect.sync(() => onError(error, event)))
      return Effect.map(reported, () => {
        inHand.leave()
        if (!isHandled) onError(Cause.squash(exit.cause), event)
        return isHandled
      })
    })

  const accept = (event: WebhookEvent, verified: Verified, incoming: Incoming, key: string): Effect.Effect<Answer> => {
    const { body: _, ...delivery } = verified
    if (!inHand.enter()) return Effect.succeed(later)
    return Effect.uninterruptibleMask((restore) =>
      Effect.matchEffect(dedupe.claim(key), {
        onFailure: (error) => {
          inHand.leave()
          onError(error, event)
          return Effect.succeed(later)
        },
        onSuccess: (claim) => {
          if (claim !== "claimed") {
            inHand.leave()
            return Effect.succeed(claim === "done" ? ok : later)
          }
          const work = Effect.interruptible(handle(event, delivery, key))
          return Effect.flatMap(Effect.forkDetach(work, { startImmediately: true }), (fiber) =>
            restore(inTime(fiber, incoming)),
          )
        },
      }),
    )
  }

  /** No timer for what has ended already. */
  const inTime = (fiber: Fiber.Fiber<boolean>, { waitUntil }: Incoming): Effect.Effect<Answer> => {
    const answerOf = (exit: Exit.Exit<boolean>): Answer =>
      (Exit.isSuccess(exit) && exit.value) || onFailure === "acknowledge" ? ok : failed
    const ended = fiber.pollUnsafe()
    if (ended !== undefined) return Effect.succeed(answerOf(ended))
    return Effect.timeoutOrElse(Effect.map(Fiber.await(fiber), answerOf), {
      duration: answerWithinMs,
      orElse: () => {
        waitUntil?.(Effect.runPromise(Fiber.await(fiber)))
        return Effect.succeed(onSlow === "acknowledge" ? ok : later)
      },
    })
  }

  const read = (verified: Verified, incoming: Incoming): Effect.Effect<Answer, WebhookError> => {
    const { body } = incoming
    // A signed delivery without a body is a probe: nothing to handle.
    if (body.length === 0) return Effect.succeed(ok)
    return Effect.flatMap(parse(body), (event) => {
      const key = keyOf(event, verified, body)
      if (typeof key === "string") return accept(event, verified, incoming, key)
      return Effect.flatMap(
        Effect.promise(() => key),
        (hashed) => accept(event, verified, incoming, hashed),
      )
    })
  }

  const receive = (incoming: Incoming): Effect.Effect<Answer> =>
    Effect.suspend(() => {
      const answer = Effect.flatMap(verifyWith(verifier, incoming), (verified) => read(verified, incoming))
      const rejected = Effect.catchTag(answer, "WebhookError", (error) => {
        onRejected(error)
        return Effect.succeed(error.reason === "body" ? unreadable : unauthorized)
      })
      // The apps were checked when the receiver was made.
      return Effect.orDie(rejected)
    })
  return Object.assign(receive, { drain: inHand.drain })
}

/** Notification ids are unique within an app; a body without one is told by its hash. */
const keyOf = (event: WebhookEvent, { appKey }: Verified, body: Uint8Array<ArrayBuffer>): string | Promise<string> => {
  const prefix = `${appKey}:${event.type}:`
  if (event.notificationId !== undefined) return prefix + event.notificationId
  const hash = sha256Hex(body)
  return typeof hash === "string" ? prefix + hash : hash.then((hex) => prefix + hex)
}

const ok: Answer = { status: 200 }
const unreadable: Answer = { status: 400 }
const unauthorized: Answer = { status: 401 }
const failed: Answer = { status: 500 }
const later: Answer = { status: 503 }

const everyTime: Dedupe = {
  claim: () => Effect.succeed("claimed"),
  confirm: () => Effect.void,
  release: () => Effect.void,
}

/** An application's listener must not change an answer. */
export const dropThrown =
  <Args extends ReadonlyArray<unknown>>(listener: ((...args: Args) => void) | undefined) =>
  (...args: Args): void => {
    try {
      listener?.(...args)
    } catch {
      // Nobody is left to be told.
    }
  }
