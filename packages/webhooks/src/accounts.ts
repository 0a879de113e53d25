/**
 * Looks up the shop and the account of an event, in the index of the oauth package. Also handles the events about
 * authorizations: revokes a withdrawn authorization (6, 20, `authorization.removed`) in the index, and reports authorizations
 * that end soon (7).
 */
import { type ConfigurationError, NotFoundError, type StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Owner, WebhookEvent } from "./parse.ts"
import { configError } from "./config-error.ts"

/** A shop in the index. */
export interface IndexedShop {
  readonly id: string
  /** Open id of its account. */
  readonly account: string
}

/** The index of shops and accounts: the result of `makeStored` of `@tiktok-shop-kit/oauth`, or your own. */
export interface Accounts<Shop extends IndexedShop = IndexedShop> {
  readonly shop: (id: string) => Effect.Effect<Shop | undefined, StoreError>
  readonly account: (
    openId: string,
  ) => Effect.Effect<{ readonly shopIds?: ReadonlyArray<string> | undefined } | undefined, StoreError>
  /**
   * Called when the authorization was withdrawn. `atMs` is the time of the withdrawal, in Unix milliseconds: the event may come
   * 15.5 hours late, and must not end a newer authorization.
   */
  readonly revoke: (openId: string, reason: string, atMs?: number) => Effect.Effect<void, StoreError>
}

/** An authorization that ends within 30 days. TikTok sends the event daily from then on. */
export interface Expiring {
  /** Open id, if the index has it. */
  readonly account: string | undefined
  readonly owner: Owner | undefined
  /** Unix milliseconds. */
  readonly endsAtMs: number | undefined
}

/** The function that an event has for handlers. Not enumerable, so that you can clone and spread events, and put them into a queue. */
export interface WithShop<Shop> {
  /**
   * The shop of the event, from `accounts`. For an event that names only an account: its only shop. Rejects with a NotFoundError
   * if the account has no shop or several, and with a ConfigurationError without `accounts`.
   */
  readonly shop: () => Promise<Shop>
}

/**
 * `event.shop()` as an effect.
 *
 * @example
 * ```ts
 * import { type Accounts, shopOf } from "@tiktok-shop-kit/webhooks"
 * import * as Effect from "effect/Effect"
 *
 * declare const accounts: Accounts
 * const shop = await Effect.runPromise(shopOf(accounts, { kind: "shop", id: "7495" }))
 * console.log(shop.account)
 * ```
 */
export const shopOf = <Shop extends IndexedShop>(
  accounts: Accounts<Shop> | undefined,
  owner: Owner | undefined,
): Effect.Effect<Shop, NotFoundError | StoreError | ConfigurationError> => {
  if (accounts === undefined) {
    return Effect.fail(
      configError("accounts", "is missing", "pass the result of makeStored, so that shops can be looked up"),
    )
  }
  if (owner === undefined) return Effect.fail(notFound("The event names no owner."))
  const shopById = (id: string) =>
    Effect.flatMap(accounts.shop(id), (shop) =>
      shop === undefined
        ? Effect.fail(
            notFound(`No account reaches shop ${id}. Let its seller authorize the app, or sync the account's shops.`),
          )
        : Effect.succeed(shop),
    )
  if (owner.kind === "shop") return shopById(owner.id)
  return Effect.flatMap(accounts.account(owner.id), (account) => {
    const [id, ...others] = account?.shopIds ?? []
    if (id !== undefined && others.length === 0) return shopById(id)
    const count = id === undefined ? "no known shop" : `${others.length + 1} shops`
    return Effect.fail(notFound(`The event names the ${owner.kind} ${owner.id}, whose account has ${count}.`))
  })
}

/** The account of an owner: the owner itself, or the account of its shop. */
const accountOf = (accounts: Accounts, { kind, id }: Owner): Effect.Effect<string | undefined, StoreError> =>
  kind === "shop" ? Effect.map(accounts.shop(id), (shop) => shop?.account) : Effect.succeed(id)

/** Revokes a withdrawn authorization in the index. `undefined` for events about anything else. */
export const revocation = (
  accounts: Accounts,
  { name, owner, timestampMs }: WebhookEvent,
): Effect.Effect<void, StoreError> | undefined => {
  const withdrawnBy = withdrawer(name)
  if (withdrawnBy === undefined || owner === undefined) return undefined
  return Effect.flatMap(accountOf(accounts, owner), (account) =>
    account === undefined
      ? Effect.void
      : accounts.revoke(account, `The ${withdrawnBy} withdrew the authorization (${name}).`, timestampMs),
  )
}

/** Who withdrew the authorization, by the name of the event. */
const withdrawer = (name: WebhookEvent["name"]): string | undefined => {
  if (name === "SELLER_DEAUTHORIZATION") return "seller"
  if (name === "CREATOR_DEAUTHORIZATION") return "creator"
  return name === "authorization.removed" ? "user" : undefined
}

/** Reads event 7 and looks up its account. `undefined` for other events. */
export const expiring = (
  accounts: Accounts | undefined,
  event: WebhookEvent,
): Effect.Effect<Expiring, StoreError> | undefined => {
  if (event.name !== "UPCOMING_AUTHORIZATION_EXPIRATION") return undefined
  const { owner, data } = event
  const seconds = Number(data.expiration_time ?? Number.NaN)
  const endsAtMs = Number.isFinite(seconds) ? seconds * 1000 : undefined
  const account = accounts === undefined || owner === undefined ? Effect.succeed(undefined) : accountOf(accounts, owner)
  return Effect.map(account, (openId) => ({ account: openId, owner, endsAtMs }))
}

const notFound = (message: string): NotFoundError => new NotFoundError({ message })
