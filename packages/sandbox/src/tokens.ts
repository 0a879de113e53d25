/**
 * Authorisation codes, access tokens and refresh tokens, each with its account and expiry. A code works once, for 30
 * minutes. A refresh gives two new tokens; the old refresh token stays valid unless an option says otherwise.
 */
import type { Clock } from "./clock.ts"
import type { Account } from "./model.ts"
import type { TokenOptions } from "./options.ts"
import type { Random } from "./random.ts"

export interface Grant {
  readonly account: Account
  readonly accessToken: string
  readonly refreshToken: string
  /** Unix milliseconds. */
  readonly accessExpiresAt: number
  readonly refreshExpiresAt: number
}

export interface Tokens {
  /** A new pair. */
  readonly issue: (account: Account) => Grant
  /** A new authorisation code; for some of the shops, if the given account has only these. */
  readonly authorize: (account: Account) => string
  /** The pair for a code; undefined if the code is unknown, used or too old. */
  readonly redeem: (code: string) => Grant | undefined
  /** The next pair; undefined if the refresh token is unknown, invalid or expired. */
  readonly refresh: (refreshToken: string) => Grant | undefined
  readonly find: (accessToken: string) => Readonly<{ account: Account; expiresAt: number }> | undefined
  /** Makes the access token expire now. */
  readonly expire: (accessToken: string) => void
  /** The account revokes its authorisation: its codes and tokens stop working. */
  readonly revoke: (account: Account) => void
  /** Access tokens that were issued and not revoked, the newest last. */
  readonly list: () => ReadonlyArray<KnownToken>
  /** Saves and restores everything, for a snapshot. */
  readonly save: () => SavedTokens
  readonly restore: (saved: SavedTokens) => void
}

export interface KnownToken {
  readonly accessToken: string
  readonly account: Account
  /** Unix milliseconds. */
  readonly expiresAt: number
}

interface Entry {
  readonly account: Account
  expiresAt: number
}

export interface SavedTokens {
  readonly codes: ReadonlyMap<string, Entry>
  readonly access: ReadonlyMap<string, Entry>
  readonly refreshes: ReadonlyMap<string, Entry>
  readonly random: number
}

const codeLifetimeMs = 30 * 60_000

export const makeTokens = (clock: Clock, random: Random, options: TokenOptions, prefix: () => string): Tokens => {
  const accessTtlMs = (options.accessTtlSeconds ?? 7 * 86_400) * 1000
  const refreshTtlMs = (options.refreshTtlSeconds ?? 365 * 86_400) * 1000
  const codes = new Map<string, Entry>()
  const access = new Map<string, Entry>()
  const refreshes = new Map<string, Entry>()
  const stores = { codes, access, refreshes }

  const issue = (account: Account): Grant => {
    const grant: Grant = {
      account,
      accessToken: prefix() + random.text(52),
      refreshToken: prefix() + random.text(56),
      accessExpiresAt: clock.now() + accessTtlMs,
      refreshExpiresAt: clock.now() + refreshTtlMs,
    }
    access.set(grant.accessToken, { account, expiresAt: grant.accessExpiresAt })
    refreshes.set(grant.refreshToken, { account, expiresAt: grant.refreshExpiresAt })
    return grant
  }

  return {
    issue,
    authorize: (account) => {
      const code = prefix() + random.text(44)
      codes.set(code, { account, expiresAt: clock.now() + codeLifetimeMs })
      return code
    },
    redeem: (code) => {
      const entry = codes.get(code)
      codes.delete(code)
      return entry === undefined || entry.expiresAt <= clock.now() ? undefined : issue(entry.account)
    },
    refresh: (refreshToken) => {
      const entry = refreshes.get(refreshToken)
      if (entry === undefined || entry.expiresAt <= clock.now()) return undefined
      if (options.oldRefreshTokenDies === true) refreshes.delete(refreshToken)
      return issue(entry.account)
    },
    find: (accessToken) => access.get(accessToken),
    expire: (accessToken) => {
      const entry = access.get(accessToken)
      if (entry !== undefined) entry.expiresAt = Math.min(entry.expiresAt, clock.now())
    },
    revoke: (account) => {
      // By open id: a consent for some of the shops has its own account object, with only these.
      for (const store of Object.values(stores)) {
        for (const [key, entry] of store) if (entry.account.openId === account.openId) store.delete(key)
      }
    },
    list: () => [...access].map(([accessToken, entry]) => ({ accessToken, ...entry })),
    save: () => ({ ...stores, random: random.mark() }),
    restore: (saved) => {
      for (const [name, store] of Object.entries(stores)) {
        store.clear()
        for (const [key, entry] of saved[name as keyof typeof stores]) store.set(key, entry)
      }
      random.rewind(saved.random)
    },
  }
}
