/**
 * An account is one authorization of one app: a token pair, its owner and its scopes. A shop is an id and a cipher under an
 * account. This file defines both, writes them to records and reads them back.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { ShopInactivity } from "./inactivity.ts"
import { corrupt } from "./store-error.ts"

/** A token or a cipher in memory: it prints as `<redacted:label>`, so no log, error or span shows it. */
export const secret = (value: string, label: string): Redacted.Redacted<string> => Redacted.make(value, { label })

/**
 * The text of a token or a cipher, which otherwise prints as `<redacted>`. Never log it.
 *
 * @example
 * ```ts
 * import { createTikTokShop, reveal } from "tiktok-shop-kit"
 *
 * const tiktok = createTikTokShop()
 * for await (const { id, cipher } of tiktok.shops()) {
 *   if (cipher !== undefined) console.log(id, reveal(cipher).length)
 * }
 * ```
 */
export const reveal = (value: Redacted.Redacted<string>): string => Redacted.value(value)

/** Who authorized. `unknown`: the platform sent a type that this version does not know. */
export type UserType = "seller" | "creator" | "partner" | "unknown"

export const userTypes: ReadonlyArray<UserType> = ["seller", "creator", "partner", "unknown"]

export const isUserType = (value: unknown): value is UserType => userTypes.some((type) => type === value)

/** 4 and 5 are sellers of global selling. */
export const userTypeOf = (wire: unknown): UserType => {
  switch (String(wire)) {
    case "0":
    case "4":
    case "5":
      return "seller"
    case "1":
      return "creator"
    case "3":
      return "partner"
    default:
      return "unknown"
  }
}

/** Both tokens; they are replaced together. */
export interface TokenPair {
  readonly accessToken: Redacted.Redacted<string>
  /** Unix milliseconds. */
  readonly accessTokenExpiresAtMs: number
  readonly refreshToken: Redacted.Redacted<string>
  /** Unix milliseconds. Absent if the platform did not say. */
  readonly refreshTokenExpiresAtMs?: number | undefined
}

/** A refresh that has begun. It is written before the request is sent, and removed once the new pair is stored. */
export interface RefreshEntry {
  /** Unix milliseconds. */
  readonly startedAtMs: number
  /** The fencing token of its lease. */
  readonly fencingToken: number
}

/**
 * Whether the account can be used. A new consent ends `reauthorization-required`. So does a late process that still stores
 * the new pair of its refresh.
 */
export type AccountStatus =
  | { readonly status: "active" }
  | {
      readonly status: "reauthorization-required"
      readonly reason: string
      readonly sinceMs: number
      /** The code with which the platform refused the refresh token; absent if the authorization was withdrawn. */
      readonly code?: number | string | undefined
    }

export interface Account extends TokenPair {
  /** The open id of the seller or creator, as this app sees them. */
  readonly openId: string
  readonly userType: UserType
  readonly name?: string | undefined
  /** ISO 3166-1 alpha-2 code of the home market. */
  readonly region?: string | undefined
  /** `undefined` if the platform did not say; then no scope is checked. */
  readonly grantedScopes?: ReadonlyArray<string> | undefined
  readonly state: AccountStatus
  /** When the consent was exchanged, in Unix milliseconds. An earlier withdrawal that arrives late is ignored. */
  readonly authorizedAtMs?: number | undefined
  /** Ids of its shops. `undefined`: not looked up yet; the first call that needs them looks them up. */
  readonly shopIds?: ReadonlyArray<string> | undefined
  /** A refresh that has begun and has not ended. */
  readonly refreshing?: RefreshEntry | undefined
  /** The fencing token of the lease of its last refresh. Absent after a consent. */
  readonly fencingToken?: number | undefined
}

export interface Shop {
  readonly id: string
  /** Open id of its account. */
  readonly account: string
  /** The cipher that its calls send. Secret: `reveal` returns its text. Absent if the platform sent none. */
  readonly cipher?: Redacted.Redacted<string> | undefined
  readonly name?: string | undefined
  readonly code?: string | undefined
  /** ISO 3166-1 alpha-2 code of its market. */
  readonly region?: string | undefined
  /** LOCAL or CROSS_BORDER, as the platform sends it. */
  readonly sellerType?: string | undefined
  /** Present while the platform refuses calls of the shop as inactive. */
  readonly inactive?: ShopInactivity | undefined
}

/** The only place where tokens become text. `encrypted` of `@tiktok-shop-kit/oauth/encryption` encrypts that text. */
export const writeAccount = (account: Account): string =>
  JSON.stringify({
    ...account,
    accessToken: Redacted.value(account.accessToken),
    refreshToken: Redacted.value(account.refreshToken),
  })

export const writeShop = (shop: Shop): string =>
  JSON.stringify({ ...shop, cipher: shop.cipher === undefined ? undefined : Redacted.value(shop.cipher) })

export const readAccount = (key: string, value: string): Effect.Effect<Account, StoreError> =>
  read(key, value, (fields) => {
    const { accessToken, refreshToken } = fields
    const isWhole =
      typeof fields["openId"] === "string" &&
      typeof accessToken === "string" &&
      typeof refreshToken === "string" &&
      typeof fields["accessTokenExpiresAtMs"] === "number" &&
      typeof fields["state"] === "object"
    if (!isWhole) return undefined
    return {
      ...(fields as unknown as Account),
      accessToken: secret(accessToken, "access token"),
      refreshToken: secret(refreshToken, "refresh token"),
    }
  })

export const readShop = (key: string, value: string): Effect.Effect<Shop, StoreError> =>
  read(key, value, (fields) => {
    const { cipher } = fields
    if (typeof fields["id"] !== "string" || typeof fields["account"] !== "string") return undefined
    const shop = fields as unknown as Shop
    return typeof cipher === "string" ? { ...shop, cipher: secret(cipher, "shop cipher") } : shop
  })

const read = <A>(
  key: string,
  value: string,
  pick: (fields: Record<string, unknown>) => A | undefined,
): Effect.Effect<A, StoreError> =>
  Effect.suspend(() => {
    const fields = parseFields(value)
    const picked = fields === undefined ? undefined : pick(fields)
    return picked === undefined
      ? Effect.fail(
          corrupt(key, "it is not the JSON that was written (if it is encrypted, wrap the store with 'encrypted')"),
        )
      : Effect.succeed(picked)
  })

/** The fields of a JSON object; `undefined` for anything else. */
export const parseFields = (value: string): Record<string, unknown> | undefined => {
  try {
    const parsed: unknown = JSON.parse(value)
    return isRecord(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
