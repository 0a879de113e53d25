/**
 * A new pair that a killed process left beside the record of its account: it is under the encryption key that the process wrote
 * with. Before a record changes its key, that pair is written into it, so that it does not end with the old key.
 */
import { type CallError, StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { parseFields } from "./account.ts"
import type { RecordStore } from "./record-store.ts"
import type { AccountRecords } from "./records.ts"
import type { RekeyParts } from "./rekey.ts"

export interface LeftPairOptions {
  readonly store: RecordStore
  readonly records: AccountRecords
  /** Writes the pair that was left for this account into its record. */
  readonly recover: (openId: string) => Effect.Effect<void, CallError>
}

/** Prepares the record of an account for a new key. Only an unfinished refresh may have left a pair. */
export const withLeftPair =
  ({ store, records, recover }: LeftPairOptions): NonNullable<RekeyParts["prepare"]> =>
  (key, record) => {
    const openId = records.openIdOf(key)
    const isUnfinished = openId !== undefined && parseFields(record.value)?.["refreshing"] !== undefined
    if (store.stage === undefined || !isUnfinished) return Effect.succeed(record)
    // If the owner has to authorize again, or the account was deleted meanwhile, there is nothing to lose.
    const recovery = Effect.catch(recover(openId), (error) =>
      error instanceof StoreError ? Effect.fail(error) : Effect.void,
    )
    return Effect.andThen(recovery, store.get(key))
  }
