/**
 * The kit's calls that maintain stored tokens: `tokens.maintain`, for a daily job, and `tokens.rekey`, for a change of the
 * encryption key.
 */
import type { CallError } from "@tiktok-shop-kit/errors"
import type { MaintainOptions, MaintenanceOutcome, RekeyOptions, RekeyReport, Stored } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import type { ShopParts } from "../parts.ts"
import { dateOf, storedOf } from "./accounts.ts"

/** The outcome for one account, and when its tokens now expire. */
export type MaintainedTokens = MaintenanceOutcome & {
  readonly openId: string
  readonly name: string | undefined
  /** `undefined` if the account could not be read. */
  readonly accessTokenExpiresAt: Date | undefined
  /** When the consent ends. `undefined` also if the platform did not say. */
  readonly refreshTokenExpiresAt: Date | undefined
}

/**
 * Refreshes the accounts whose tokens expire soon. Returns one result for each account: an account that fails does not stop the
 * others.
 */
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
   * For a daily job: refreshes the accounts whose tokens expire soon, also accounts that make no calls, and reports the outcome
   * for each. It fails only if an option is wrong or the accounts cannot be listed. Several processes may run it at the same
   * time.
   */
  readonly maintain: (options?: MaintainOptions) => Effect.Effect<ReadonlyArray<MaintainedTokens>, CallError>
  /**
   * Writes all records of the app with the store's new encryption key, and counts them: `done` of `of`. Once all records are
   * done, you can remove the old key. You can run it while other processes use the store, and stop and start it again at any
   * time.
   */
  readonly rekey: (options: RekeyOptions) => Effect.Effect<RekeyReport, CallError>
}

export const bindTokenUpkeep = (parts: ShopParts): TokenUpkeep => ({
  maintain: (options) => Effect.flatMap(storedOf(parts, "tokens.maintain"), (stored) => maintain(stored, options)),
  rekey: (options) => Effect.flatMap(storedOf(parts, "tokens.rekey"), (stored) => stored.rekey(options)),
})
