/** Asks the platform which shops a token reaches. */
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Shop } from "./account.ts"
import type { App } from "./app.ts"
import { secret } from "./secrets.ts"
import { hidden, isText } from "./token-call.ts"

/** The shops that a token reaches. */
const shopsOf = (
  app: Pick<App, "client">,
  account: string,
  accessToken: Redacted.Redacted<string>,
): Effect.Effect<ReadonlyArray<Shop>, CallError> => {
  const token = Redacted.value(accessToken)
  const options = { headers: { "x-tts-access-token": token } }
  return hidden([token], app.client.call(getAuthorizedShops, {}, options), (answer) =>
    Effect.succeed(
      answer.shops
        .filter(({ id }) => isText(id))
        .map(({ id, cipher, name, code, region, seller_type }) => ({
          id,
          account,
          ...(isText(cipher) ? { cipher: secret(cipher, "shop cipher") } : {}),
          ...(name === undefined ? {} : { name }),
          ...(code === undefined ? {} : { code }),
          ...(region === undefined ? {} : { region }),
          ...(seller_type === undefined ? {} : { sellerType: seller_type }),
        })),
    ),
  )
}

/** Lists an account's shops; a token that is refused as expired is refreshed once. */
export const askForShops = <A extends { readonly accessToken: Redacted.Redacted<string> }>(
  cache: { readonly refused: (account: string, token: Redacted.Redacted<string>) => Effect.Effect<A, CallError> },
  client: App["client"],
  account: string,
  token: Redacted.Redacted<string>,
): Effect.Effect<ReadonlyArray<Shop>, CallError> =>
  Effect.catch(shopsOf({ client }, account, token), (error) =>
    error.retry === "after-refresh"
      ? Effect.flatMap(cache.refused(account, token), (newer) => shopsOf({ client }, account, newer.accessToken))
      : Effect.fail(error),
  )
