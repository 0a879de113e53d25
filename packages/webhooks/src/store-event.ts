/**
 * The receiver's part with `jobs`: an accepted event becomes a job, and is acknowledged once that is stored. The job's id is the
 * event's key, so a redelivery finds it stored already, also when it is done.
 */
import { StoreError } from "@tiktok-shop-kit/errors"
import type { Jobs, JobsError, Queue, SendOptions } from "@tiktok-shop-kit/jobs"
import { sha256Hex } from "@tiktok-shop-kit/signing/hmac"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { textOf } from "./json-body.ts"
import type { WebhookEvent } from "./parse.ts"
import type { PendingEvents } from "./pending-events.ts"
import type { StoredEvent } from "./stored-event.ts"
import type { Verified } from "./verify.ts"

export interface EventStoring {
  readonly jobs: Jobs
  readonly queue: Queue<StoredEvent>
  readonly orderBy: ((event: WebhookEvent) => string | undefined) | undefined
  readonly answerWithinMs: number
  readonly pendingEvents: PendingEvents
  readonly report: (error: unknown, event: WebhookEvent) => void
}

/** Returns true once the event is stored, and false if it is not stored in time: the platform has to deliver it again. */
export const makeEventStore =
  ({ jobs, queue, orderBy, answerWithinMs, pendingEvents, report }: EventStoring) =>
  (event: WebhookEvent, verified: Verified, key: string): Effect.Effect<boolean> =>
    Effect.gen(function* () {
      const receivedAtMs = yield* Clock.currentTimeMillis
      const { scheme, appKey, signedAtMs } = verified
      const data: StoredEvent = { body: textOf(verified.body), scheme, appKey, signedAtMs, receivedAtMs }
      const sending = Effect.flatMap(labels(event, key, queue, orderBy), (options) => send(jobs, queue, data, options))
      const stored = Effect.matchCause(sending, {
        onSuccess: () => true,
        onFailure: (cause) => (report(Cause.squash(cause), event), false),
      })
      // Forked without a parent: it also ends if the connection breaks, and the answer never waits for an interruption.
      const fiber = yield* Effect.forkDetach(pendingEvents.admit(stored, false), { startImmediately: true })
      const exit = yield* Effect.timeoutOption(Fiber.await(fiber), answerWithinMs)
      if (exit._tag === "Some") return exit.value._tag === "Success" && exit.value.value
      fiber.interruptUnsafe()
      report(tooSlow(answerWithinMs), event)
      return false
    })

const send = (
  jobs: Jobs,
  queue: Queue<StoredEvent>,
  data: StoredEvent,
  options: SendOptions,
): Effect.Effect<void, JobsError> => Effect.asVoid(jobs.effect.send(queue, data, options))

/** The event's key is the job's id. In an ordered queue, an event that has no key to be ordered by gets one that no other has. */
const labels = (
  event: WebhookEvent,
  key: string,
  queue: Queue<StoredEvent>,
  orderBy: EventStoring["orderBy"],
): Effect.Effect<SendOptions, unknown> =>
  Effect.tryPromise({
    try: async () => {
      const id = await labelOf(key)
      const group = event.owner && (await labelOf(event.owner.id))
      if (queue.spec.mode !== "ordered") return { id, group }
      return { id, group, key: await labelOf(orderBy?.(event) || id) }
    },
    catch: (thrown) => thrown,
  })

/** Jobs refuse a label that is too long or that a store cannot keep. The platform and `orderBy` do not know these rules. */
const labelOf = (text: string): string | Promise<string> =>
  text.length <= 255 && !/[\0\p{Surrogate}]/u.test(text) ? text : sha256Hex(JSON.stringify(text))

const tooSlow = (ms: number): StoreError =>
  new StoreError({
    message: `The store of jobs has not stored the event within ${ms} ms (answerWithinMs). TikTok was asked to deliver it again.`,
    reason: "unavailable",
  })
