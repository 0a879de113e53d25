/**
 * How far an export of orders got, and where that is kept. A checkpoint is plain JSON: the second from which to go on, and the
 * orders from there on that were handed out already.
 */
import { StoreError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"

export interface OrderCheckpoint {
  readonly version: 1
  readonly timeField: "create" | "update"
  /** Unix seconds. Everything before it was handed out; what may have shown up late is after it. */
  readonly at: number
  /** Orders from `at` on that were handed out, as `id@update_time`, with the time that the export goes by. */
  readonly seen: Readonly<Record<string, number>>
  /** How many orders were handed out in all. */
  readonly exported: number
}

type Kept<A> = A | Promise<A> | Effect.Effect<A, StoreError>

/** Where a checkpoint is kept. One place serves one export of one shop. */
export interface CheckpointStore {
  /** What `save` was given last; nothing at the first start. */
  readonly load: () => Kept<OrderCheckpoint | undefined | null>
  /** Replaces it: all of it, or nothing. */
  readonly save: (checkpoint: OrderCheckpoint) => Kept<void>
  /** Milliseconds between two saves at least; what came in between is handed out again after a crash. Default 1000. */
  readonly everyMs?: number | undefined
}

const kept = <A>(what: string, run: () => Kept<A>): Effect.Effect<A, StoreError> => {
  const failed = (cause: unknown): StoreError =>
    cause instanceof StoreError
      ? cause
      : new StoreError({ message: `The checkpoint could not be ${what}.`, reason: "unavailable", cause })
  return Effect.flatMap(Effect.try({ try: run, catch: failed }), (value) =>
    Effect.isEffect(value)
      ? (value as Effect.Effect<A, StoreError>)
      : Effect.tryPromise({ try: async () => await value, catch: failed }),
  )
}

export const saved = ({ save }: CheckpointStore, checkpoint: OrderCheckpoint): Effect.Effect<void, StoreError> =>
  kept("saved", () => save(checkpoint))

/** Fails where what was kept is no checkpoint, or one of another export. */
export const loaded = (
  { load }: CheckpointStore,
  timeField: OrderCheckpoint["timeField"],
): Effect.Effect<OrderCheckpoint | undefined, StoreError> =>
  Effect.flatMap(kept("loaded", load), (found) => {
    if (found === undefined || found === null) return Effect.succeed(undefined)
    if (!isCheckpoint(found)) return Effect.fail(corrupt("is none that this export saved"))
    if (found.timeField !== timeField) {
      return Effect.fail(corrupt(`is of an export by ${found.timeField} time; this one goes by ${timeField} time`))
    }
    return Effect.succeed(found)
  })

const corrupt = (problem: string): StoreError =>
  new StoreError({
    message: `The checkpoint ${problem}. Keep each export's checkpoint in a place of its own, or delete it to begin again.`,
    reason: "corrupt",
  })

const isCheckpoint = (value: unknown): value is OrderCheckpoint => {
  if (!isRecord(value)) return false
  const { version, timeField, at, seen, exported } = value as Partial<Record<keyof OrderCheckpoint, unknown>>
  return (
    version === 1 &&
    (timeField === "create" || timeField === "update") &&
    Number.isSafeInteger(at) &&
    Number.isSafeInteger(exported) &&
    isRecord(seen) &&
    Object.values(seen).every((time) => Number.isSafeInteger(time))
  )
}
