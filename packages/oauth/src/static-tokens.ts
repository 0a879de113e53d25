/**
 * What a given pair of tokens needs the network for: a refresh, and the list of its shops. Loaded with the first use, since a
 * program whose token lives and whose calls bring their shop along never needs it.
 */
import { AuthenticationError, type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Shop } from "./account.ts"
import { type Bearer, type Directory, notExactlyOne, resolveWith } from "./directory.ts"
import { hostOf } from "./shop-host.ts"
import { askForShops } from "./shops.ts"
import { makeSingleFlight } from "./single-flight.ts"
import type { GivenPair, Static, StaticOptions } from "./static.ts"
import { makeTokenCache } from "./token-cache.ts"

type StaticBearer = Bearer & GivenPair

export const makeStaticTokens = (options: StaticOptions, given: StaticBearer): Static => {
  const { client } = options
  const { account } = given

  const cache = makeTokenCache<StaticBearer>(
    {
      load: () => Effect.succeed(given),
      renew: (_, current) => {
        if (current.refreshToken === undefined) return Effect.fail(cannotRefresh())
        return Effect.map(hostOf(options).refresh(options, current.refreshToken), (pair) => {
          try {
            options.onRefreshed?.(pair)
          } catch {
            // An application's listener must not end a refresh.
          }
          const { accessToken, accessTokenExpiresAtMs, refreshToken } = pair
          return { ...current, accessToken, accessTokenExpiresAtMs, refreshToken }
        })
      },
    },
    options,
  )

  let listed: ReadonlyArray<Shop> | undefined
  const listing = makeSingleFlight<ReadonlyArray<Shop>, CallError>()
  const list = Effect.flatMap(cache.get(account), (bearer) => askForShops(cache, client, account, bearer.accessToken))
  const kept = Effect.tap(list, (found) =>
    Effect.sync(() => {
      listed = found
    }),
  )
  const shops = Effect.suspend(() => (listed === undefined ? listing.join(account, kept) : Effect.succeed(listed)))

  const directory: Directory = {
    bearer: (openId) => (openId === account ? cache.get(account) : Effect.fail(otherAccount())),
    accountOf: () => Effect.succeed(account),
    shop: (id) => Effect.map(shops, (found) => found.find((shop) => shop.id === id)),
    onlyAccount: () => Effect.succeed(account),
    onlyShop: () =>
      Effect.flatMap(shops, ([shop, ...others]) =>
        shop !== undefined && others.length === 0
          ? Effect.succeed(shop)
          : Effect.fail(notExactlyOne("shop", String(shop === undefined ? 0 : others.length + 1))),
      ),
  }

  return {
    resolve: resolveWith(directory),
    refreshed: (openId, refused) => Effect.map(cache.refused(openId, refused), ({ accessToken }) => accessToken),
    shops,
  }
}

const cannotRefresh = (): AuthenticationError =>
  new AuthenticationError({
    message:
      "The access token is no longer accepted and there is no refresh token. Set TIKTOK_SHOP_REFRESH_TOKEN, set a new TIKTOK_SHOP_ACCESS_TOKEN, or use a store of accounts.",
  })

const otherAccount = (): ValidationError =>
  new ValidationError({
    message: "The call is bound to another account than the one of the static token. Use a store for several accounts.",
    field: "account",
  })
