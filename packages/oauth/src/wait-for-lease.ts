/** Takes a lease, and waits while another process holds it. */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type { Lease, RecordStore } from "./record-store.ts"

/** How often a process without the lease asks for it, in milliseconds. */
const pollMs = 100

/** Waits at most twice the time of a lease: the holder may be killed just after it renewed the lease. */
export const waitForLease = (store: RecordStore, key: string, leaseMs: number): Effect.Effect<Lease, StoreError> =>
  Effect.retry(
    Effect.suspend(() => store.lease(key, leaseMs)),
    {
      while: (error) => error.reason === "lease",
      schedule: Schedule.spaced(pollMs),
      times: Math.ceil((2 * leaseMs) / pollMs),
    },
  )
