/**
 * Pairs that the platform issued and the store has not taken yet. They exist only in this process's memory, and the old tokens
 * may no longer be valid. So the background writes each pair again, at first every 0.2 s and later every 5 s, until the store
 * has it or a newer pair. The timers do not keep the process alive: call `flush` before it ends.
 */
import { type CallError, StoreError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { Account } from "./account.ts"
import { makeSingleFlight } from "./single-flight.ts"

export interface PendingPair {
  /** Writes the pair. Fails with a StoreError if the store did not take it. After any other end nothing remains to be done. */
  readonly write: Effect.Effect<Account, CallError>
  /** Runs before each further try: keeps other processes away from the account. */
  readonly extend: Effect.Effect<void>
  /** Runs once nothing remains to be done, if `keep` failed before. */
  readonly settle: Effect.Effect<void>
}

export interface PendingPairs {
  /** Writes the pair, at once and, if the store is unavailable, 3 more times. If that fails, the background continues. */
  readonly keep: (openId: string, pair: PendingPair) => Effect.Effect<Account, CallError>
  readonly has: (openId: string) => boolean
  /** Tries the pending write of this account once. */
  readonly write: (openId: string) => Effect.Effect<Account, CallError>
  /** Writes all pairs. Ends once none is pending. */
  readonly flush: Effect.Effect<void>
  /** Whose pairs are pending, and why the last write failed. */
  readonly failures: ReadonlyMap<string, StoreError>
}

export interface PendingPairsOptions {
  /** Called with a promise that ends with the background's work, for platforms that stop a process after its answer. */
  readonly waitUntil: ((work: Promise<unknown>) => void) | undefined
  /** Called when the background has written a pair. */
  readonly afterWrite: (account: Account) => void
}

/** The waits between two writes in the background, in milliseconds: the first doubles up to the longest. */
const [firstMs, longestMs] = [200, 5_000]

interface Entry {
  readonly pair: PendingPair
  /** Distinguishes its write from the write of an earlier pair of the same account. */
  readonly key: string
  /** Did its caller stop waiting? Then this file settles it. */
  isLate: boolean
}

export const makePendingPairs = ({ waitUntil, afterWrite }: PendingPairsOptions): PendingPairs => {
  const pending = new Map<string, Entry>()
  const failures = new Map<string, StoreError>()
  const writes = makeSingleFlight<Account, CallError>()
  let count = 0

  const settle = (openId: string, { pair, isLate }: Entry): Effect.Effect<void> => {
    pending.delete(openId)
    failures.delete(openId)
    return isLate ? pair.settle : Effect.void
  }

  /** One write for all callers that wait for it. The pair stays pending only if the store failed. */
  const write = (openId: string, entry: Entry): Effect.Effect<Account, CallError> =>
    writes.join(
      entry.key,
      Effect.onExit(entry.pair.write, (exit) => {
        if (pending.get(openId) !== entry) return Effect.void
        const reason = exit._tag === "Failure" ? exit.cause.reasons[0] : undefined
        if (reason === undefined) return settle(openId, entry)
        if (reason._tag !== "Fail") return Effect.void
        if (!(reason.error instanceof StoreError)) return settle(openId, entry)
        failures.set(openId, reason.error)
        return Effect.void
      }),
    )

  /** Writes until the pair is no longer pending. */
  const writeUntilDone = (
    openId: string,
    entry: Entry,
    pause: (ms: number) => Effect.Effect<void>,
    longestMs: number,
    waitMs = firstMs,
  ): Effect.Effect<void> => {
    const whilePending = (work: Effect.Effect<void>): Effect.Effect<void> =>
      Effect.suspend(() => (pending.get(openId) === entry ? work : Effect.void))
    const written = Effect.matchEffect(write(openId, entry), {
      onSuccess: (account) => Effect.sync(() => afterWrite(account)),
      onFailure: () => Effect.void,
    })
    const again = Effect.suspend(() => writeUntilDone(openId, entry, pause, longestMs, Math.min(longestMs, waitMs * 2)))
    return whilePending(
      entry.pair.extend.pipe(
        Effect.andThen(whilePending(written)),
        Effect.andThen(whilePending(Effect.andThen(pause(waitMs), again))),
      ),
    )
  }

  const goOn = (openId: string, entry: Entry): Effect.Effect<void> =>
    Effect.suspend(() => {
      if (pending.get(openId) !== entry) return Effect.void
      entry.isLate = true
      const work = Effect.andThen(sleepIdly(firstMs), writeUntilDone(openId, entry, sleepIdly, longestMs))
      return Effect.map(Effect.forkDetach(work), (fiber) => {
        if (waitUntil !== undefined) observe(waitUntil, Effect.runPromise(Effect.asVoid(Fiber.await(fiber))))
      })
    })

  return {
    keep: (openId, pair) =>
      Effect.suspend(() => {
        const earlier = pending.get(openId)
        const entry = { pair, key: String(++count), isLate: false }
        pending.set(openId, entry)
        const kept = Effect.onExit(whileUnavailable(write(openId, entry)), () => goOn(openId, entry))
        return earlier?.isLate === true ? Effect.andThen(earlier.pair.settle, kept) : kept
      }),
    has: (openId) => pending.has(openId),
    write: (openId) => Effect.suspend(() => write(openId, pending.get(openId)!)),
    flush: Effect.suspend(() =>
      Effect.forEach(Array.from(pending), ([openId, entry]) => writeUntilDone(openId, entry, Effect.sleep, firstMs), {
        concurrency: "unbounded",
        discard: true,
      }),
    ),
    failures,
  }
}

/** Tries again after 100, 200 and 400 ms while the store is unavailable. */
export const whileUnavailable = <A, E>(work: Effect.Effect<A, E>, left = 3, waitMs = 100): Effect.Effect<A, E> =>
  Effect.catch(work, (error) =>
    left > 0 && error instanceof StoreError && error.reason === "unavailable"
      ? Effect.flatMap(Effect.sleep(waitMs), () => whileUnavailable(work, left - 1, waitMs * 2))
      : Effect.fail(error),
  )

/** Sleeps, with a timer that does not keep the process alive. A test's clock has its own timers. */
const sleepIdly = (ms: number): Effect.Effect<void> =>
  Effect.clockWith((clock) =>
    clock === Context.get(Context.empty(), Clock.Clock)
      ? Effect.callback<void>((resume) => {
          const timer = setTimeout(() => resume(Effect.void), ms) as ReturnType<typeof setTimeout> | number
          // In browsers and on Workers a timer is a number and does not keep the process alive.
          if (typeof timer === "object") timer.unref()
          return Effect.sync(() => clearTimeout(timer))
        })
      : Effect.sleep(ms),
  )
