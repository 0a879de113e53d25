/**
 * Finds the account, its token and the shop of a call.
 *
 * - A call that names no account or shop uses the only one. If there are several, the call fails and the error says how to
 *   choose: no mutable state decides whose shop a call goes to.
 * - A call that needs an unknown shop id or cipher looks it up first: `accounts.lookUpShops` calls getAuthorizedShops, once
 *   for all callers. Only `findShop` and `onlyShop` below do that.
 */
import type { AnyOperation, Call, Target } from "@tiktok-shop-kit/client"
import { type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Account, Shop } from "./account.ts"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import type { Held } from "./token-cache.ts"
import type { Resolved } from "./token.ts"

/** What a call needs to know about its account. */
export type Bearer = Held & Pick<Account, "userType" | "grantedScopes">

/** The accounts that calls can use. Only `bearer` and `lookUpShops` make requests. */
export interface Accounts {
  /** The account with a usable token; refreshes the token if it has expired. */
  readonly bearer: (account: string) => Effect.Effect<Bearer, CallError>
  /** The account through which calls reach a shop, if that is known. */
  readonly accountOf: (shopId: string) => Effect.Effect<string | undefined, CallError>
  /** The shop, if it is known. */
  readonly knownShop: (id: string) => Effect.Effect<Shop | undefined, CallError>
  /**
   * The account's shop, if its shops are known. Fails with a `ValidationError` if it has none or several. `undefined`: its
   * shops have to be looked up.
   */
  readonly knownOnlyShop: (account: string) => Effect.Effect<Shop | undefined, CallError>
  /** Active accounts whose shops have not been looked up yet: all of them, or only the named account. */
  readonly withUnknownShops: (account: string | undefined) => Effect.Effect<ReadonlyArray<string>, CallError>
  /** Calls getAuthorizedShops for the account and keeps the result. `call`: the call that needs it. */
  readonly lookUpShops: (account: string, call?: Call) => Effect.Effect<ReadonlyArray<Shop>, CallError>
  /** Fails with a `ValidationError` unless there is exactly one. */
  readonly onlyAccount: (operation: AnyOperation) => Effect.Effect<string, CallError>
}

export const resolveWith =
  (accounts: Accounts) =>
  (target: Target, operation: AnyOperation, call?: Call): Effect.Effect<Resolved, CallError> => {
    const { shop } = target
    if (typeof shop === "string") {
      return Effect.flatMap(findShop(accounts, shop, target.account, call), (found) => {
        if (found === undefined) return Effect.fail(unknownShop(shop, target.account))
        if (target.account !== undefined && found.account !== target.account) return Effect.fail(foreignShop(shop))
        return withBearer(accounts, found.account, { id: shop, cipher: cipherOf(found) })
      })
    }
    if (shop !== undefined) {
      const account =
        target.account === undefined ? accountFor(accounts, shop.id, operation) : Effect.succeed(target.account)
      return Effect.flatMap(account, (openId) => withBearer(accounts, openId, shop))
    }
    const account = target.account === undefined ? accounts.onlyAccount(operation) : Effect.succeed(target.account)
    return Effect.flatMap(account, (openId) =>
      operation.shopCipher === "required"
        ? Effect.flatMap(onlyShop(accounts, openId, call), (only) =>
            withBearer(accounts, openId, { id: only.id, cipher: cipherOf(only) }),
          )
        : withBearer(accounts, openId, undefined),
    )
  }

/** The shop that a call names. If it is unknown, looks up the shops of the accounts whose shops are unknown, then asks again. */
const findShop = (
  accounts: Accounts,
  id: string,
  account: string | undefined,
  call: Call | undefined,
): Effect.Effect<Shop | undefined, CallError> =>
  Effect.flatMap(accounts.knownShop(id), (shop) => {
    if (shop !== undefined) return Effect.succeed(shop)
    return Effect.flatMap(accounts.withUnknownShops(account), (openIds) =>
      openIds.length === 0
        ? Effect.succeed(undefined)
        : Effect.andThen(
            Effect.forEach(openIds, (openId) => lookUp(accounts, openId, call), { discard: true }),
            accounts.knownShop(id),
          ),
    )
  })

/** The shop of an account that has exactly one. If its shops are unknown, looks them up first. */
const onlyShop = (accounts: Accounts, account: string, call: Call | undefined): Effect.Effect<Shop, CallError> =>
  Effect.flatMap(accounts.knownOnlyShop(account), (known) =>
    known === undefined ? Effect.flatMap(lookUp(accounts, account, call), exactlyOne) : Effect.succeed(known),
  )

/**
 * If the look-up fails, the call itself was not sent, so even an unsafe call may be sent again. Each call that waits for the
 * look-up gets its own copy of the error, with its own attempts.
 */
const lookUp = (
  accounts: Accounts,
  account: string,
  call: Call | undefined,
): Effect.Effect<ReadonlyArray<Shop>, CallError> =>
  call === undefined
    ? accounts.lookUpShops(account)
    : Effect.mapError(accounts.lookUpShops(account, call), (error) =>
        copyError(error, { outcome: "not-sent", attempts: [], ...refusedLookUp(error, call.operation) }),
      )

/** A refusal of the look-up says which call needed it: the program never called getAuthorizedShops itself. */
const refusedLookUp = (error: CallError, operation: AnyOperation) =>
  error._tag === "PermissionError"
    ? {
        message: `${operation.id} needs a shop, so the client called getAuthorizedShops to find it, and that was refused. getAuthorizedShops needs the scope seller.authorization.info. Grant it, or bind the call with shop({ id, cipher }). ${error.message}`,
        operation: operation.id,
      }
    : {}

/** The only shop of a list. */
export const exactlyOne = (shops: ReadonlyArray<Shop>): Effect.Effect<Shop, ValidationError> => {
  const [shop] = shops
  return shop !== undefined && shops.length === 1
    ? Effect.succeed(shop)
    : Effect.fail(notExactlyOne("shop", String(shops.length)))
}

/** The account of a shop whose cipher the call passes: the account in the index, else the only account. */
const accountFor = (accounts: Accounts, shopId: string, operation: AnyOperation): Effect.Effect<string, CallError> =>
  Effect.flatMap(accounts.accountOf(shopId), (account) =>
    account === undefined ? accounts.onlyAccount(operation) : Effect.succeed(account),
  )

const withBearer = (accounts: Accounts, account: string, shop: Resolved["shop"]): Effect.Effect<Resolved, CallError> =>
  Effect.map(accounts.bearer(account), ({ accessToken, userType, grantedScopes }) => ({
    account,
    userType,
    accessToken,
    grantedScopes,
    shop,
  }))

const cipherOf = ({ cipher }: Shop): string | undefined => (cipher === undefined ? undefined : Redacted.value(cipher))

/** Says how to choose if there are several, or none. The message has the count and no names. */
export const notExactlyOne = (what: "account" | "shop", count: string): ValidationError =>
  new ValidationError({
    message:
      count === "0"
        ? what === "account"
          ? "There is no account yet: let a seller or creator authorize the app first (generateAuthorizationUrl, then exchangeCodeForToken)."
          : "The account has no shop, and the operation needs one. Bind the call with shop(id)."
        : `There are ${count} ${what}s to choose from, so the call has to say which: bind it with shop(id)${what === "account" ? " or account(openId)" : ""}.`,
    field: "shop",
  })

const unknownShop = (shop: string, account: string | undefined): ValidationError =>
  new ValidationError({
    message: `No ${account === undefined ? "account" : "shop of this account"} is known for the shop '${shop}'. Let its seller authorize the app, or pass shop({ id, cipher }).`,
    field: "shop",
  })

const foreignShop = (shop: string): ValidationError =>
  new ValidationError({
    message: `The shop '${shop}' is reached through another account, not through the account that the call names. Leave the account out, or choose one of its shops.`,
    field: "shop",
  })
