/**
 * Access tokens of TikTok for Developers: who holds which, with which scopes, until when. They have nothing to do with
 * the tokens of TikTok Shop, which another app gets from another host.
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

export interface ContentTokens {
  /** A new access token. */
  readonly issue: (account: Account, scopes: ReadonlyArray<string>, ttlMs?: number) => string
  readonly find: (accessToken: string) => ContentGrant | undefined
  readonly revoke: (accessToken: string) => boolean
}

const defaultTtlMs = 24 * 3_600_000

export const makeContentTokens = (clock: Clock, random: Random): ContentTokens => {
  const grants = new Map<string, ContentGrant>()
  return {
    issue: (account, scopes, ttlMs = defaultTtlMs) => {
      const token = `act.${random.text(60)}`
      grants.set(token, { account, scopes, expiresAt: clock.now() + ttlMs })
      return token
    },
    find: (accessToken) => grants.get(accessToken),
    revoke: (accessToken) => grants.delete(accessToken),
  }
}
