/** Lists the keys of a store without reading the values, so that one damaged record does not hide the others. */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { RecordStore } from "./record-store.ts"

/** One page of keys. */
export const listKeys = (
  store: RecordStore,
  prefix: string,
  after?: string,
  limit?: number,
): Effect.Effect<ReadonlyArray<string>, StoreError> =>
  store.keys === undefined
    ? Effect.map(store.scan(prefix, after, limit), (records) => records.map(({ key }) => key))
    : store.keys(prefix, after, limit)

const pageSize = 100

/** Does the work for every key that starts with the prefix, `concurrency` keys at a time. Returns the results in order. */
export const forEachKey = Effect.fnUntraced(function* <A, E>(
  store: RecordStore,
  prefix: string,
  work: (key: string) => Effect.Effect<A, E>,
  concurrency: number,
) {
  const results: Array<A> = []
  let after: string | undefined
  do {
    const keys: ReadonlyArray<string> = yield* listKeys(store, prefix, after, pageSize)
    results.push(...(yield* Effect.forEach(keys, work, { concurrency })))
    after = keys.length < pageSize ? undefined : keys.at(-1)
  } while (after !== undefined)
  return results
})
