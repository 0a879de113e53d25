/**
 * The look-up of an account's shops: the one place that calls getAuthorizedShops. Nobody has to call it: a call that needs a
 * shop or a cipher that is not known yet makes the look-up first (account-resolver.ts says when).
 */
import { getAuthorizedShops, type GetAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import { isOmitted } from "@tiktok-shop-kit/client/omitted-list"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { secret, type Shop } from "./account.ts"
import { type App, isText, runTokenCall } from "./token-host.ts"

/** Lists the shops of an account. A token that the platform refuses as expired is refreshed once. */
export const lookUpShops = <A extends { readonly accessToken: Redacted.Redacted<string> }>(
  cache: { readonly refused: (account: string, token: Redacted.Redacted<string>) => Effect.Effect<A, CallError> },
  client: App["client"],
  account: string,
  accessToken: Redacted.Redacted<string>,
): Effect.Effect<ReadonlyArray<Shop>, CallError> =>
  Effect.catch(callGetAuthorizedShops(client, account, accessToken), (error) =>
    error.retry === "after-refresh"
      ? Effect.flatMap(cache.refused(account, accessToken), (newer) =>
          callGetAuthorizedShops(client, account, newer.accessToken),
        )
      : Effect.fail(error),
  )

const callGetAuthorizedShops = (
  client: App["client"],
  account: string,
  accessToken: Redacted.Redacted<string>,
): Effect.Effect<ReadonlyArray<Shop>, CallError> => {
  const token = Redacted.value(accessToken)
  const options = { headers: { "x-tts-access-token": token } }
  return runTokenCall([token], client.call(getAuthorizedShops, {}, options), ({ shops }) =>
    Effect.succeed(shopsOf(account, shops)),
  )
}

/** A list that the answer left out is passed on as it is: callers can tell it from an empty list that the platform stated. */
const shopsOf = (account: string, answered: GetAuthorizedShops.Data["shops"]): ReadonlyArray<Shop> => {
  if (isOmitted(answered)) return answered as ReadonlyArray<unknown> as ReadonlyArray<Shop>
  return answered
    .filter(({ id }) => isText(id))
    .map(({ id, cipher, name, code, region, seller_type }) => ({
      id,
      account,
      ...(isText(cipher) ? { cipher: secret(cipher, "shop cipher") } : {}),
      ...(name === undefined ? {} : { name }),
      ...(code === undefined ? {} : { code }),
      ...(region === undefined ? {} : { region }),
      ...(seller_type === undefined ? {} : { sellerType: seller_type }),
    }))
}
