/**
 * How far an export of orders has come, and where that is stored. A checkpoint is plain JSON: the second where the next run
 * begins, and the orders from that second on that the export has returned already.
 */
import { StoreError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"

export interface OrderCheckpoint {
  readonly version: 1
  readonly timeField: "create" | "update"
  /** Unix seconds. The export has returned every order from before it. */
  readonly at: number
  /** The orders from `at` on that the export has returned: `id@update_time`, with the create or update time. */
  readonly seen: Readonly<Record<string, number>>
  /** The number of orders that the export has returned, over all runs. */
  readonly exported: number
}

type Stored<A> = A | Promise<A> | Effect.Effect<A, StoreError>

/** Where a checkpoint is stored. Each export of each shop needs a separate place. */
export interface CheckpointStore {
  /** Returns the checkpoint that was saved last; nothing at the first start. */
  readonly load: () => Stored<OrderCheckpoint | undefined | null>
  /** Replaces the checkpoint, atomically. */
  readonly save: (checkpoint: OrderCheckpoint) => Stored<void>
  /** The least time between two saves, in milliseconds. After a crash, the orders since the last save come again. Default 1000. */
  readonly everyMs?: number | undefined
}

const runStore = <A>(done: string, run: () => Stored<A>): Effect.Effect<A, StoreError> => {
  const failed = (cause: unknown): StoreError =>
    cause instanceof StoreError
      ? cause
      : new StoreError({ message: `The checkpoint could not be ${done}.`, reason: "unavailable", cause })
  return Effect.flatMap(Effect.try({ try: run, catch: failed }), (value) =>
    Effect.isEffect(value)
      ? (value as Effect.Effect<A, StoreError>)
      : Effect.tryPromise({ try: async () => await value, catch: failed }),
  )
}

export const saveCheckpoint = (
  { save }: CheckpointStore,
  checkpoint: OrderCheckpoint,
): Effect.Effect<void, StoreError> => runStore("saved", () => save(checkpoint))

/** Fails if the stored value is not a checkpoint of this export. */
export const loadCheckpoint = (
  { load }: CheckpointStore,
  timeField: OrderCheckpoint["timeField"],
): Effect.Effect<OrderCheckpoint | undefined, StoreError> =>
  Effect.flatMap(runStore("loaded", load), (found) => {
    if (found === undefined || found === null) return Effect.succeed(undefined)
    if (!isCheckpoint(found)) return Effect.fail(corrupt("was not saved by this export"))
    if (found.timeField !== timeField) {
      return Effect.fail(
        corrupt(`belongs to an export by ${found.timeField} time; this export is by ${timeField} time`),
      )
    }
    return Effect.succeed(found)
  })

const corrupt = (problem: string): StoreError =>
  new StoreError({
    message: `The checkpoint ${problem}. Store the checkpoint of each export separately, or delete this one to begin again.`,
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
