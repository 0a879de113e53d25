/** The ports of the SDK on the Durable Object: the store of the accounts, and the memory of the handled webhooks. */
import type { StoreError } from "@tiktok-shop-kit/errors"
import type { Lease, RecordStore } from "@tiktok-shop-kit/oauth"
import { conflict, leaseHeld, unavailable } from "@tiktok-shop-kit/oauth/store-error"
import type { Dedupe } from "@tiktok-shop-kit/webhooks"
import * as Effect from "effect/Effect"
import type { Records } from "./records.ts"

/** The object as other code calls it: its methods. */
export type RecordsStub = DurableObjectStub<Records>

const attempt = <A>(key: string, what: string, run: () => Promise<A>): Effect.Effect<A, StoreError> =>
  Effect.tryPromise({ try: run, catch: (cause) => unavailable(key, what, cause) })

export const makeRecordStore = (records: RecordsStub): RecordStore => {
  const leaseOf = (key: string, token: number): Lease => ({
    fencingToken: token,
    renew: (ttlMs) =>
      Effect.flatMap(
        attempt(key, "renew the lease", () => records.renewLease(key, token, ttlMs)),
        (isHeld) => (isHeld ? Effect.void : Effect.fail(leaseHeld(key))),
      ),
    release: attempt(key, "release the lease", () => records.releaseLease(key, token)),
  })
  return {
    get: (key) => attempt(key, "read", () => records.get(key)),
    compareAndSet: (key, expectedVersion, value) =>
      Effect.suspend(() => {
        const version = crypto.randomUUID()
        return Effect.flatMap(
          attempt(key, "write", () => records.write(key, expectedVersion, version, value)),
          (isWritten) => (isWritten ? Effect.succeed(version) : Effect.fail(conflict(key))),
        )
      }),
    delete: (key) => attempt(key, "delete", () => records.remove(key)),
    scan: (prefix, after = "", limit = 100) => attempt(prefix, "list", () => records.list(prefix, after, limit)),
    lease: (key, ttlMs) =>
      Effect.flatMap(
        attempt(key, "lease", () => records.takeLease(key, ttlMs)),
        ({ token, leftMs }) =>
          token === undefined ? Effect.fail(leaseHeld(key, leftMs)) : Effect.succeed(leaseOf(key, token)),
      ),
  }
}

/** Longer than TikTok redelivers. */
const rememberedMs = 73 * 60 * 60 * 1000

export interface DedupeTimes {
  /** How long a handled event is remembered. */
  readonly ttlMs?: number
  /** How long a claim lasts without a renewal. */
  readonly claimTtlMs?: number
}

export const makeDedupe = (
  records: RecordsStub,
  { ttlMs = rememberedMs, claimTtlMs = 60_000 }: DedupeTimes = {},
): Dedupe.Dedupe => ({
  claim: (key, token) => attempt(key, "claim", () => records.claimEvent(key, token, claimTtlMs)),
  renew: (key, token) => attempt(key, "renew", () => records.renewEvent(key, token, claimTtlMs)),
  confirm: (key) => attempt(key, "confirm", () => records.confirmEvent(key, ttlMs)),
  release: (key, token) => attempt(key, "release", () => records.releaseEvent(key, token)),
})
