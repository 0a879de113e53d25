/**
 * Codes, access tokens and refresh tokens of TikTok for Developers, each with its account, scopes and expiry. They are
 * separate from the tokens of TikTok Shop, which another host gives to another app.
 */
import type { Clock } from "../clock.ts"
import type { Account } from "../model.ts"
import type { Random } from "../random.ts"

export interface ContentGrant {
  readonly account: Account
  readonly scopes: ReadonlyArray<string>
  /** Unix milliseconds. */
  expiresAt: number
}

/** The data of the visit that a code came from. */
export interface ContentCode extends ContentGrant {
  readonly redirectUri: string
  /** Hex SHA-256 of the code verifier, if the visit gave one. */
  readonly challenge: string | undefined
}

export interface ContentPair {
  readonly grant: ContentGrant
  readonly accessToken: string
  readonly refreshToken: string
  readonly accessSeconds: number
  readonly refreshSeconds: number
}

export interface SavedContentTokens {
  readonly codes: ReadonlyMap<string, ContentCode>
  readonly access: ReadonlyMap<string, ContentGrant>
  readonly refreshes: ReadonlyMap<string, ContentGrant>
  readonly random: number
}

export interface ContentTokens {
  /** A new access token. */
  readonly issue: (account: Account, scopes: ReadonlyArray<string>, ttlMs?: number) => string
  readonly find: (accessToken: string) => ContentGrant | undefined
  /** Ends an access token, and the refresh tokens of its account. */
  readonly revoke: (accessToken: string) => boolean
  /** A new code: it works once, for ten minutes. */
  readonly authorize: (code: Omit<ContentCode, "expiresAt">) => string
  /** Takes a code out; undefined if it is unknown, used or too old. */
  readonly redeemCode: (code: string) => ContentCode | undefined
  readonly pair: (account: Account, scopes: ReadonlyArray<string>) => ContentPair
  /** The next pair: the refresh token rotates, and the old one stops working. */
  readonly refresh: (refreshToken: string) => ContentPair | undefined
  readonly list: () => ReadonlyArray<ContentGrant & { readonly accessToken: string }>
  /** Saves and restores everything, for a snapshot. */
  readonly save: () => SavedContentTokens
  readonly restore: (saved: SavedContentTokens) => void
}

const codeTtlMs = 10 * 60_000
const accessTtlMs = 24 * 3_600_000
const refreshTtlMs = 365 * 24 * 3_600_000

export const makeContentTokens = (clock: Clock, random: Random): ContentTokens => {
  const codes = new Map<string, ContentCode>()
  const access = new Map<string, ContentGrant>()
  const refreshes = new Map<string, ContentGrant>()

  const issue: ContentTokens["issue"] = (account, scopes, ttlMs = accessTtlMs) => {
    const token = `act.${random.text(60)}`
    access.set(token, { account, scopes, expiresAt: clock.now() + ttlMs })
    return token
  }
  const pair: ContentTokens["pair"] = (account, scopes) => {
    const accessToken = issue(account, scopes)
    const refreshToken = `rft.${random.text(60)}`
    const grant = { account, scopes, expiresAt: clock.now() + refreshTtlMs }
    refreshes.set(refreshToken, grant)
    return { grant, accessToken, refreshToken, accessSeconds: accessTtlMs / 1000, refreshSeconds: refreshTtlMs / 1000 }
  }
  /** Takes out an entry that is still valid. */
  const takeFrom = <G extends ContentGrant>(store: Map<string, G>, key: string): G | undefined => {
    const grant = store.get(key)
    store.delete(key)
    return grant === undefined || grant.expiresAt <= clock.now() ? undefined : grant
  }
  const refill = <G>(store: Map<string, G>, saved: ReadonlyMap<string, G>): void => {
    store.clear()
    for (const [key, grant] of saved) store.set(key, grant)
  }

  return {
    issue,
    find: (accessToken) => access.get(accessToken),
    revoke: (accessToken) => {
      const grant = access.get(accessToken)
      if (grant === undefined) return false
      access.delete(accessToken)
      for (const [key, { account }] of refreshes) if (account.openId === grant.account.openId) refreshes.delete(key)
      return true
    },
    authorize: (code) => {
      const text = random.text(48)
      codes.set(text, { ...code, expiresAt: clock.now() + codeTtlMs })
      return text
    },
    redeemCode: (code) => takeFrom(codes, code),
    pair,
    refresh: (refreshToken) => {
      const grant = takeFrom(refreshes, refreshToken)
      return grant === undefined ? undefined : pair(grant.account, grant.scopes)
    },
    list: () => [...access].map(([accessToken, grant]) => ({ accessToken, ...grant })),
    save: () => ({ codes, access, refreshes, random: random.mark() }),
    restore: (saved) => {
      refill(codes, saved.codes)
      refill(access, saved.access)
      refill(refreshes, saved.refreshes)
      random.rewind(saved.random)
    },
  }
}
