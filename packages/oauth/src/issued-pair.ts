/**
 * A pair that the platform issued, with the refresh token that was used for it and the lease of that refresh. This file decides
 * when the pair may replace the pair in the record, and writes it to the stage before the record is written.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Redacted from "effect/Redacted"
import { type Account, type AccountStatus, parseFields, secret } from "./account.ts"
import type { Refreshed } from "./token-host.ts"

export interface IssuedPair {
  readonly used: Redacted.Redacted<string>
  readonly fencingToken: number
  readonly refreshed: Refreshed
}

export const isSameSecret = (a: Redacted.Redacted<string>, b: Redacted.Redacted<string>): boolean =>
  Redacted.value(a) === Redacted.value(b)

/**
 * May the pair replace the record's pair? It may if the record still has the refresh token that the pair was issued for.
 * It may also if an earlier holder of the lease got a pair for the same token and wrote it first: the platform issued the
 * later holder's pair last.
 */
export const replaces = ({ used, fencingToken }: IssuedPair, account: Account): boolean =>
  isSameSecret(account.refreshToken, used) ||
  (account.fencingToken !== undefined && account.fencingToken < fencingToken)

/** The account with the issued pair. */
export const withPair = (account: Account, { refreshed, fencingToken }: IssuedPair): Account => ({
  ...withoutEntry(account, fencingToken),
  ...refreshed,
  fencingToken,
  state: revived(account.state),
})

/** A pair proves that the refresh token was used, not refused. A withdrawn authorization stays withdrawn. */
const revived = (state: AccountStatus): AccountStatus =>
  state.status === "active" || state.code === undefined ? state : { status: "active" }

/** The account without the journal entry of this lease; a later holder's stays. */
export const withoutEntry = (account: Account, fencingToken: number): Account => {
  const { refreshing, ...rest } = account
  return refreshing?.fencingToken === fencingToken ? rest : account
}

export const writeIssued = ({ used, fencingToken, refreshed }: IssuedPair): string =>
  JSON.stringify({
    used: Redacted.value(used),
    fencingToken,
    refreshed: {
      ...refreshed,
      accessToken: Redacted.value(refreshed.accessToken),
      refreshToken: Redacted.value(refreshed.refreshToken),
    },
  })

/** `undefined` if the text is incomplete, because its process was killed while it wrote. */
export const readIssued = (text: string): IssuedPair | undefined => {
  const { used, fencingToken, refreshed } = parseFields(text) ?? {}
  if (typeof used !== "string" || typeof fencingToken !== "number" || !isRecord(refreshed)) return undefined
  const { accessToken, accessTokenExpiresAtMs, refreshToken } = refreshed
  const hasPair = typeof accessToken === "string" && typeof refreshToken === "string"
  if (!hasPair || typeof accessTokenExpiresAtMs !== "number") return undefined
  return {
    used: secret(used, "refresh token"),
    fencingToken,
    refreshed: {
      ...refreshed,
      accessToken: secret(accessToken, "access token"),
      accessTokenExpiresAtMs,
      refreshToken: secret(refreshToken, "refresh token"),
    },
  }
}
