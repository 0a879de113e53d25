/** Lists the accounts of the store: their owners, when their tokens expire, and which encryption key their records use. */
import type { CallError, ValidationError } from "@tiktok-shop-kit/errors"
import type { Account, Page, Stored, StoredAccount } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import type { ShopParts } from "../parts.ts"
import { invalid } from "./check.ts"

/** An account without its tokens. */
export interface AccountOverview {
  readonly openId: string
  readonly userType: Account["userType"]
  readonly name: string | undefined
  /** ISO 3166-1 alpha-2 code of the home market. */
  readonly region: string | undefined
  /** `undefined` if the platform did not say. */
  readonly scopes: ReadonlyArray<string> | undefined
  /** `undefined` until they are looked up. */
  readonly shopIds: ReadonlyArray<string> | undefined
  readonly status: Account["state"]["status"]
  /** Why the owner has to authorize again. */
  readonly reason: string | undefined
  readonly accessTokenExpiresAt: Date
  /** When the consent ends. `undefined` if the platform did not say. */
  readonly refreshTokenExpiresAt: Date | undefined
  /** Id of the encryption key of the account's record. `undefined` without encryption. */
  readonly keyId: string | undefined
}

/** The accounts in the store. A client with a fixed pair or a provider of tokens has no store. */
export const storedOf = ({ tokens }: ShopParts, call: string): Effect.Effect<Stored, ValidationError> =>
  tokens.kind === "stored"
    ? Effect.succeed(tokens.of)
    : Effect.fail(invalid(call, "store", "is missing: without a store the client keeps no accounts."))

/** One page. `after` is the `next` of the page before. */
export const accountPage = (parts: ShopParts, after?: string): Effect.Effect<Page<AccountOverview>, CallError> =>
  Effect.flatMap(storedOf(parts, "accounts"), (stored) =>
    Effect.map(stored.accounts({ after }), ({ items, next }) => ({ items: items.map(overviewOf), next })),
  )

const overviewOf = (account: StoredAccount): AccountOverview => ({
  openId: account.openId,
  userType: account.userType,
  name: account.name,
  region: account.region,
  scopes: account.grantedScopes,
  shopIds: account.shopIds,
  status: account.state.status,
  reason: account.state.status === "active" ? undefined : account.state.reason,
  accessTokenExpiresAt: new Date(account.accessTokenExpiresAtMs),
  refreshTokenExpiresAt: dateOf(account.refreshTokenExpiresAtMs),
  keyId: account.keyId,
})

export const dateOf = (atMs: number | undefined): Date | undefined => (atMs === undefined ? undefined : new Date(atMs))
