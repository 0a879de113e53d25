/**
 * Publishes one post so that it goes out once, wherever the process dies:
 *
 * 1. Hold the post's lease. No other process publishes, reconciles or deletes the post meanwhile.
 * 2. Prepare: read the creator's options, download and upload media. Nothing is public yet.
 * 3. Write the journal entry (`publishing`). It says that the post may be public, and until when the request may be sent.
 * 4. Send the request that publishes, once, within that time.
 * 5. Write the answer to the record. Upload the bytes if they follow the request; nothing is public before the last one.
 *
 * A process that dies between 3 and 5, or a request without an answer, leaves the entry. `reconcile` then searches the creator's
 * videos for the post before it is published again.
 */
import { type CallError, ConflictError, NetworkError, NotFoundError } from "@tiktok-shop-kit/errors"
import type { Lease } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import type { Publisher, Prepared, Publication } from "./publisher.ts"
import { developersPublisher } from "./publisher-developers.ts"
import { shopPublisher } from "./publisher-shop.ts"
import type { Ledger } from "./ledger.ts"
import { type ContentParts, nowMs } from "./wiring.ts"
import { type LedgerRecord, moved, type PublishAttempt, type State } from "./record.ts"

export const publisherOf = (parts: ContentParts, { carrier }: LedgerRecord["content"]): Publisher =>
  carrier === "shop" ? shopPublisher(parts) : developersPublisher(parts)

/** Writes the journal entry: a new record, or the next state of a stored one. */
export type Journal = (attempt: PublishAttempt) => Effect.Effect<LedgerRecord, CallError>

export interface PublishOptions {
  readonly publication: Publication
  readonly lease: Lease
  /** The time of the lease, and of each renewal. */
  readonly leaseMs: number
  readonly journal: Journal
  readonly timeoutMs: number
  /** May an interruption cancel the request? Its outcome is then reconciled later. */
  readonly mayStop: boolean
  /** The record after a failed request. Not called if the outcome is unknown. */
  readonly onFailure: (record: LedgerRecord, error: CallError, nowMs: number) => LedgerRecord
}

/** Returns the record in its next state, `processing`. */
export const publish = (parts: ContentParts, options: PublishOptions): Effect.Effect<LedgerRecord, CallError> =>
  Effect.scoped(
    Effect.gen(function* () {
      const { publication, lease, leaseMs } = options
      const preparing = publisherOf(parts, publication.content).prepare(publication)
      const prepared = yield* holding(lease, leaseMs, preparing)
      // The answer is written even if the program is stopped meanwhile.
      const { record, deliver } = yield* Effect.uninterruptibleMask((restore) =>
        request(parts, prepared, options, options.mayStop ? restore : (effect) => effect),
      )
      if (deliver !== undefined) {
        yield* Effect.tapError(holding(lease, leaseMs, deliver), (error) => undelivered(parts, record, options, error))
      }
      return record
    }),
  )

/** The upload failed, so nothing is public. The record says so, unless the store fails as well. */
const undelivered = (
  parts: ContentParts,
  { account, id, state }: LedgerRecord,
  options: PublishOptions,
  error: CallError,
) =>
  Effect.flatMap(nowMs, (now) =>
    Effect.ignore(
      parts.ledger.update(account, id, (current) =>
        current.state.name === "processing" &&
        state.name === "processing" &&
        current.state.publishId === state.publishId
          ? options.onFailure(current, error, now)
          : undefined,
      ),
    ),
  )

const request = (
  parts: ContentParts,
  prepared: Prepared,
  options: PublishOptions,
  restore: <A, E>(effect: Effect.Effect<A, E>) => Effect.Effect<A, E>,
) =>
  Effect.gen(function* () {
    const { timeoutMs } = options
    const startedAtMs = yield* nowMs
    const attempt: PublishAttempt = {
      number: 1,
      startedAtMs,
      endsAtMs: startedAtMs + timeoutMs,
      fencingToken: options.lease.fencingToken,
    }
    const record = yield* options.journal(attempt)
    const journalledAtMs = yield* nowMs
    const leftMs = attempt.endsAtMs - journalledAtMs
    // A process that slept past its time must not send: others may have concluded that it did not.
    const answer = yield* Effect.result(leftMs > 0 ? restore(prepared.send(leftMs)) : Effect.fail(overslept()))
    const endedAtMs = yield* nowMs
    if (answer._tag === "Success") {
      const { publishId, deliver } = answer.success
      const state: State = { name: "processing", publishId, sinceMs: endedAtMs }
      const lookAtMs = endedAtMs + parts.timing.lookMs
      return {
        record: yield* save(parts.ledger, record, (current) => moved(current, state, endedAtMs, lookAtMs)),
        deliver,
      }
    }
    const error = answer.failure
    if (error.outcome !== "unknown" || prepared.repeatable) {
      yield* save(parts.ledger, record, (current) => options.onFailure(current, error, endedAtMs))
    }
    return yield* Effect.fail(error)
  })

/** Writes the outcome of an attempt if the entry still belongs to it. It tries several times: no other process knows the outcome. */
const save = (
  ledger: Ledger,
  { account, id, state }: LedgerRecord,
  change: (record: LedgerRecord) => LedgerRecord,
  left = 3,
): Effect.Effect<LedgerRecord, CallError> => {
  const written = Effect.flatMap(
    ledger.update(account, id, (current) => (isSame(current.state, state) ? change(current) : undefined)),
    (record) => (record === undefined ? Effect.fail(postNotFound(id)) : Effect.succeed(record)),
  )
  return Effect.catchTag(written, "StoreError", (error) =>
    left === 0
      ? Effect.fail(error)
      : Effect.flatMap(Effect.sleep(200), () => save(ledger, { account, id, state } as LedgerRecord, change, left - 1)),
  )
}

const isSame = (a: State, b: State): boolean =>
  a.name === "publishing" &&
  b.name === "publishing" &&
  a.attempt.fencingToken === b.attempt.fencingToken &&
  a.attempt.startedAtMs === b.attempt.startedAtMs

/** Runs an effect and renews the lease meanwhile. If the lease is lost, it interrupts the effect and fails. */
export const holding = <A, R>(
  lease: Lease,
  ttlMs: number,
  effect: Effect.Effect<A, CallError, R>,
): Effect.Effect<A, CallError, R> => {
  const renewed: Effect.Effect<never, CallError> = Effect.flatMap(Effect.sleep(ttlMs / 3), () =>
    Effect.flatMap(lease.renew(ttlMs), () => renewed),
  )
  return Effect.raceFirst(effect, renewed)
}

/** Runs an effect under the post's lease. Fails with a ConflictError if another process holds it. */
export const underLease = <A>(
  parts: ContentParts,
  account: string,
  id: string,
  use: (lease: Lease) => Effect.Effect<A, CallError>,
  ttlMs = parts.timing.leaseMs,
): Effect.Effect<A, CallError> =>
  Effect.acquireUseRelease(
    Effect.catchIf(
      parts.ledger.lease(account, id, ttlMs),
      (error) => error.reason === "lease",
      () => Effect.fail(busy(id)),
    ),
    use,
    (lease) => Effect.ignore(lease.release),
  )

const busy = (id: string): ConflictError =>
  new ConflictError({
    message: `The post '${id}' is being handled by another call or process right now. Try again in a moment.`,
    retry: "backoff",
  })

export const postNotFound = (id: string): NotFoundError =>
  new NotFoundError({ message: `There is no post '${id}' in the ledger of this account.` })

const overslept = (): NetworkError =>
  new NetworkError({
    message: "The time of this attempt was over before its request could be sent, so nothing was published.",
    reason: "aborted",
    outcome: "not-sent",
    retry: "backoff",
  })
