/**
 * Handles a new pair that a killed process left beside a record. The pair is encrypted with the key of that process. Before the
 * record gets its new key, the refresh or the import is finished with that pair, so that the pair is not lost with the old key.
 */
import { type CallError, StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { parseFields } from "./account.ts"
import type { RecordStore } from "./record-store.ts"
import type { AccountRecords } from "./records.ts"
import type { RekeyParts } from "./rekey.ts"
import { unavailable } from "./store-error.ts"

export interface LeftPairOptions {
  readonly store: RecordStore
  readonly records: AccountRecords
  /** Finishes the refresh of an account. */
  readonly finishRefresh: (openId: string) => Effect.Effect<void, CallError>
  /** Finishes the import that this record is about. */
  readonly finishImport: (key: string) => Effect.Effect<void, CallError>
}

/** Prepares a record for a new key. */
export const withLeftPair = (options: LeftPairOptions): NonNullable<RekeyParts["prepare"]> => {
  const { store, records, finishRefresh, finishImport } = options

  /** `undefined`: the record belongs to no unfinished refresh or import. */
  const finish = (key: string, value: string): Effect.Effect<void, CallError> | undefined => {
    const openId = records.openIdOf(key)
    const fields = parseFields(value)
    if (openId !== undefined) return fields?.["refreshing"] === undefined ? undefined : finishRefresh(openId)
    return key.startsWith(records.importKey("")) && fields?.["isKept"] !== true ? finishImport(key) : undefined
  }

  return (key, record) => {
    const finishing = store.stage === undefined ? undefined : finish(key, record.value)
    if (finishing === undefined) return Effect.succeed(record)
    const finished = Effect.catch(finishing, (error) => {
      if (error instanceof StoreError) return Effect.fail(error)
      // If the owner has to authorize again, there is nothing to lose. Any other failure keeps the record unchanged.
      if (error._tag === "ReauthorizationRequiredError") return Effect.void
      return Effect.fail(unavailable(key, "finish the refresh or the import of", error))
    })
    return Effect.andThen(finished, store.get(key))
  }
}
