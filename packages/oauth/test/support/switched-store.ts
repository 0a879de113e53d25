/** A record store that a test switches off and on. */
import { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { makeMemory, type RecordStore } from "../../src/index.ts"

export interface SwitchedStore extends RecordStore {
  isDown: boolean
}

export const switchedStore = (inner: RecordStore = makeMemory()): SwitchedStore => {
  const whileUp = <A>(key: string, work: Effect.Effect<A, StoreError>): Effect.Effect<A, StoreError> =>
    Effect.suspend((): Effect.Effect<A, StoreError> => {
      if (!self.isDown) return work
      return Effect.fail(
        new StoreError({ message: "The store is down.", reason: "unavailable", key, retry: "backoff" }),
      )
    })
  const self: SwitchedStore = {
    isDown: false,
    get: (key) => whileUp(key, inner.get(key)),
    compareAndSet: (key, expectedVersion, value) => whileUp(key, inner.compareAndSet(key, expectedVersion, value)),
    delete: (key) => whileUp(key, inner.delete(key)),
    scan: (prefix, after, limit) => whileUp(prefix, inner.scan(prefix, after, limit)),
    lease: (key, ttlMs) =>
      whileUp(
        key,
        Effect.map(inner.lease(key, ttlMs), ({ fencingToken, renew, release }) => ({
          fencingToken,
          renew: (ms: number) => whileUp(key, renew(ms)),
          release: whileUp(key, release),
        })),
      ),
  }
  return self
}
