/**
 * The kit's calls for the upkeep of stored tokens: `tokens.maintain`, for a daily job, and `tokens.rekey`, for a change of the
 * encryption key.
 */
import type { CallError } from "@tiktok-shop-kit/errors"
import type { MaintainOptions, MaintenanceOutcome, RekeyOptions, RekeyReport, Stored } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import type { ShopParts } from "../parts.ts"
import { dateOf, storedOf } from "./accounts.ts"

/** What was done for one account, and when its tokens end now. */
export type MaintainedTokens = MaintenanceOutcome & {
  readonly openId: string
  readonly name: string | undefined
  /** `undefined` if the account could not be read. */
  readonly accessTokenExpiresAt: Date | undefined
  /** The end of the consent. `undefined` also where the platform did not say. */
  readonly refreshTokenExpiresAt: Date | undefined
}

/** Refreshes the accounts whose tokens end soon. One result for each account: one that fails does not stop the others. */
export const maintain = (
  stored: Stored,
  options?: MaintainOptions,
): Effect.Effect<ReadonlyArray<MaintainedTokens>, CallError> =>
  Effect.map(stored.maintain(options), (accounts) =>
    accounts.map(({ accessTokenExpiresAtMs, refreshTokenExpiresAtMs, ...account }) => ({
      ...account,
      accessTokenExpiresAt: dateOf(accessTokenExpiresAtMs),
      refreshTokenExpiresAt: dateOf(refreshTokenExpiresAtMs),
    })),
  )

export interface TokenUpkeep {
  /**
   * For a job that runs once a day: refreshes the accounts whose tokens end soon, also those that make no calls, and reports of
   * each what was done. It fails only if an option is wrong or the accounts cannot be listed. Several processes may run it at
   * the same time.
   */
  readonly maintain: (options?: MaintainOptions) => Effect.Effect<ReadonlyArray<MaintainedTokens>, CallError>
  /**
   * Writes all records of the app with the store's new encryption key, and counts them: `done` of `of`. Once it is all of them,
   * the old key may be removed. It runs beside processes that use the store, and may be stopped and started again at any time.
   */
  readonly rekey: (options: RekeyOptions) => Effect.Effect<RekeyReport, CallError>
}

export const bindTokenUpkeep = (parts: ShopParts): TokenUpkeep => ({
  maintain: (options) => Effect.flatMap(storedOf(parts, "tokens.maintain"), (stored) => maintain(stored, options)),
  rekey: (options) => Effect.flatMap(storedOf(parts, "tokens.rekey"), (stored) => stored.rekey(options)),
})
