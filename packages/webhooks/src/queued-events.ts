/** A receiver with `jobs`: stores events in a queue, and works the queue in this process if it has functions for them. */
import type { Jobs } from "@tiktok-shop-kit/jobs"
import { observe } from "@tiktok-shop-kit/errors/observe"
import type * as Effect from "effect/Effect"
import type { IndexedShop } from "./accounts.ts"
import { configError } from "./config-error.ts"
import { makeOwnWorker } from "./own-worker.ts"
import type { WebhookEvent } from "./parse.ts"
import type { PendingEvents } from "./pending-events.ts"
import type { ReceiverOptions } from "./receiver-options.ts"
import type { Router } from "./route.ts"
import { makeEventStore } from "./store-event.ts"
import { eventsQueue } from "./stored-event.ts"
import type { Verified } from "./verify.ts"
import { startEventWorker } from "./work-events.ts"

export interface QueuedEvents {
  /** Returns true once the event is stored, and false if it is not stored in time. */
  readonly store: (event: WebhookEvent, verified: Verified, key: string) => Effect.Effect<boolean>
  /** Closes the worker of this process. */
  readonly close: Effect.Effect<void>
}

export const makeQueuedEvents = <Shop extends IndexedShop>(
  jobs: Jobs,
  options: ReceiverOptions<Shop>,
  router: Router,
  appKeys: ReadonlySet<string>,
  pendingEvents: PendingEvents,
): QueuedEvents => {
  const [appKey = "", ...others] = appKeys
  if (options.queue === undefined && others.length > 0) throw severalApps()
  const { queue = eventsQueue(jobs, appKey), orderBy, answerWithinMs = 2_500, work } = options
  const worker = makeOwnWorker(startEventWorker(jobs, queue, router, options), options.pollMs ?? 1_000, (error) =>
    observe(options.onWorkerError, error, { queue: queue.name, follows: "worker-continues" }),
  )
  if (work === true) worker.start()
  else if (work !== false) router.onUsed(worker.start)
  const report = (error: unknown, event: WebhookEvent): void => observe(options.onError, error, event)
  return {
    store: makeEventStore({ jobs, queue, orderBy, answerWithinMs, pendingEvents, report }),
    close: worker.close,
  }
}

const severalApps = () =>
  configError("queue", "is missing, and there are several apps", "pass eventsQueue(jobs, appKey) of one of them")
