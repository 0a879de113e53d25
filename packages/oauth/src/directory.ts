/**
 * From a call's target to an account, its token and a shop. Where the call names none, the only one there is serves; where
 * there are several, the call fails and says how to choose: nothing mutable decides whose shop a call goes to.
 */
import type { AnyOperation, Target } from "@tiktok-shop-kit/client"
import { type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Account, Shop } from "./account.ts"
import type { Held } from "./token-cache.ts"
import type { Resolved } from "./tokens.ts"

/** What is known about an account when a call is bound to it. */
export type Bearer = Held & Pick<Account, "userType" | "grantedScopes">

export interface Directory {
  readonly bearer: (account: string) => Effect.Effect<Bearer, CallError>
  /** The account that is known to reach a shop; nothing is looked up at the platform. */
  readonly accountOf: (shopId: string) => Effect.Effect<string | undefined, CallError>
  /** `undefined`: no account reaches it. */
  readonly shop: (id: string, account: string | undefined) => Effect.Effect<Shop | undefined, CallError>
  /** Fails with a `ValidationError` unless there is exactly one. */
  readonly onlyAccount: (operation: AnyOperation) => Effect.Effect<string, CallError>
  /** Fails with a `ValidationError` unless there is exactly one. */
  readonly onlyShop: (account: string) => Effect.Effect<Shop, CallError>
}

export const resolveWith =
  (directory: Directory) =>
  (target: Target, operation: AnyOperation): Effect.Effect<Resolved, CallError> => {
    const { shop } = target
    if (typeof shop === "string") {
      return Effect.flatMap(directory.shop(shop, target.account), (found) => {
        if (found === undefined) return Effect.fail(unknownShop(shop, target.account))
        if (target.account !== undefined && found.account !== target.account) return Effect.fail(foreignShop(shop))
        return bound(directory, found.account, { id: shop, cipher: textOf(found) })
      })
    }
    if (shop !== undefined) {
      const account =
        target.account === undefined ? accountFor(directory, shop.id, operation) : Effect.succeed(target.account)
      return Effect.flatMap(account, (openId) => bound(directory, openId, shop))
    }
    const account = target.account === undefined ? directory.onlyAccount(operation) : Effect.succeed(target.account)
    return Effect.flatMap(account, (openId) =>
      operation.shopCipher === "required"
        ? Effect.flatMap(directory.onlyShop(openId), (only) =>
            bound(directory, openId, { id: only.id, cipher: textOf(only) }),
          )
        : bound(directory, openId, undefined),
    )
  }

/** The account of a shop whose cipher the caller brought along: by the index, else the only one. */
const accountFor = (directory: Directory, shopId: string, operation: AnyOperation): Effect.Effect<string, CallError> =>
  Effect.flatMap(directory.accountOf(shopId), (account) =>
    account === undefined ? directory.onlyAccount(operation) : Effect.succeed(account),
  )

const bound = (directory: Directory, account: string, shop: Resolved["shop"]): Effect.Effect<Resolved, CallError> =>
  Effect.map(directory.bearer(account), ({ accessToken, userType, grantedScopes }) => ({
    account,
    userType,
    accessToken,
    grantedScopes,
    shop,
  }))

const textOf = ({ cipher }: Shop): string | undefined => (cipher === undefined ? undefined : Redacted.value(cipher))

/** How to say which one, where there are none or several. Counts only; names nothing. */
export const notExactlyOne = (what: "account" | "shop", count: string): ValidationError =>
  new ValidationError({
    message:
      count === "0"
        ? what === "account"
          ? "There is no account yet: let a seller or creator authorize the app first (generateAuthorizationUrl, then exchangeCodeForToken)."
          : "The account has no shop, and the operation needs one. Bind the call with client.shop(id)."
        : `There are ${count} ${what}s to choose from, so the call has to say which: bind it with client.shop(id)${what === "account" ? " or client.account(openId)" : ""}.`,
    field: "shop",
  })

const unknownShop = (shop: string, account: string | undefined): ValidationError =>
  new ValidationError({
    message: `No ${account === undefined ? "account" : "shop of this account"} is known for the shop '${shop}'. Let its seller authorize the app, or pass client.shop({ id, cipher }).`,
    field: "shop",
  })

const foreignShop = (shop: string): ValidationError =>
  new ValidationError({
    message: `The shop '${shop}' is reached through another account than the one the call is bound to. Leave the account out, or choose one of its shops.`,
    field: "shop",
  })
