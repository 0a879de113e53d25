/**
 * The options of a receiver and of its handler. They are checked when the receiver is made, before the first delivery.
 */
import { atLeastOne, positive, type WebhookError } from "@tiktok-shop-kit/errors"
import { checkOptions, type Known, type Names } from "@tiktok-shop-kit/errors/options"
import type { IndexedShop } from "./accounts.ts"
import type { Dedupe } from "./dedupe.ts"
import { jobsIssues, type JobsOptions } from "./jobs-options.ts"
import type { WebhookEvent } from "./parse.ts"
import type { PendingEventsOptions } from "./pending-events.ts"
import type { Routes } from "./route.ts"
import type { Scheme } from "./scheme.ts"
import type { App } from "./verify.ts"

export interface ReceiverOptions<Shop extends IndexedShop = never>
  extends Routes<Shop>, PendingEventsOptions, JobsOptions {
  /** Default `tiktok-shop`. */
  readonly scheme?: Scheme | undefined
  /** One app or several, each with its secret or secrets. */
  readonly apps: App | ReadonlyArray<App>
  /** See {@link VerifyOptions}: off for `tiktok-shop`, 300 for the others. */
  readonly toleranceSeconds?: number | false | undefined
  /** Default: in memory. `false`: every delivery is handled. */
  readonly dedupe?: Dedupe | false | undefined
  /** How long an answer may take once the body has arrived, in milliseconds. Default 2,500; the platform waits 3,000. */
  readonly answerWithinMs?: number | undefined
  /**
   * How long the handlers of an event may take together, in milliseconds. Then the `signal` of the delivery aborts, an Effect is
   * interrupted, `onError` gets a WebhookError with reason `timeout`, and another event gets the turn. Default 60,000.
   */
  readonly handleWithinMs?: number | undefined
  /**
   * The answer if the handlers have begun and are not done within `answerWithinMs`. The work continues in either case.
   * `acknowledge`, the default: 200; if the process ends before the work is done, the event is lost. `redeliver`: 503; the
   * redelivery is answered 200 if the work is done by then. An event that has not begun is always answered 503.
   */
  readonly onSlow?: "acknowledge" | "redeliver" | undefined
  /** What follows if a function fails: `redeliver`, the default: TikTok delivers the event again. `acknowledge`: it does not. */
  readonly onFailure?: "redeliver" | "acknowledge" | undefined
  /** Called for each delivery that is not accepted. The error contains no secret. What it throws or rejects with is dropped. */
  readonly onRejected?: ((error: WebhookError) => void) | undefined
  /** Called with the error of a function or of the dedupe store. What it throws or rejects with is dropped. */
  readonly onError?: ((error: unknown, event: WebhookEvent) => void) | undefined
}

export interface HandlerOptions<Shop extends IndexedShop = never> extends ReceiverOptions<Shop> {
  /** The largest body that is read, in bytes. Default 1 MB (1,048,576). */
  readonly maxBytes?: number | undefined
  /** How long a body may take to arrive, in milliseconds. Default 10,000. */
  readonly readWithinMs?: number | undefined
}

const receiverNames: Names<ReceiverOptions> = {
  on: 1,
  onAny: "function",
  onUnknown: "function",
  onExpiring: "function",
  accounts: 1,
  concurrency: atLeastOne,
  maxPending: atLeastOne,
  scheme: 1,
  apps: 1,
  toleranceSeconds: 1,
  dedupe: 1,
  answerWithinMs: positive,
  handleWithinMs: positive,
  onSlow: 1,
  onFailure: 1,
  onRejected: "function",
  onError: "function",
  jobs: 1,
  queue: 1,
  work: 1,
  orderBy: "function",
  pollMs: positive,
  closeWithinMs: positive,
  onWorkerError: "function",
}

/**
 * The names of the options of `makeHandler`, for your own handler that takes most of these options.
 *
 * @example
 * ```ts
 * import { checkHandlerOptions, handlerNames } from "@tiktok-shop-kit/webhooks/checks"
 *
 * const { apps: _, ...names } = handlerNames
 * checkHandlerOptions({ concurrency: 20 }, names)
 * ```
 */
export const handlerNames: Names<HandlerOptions> = { ...receiverNames, maxBytes: positive, readWithinMs: positive }

/**
 * Throws a ConfigurationError that lists every option that is unknown, not a function, a number out of range, or without effect
 * beside the others.
 */
export const checkReceiverOptions = <Shop extends IndexedShop>(options: ReceiverOptions<Shop>): void =>
  checkHandlerOptions(options, receiverNames)

/**
 * As {@link checkReceiverOptions}, for the options of a handler.
 *
 * @example
 * ```ts
 * import { checkHandlerOptions } from "@tiktok-shop-kit/webhooks/checks"
 *
 * checkHandlerOptions({ concurrency: 20, maxPending: 500 })
 * ```
 */
export const checkHandlerOptions = (options: unknown, known: Known = handlerNames): void =>
  checkOptions("Webhooks", options, known, () => ({ issues: jobsIssues(options as HandlerOptions) }))
