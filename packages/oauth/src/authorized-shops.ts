/**
 * The look-up of an account's shops: the one place that calls getAuthorizedShops. Nobody has to call it: a call that needs a
 * shop or a cipher that is not known yet makes the look-up first (account-resolver.ts says when).
 */
import { getAuthorizedShops, type GetAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import type { Call, CallOptions } from "@tiktok-shop-kit/client"
import { isOmitted } from "@tiktok-shop-kit/client/omitted-list"
import { withShape } from "@tiktok-shop-kit/client/shape"
import { type CallError, DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { secret, type Shop } from "./account.ts"
import { type App, isText, runTokenCall } from "./token-host.ts"

/**
 * Lists the shops of an account. A token that the platform refuses as expired is refreshed once. A look-up that `call` needs
 * makes one attempt and is a part of that call: the layers of the call decide about a repetition, so nothing is repeated twice.
 */
export const lookUpShops = <A extends { readonly accessToken: Redacted.Redacted<string> }>(
  cache: { readonly refused: (account: string, token: Redacted.Redacted<string>) => Effect.Effect<A, CallError> },
  client: App["client"],
  account: string,
  accessToken: Redacted.Redacted<string>,
  call?: Call,
): Effect.Effect<ReadonlyArray<Shop>, CallError> =>
  Effect.catch(callGetAuthorizedShops(client, account, accessToken, call), (error) =>
    error.retry === "after-refresh"
      ? Effect.flatMap(cache.refused(account, accessToken), (newer) =>
          callGetAuthorizedShops(client, account, newer.accessToken, call),
        )
      : Effect.fail(error),
  )

const readShops = /* @__PURE__ */ withShape(getAuthorizedShops, {
  shops: [{ id: "text", cipher: "text", name: "text", code: "text", region: "text", seller_type: "text" }],
})

/** A look-up for a call makes one attempt, so it is not shared with a look-up that repeats by itself. */
export const lookUpKey = (account: string, call: Call | undefined): string =>
  call === undefined ? account : `${account}, for a call`

const callGetAuthorizedShops = (
  client: App["client"],
  account: string,
  accessToken: Redacted.Redacted<string>,
  call: Call | undefined,
): Effect.Effect<ReadonlyArray<Shop>, CallError> => {
  const token = Redacted.value(accessToken)
  const headers = { "x-tts-access-token": token }
  const options = call === undefined ? { headers } : { ...partOf(call), headers }
  return runTokenCall([token], client.call(readShops, {}, options), ({ shops }) =>
    shops.every(({ id }) => isText(id)) ? Effect.succeed(shopsOf(account, shops)) : Effect.fail(shopWithoutId()),
  )
}

/** Without it the list would be shorter, and what a list leaves out is deleted from the store. */
const shopWithoutId = (): DecodeError =>
  new DecodeError({
    message: `${getAuthorizedShops.id} answered a shop without an 'id', so the list of shops is not used. Check the base URL and any proxy in between.`,
    operation: getAuthorizedShops.id,
    outcome: "unknown",
  })

const partOf = (call: Call): CallOptions => {
  const { attemptTimeoutMs, priority } = call.options
  return { partOf: call, retry: false, attemptTimeoutMs, priority }
}

/** A shop that the list names twice is one shop. */
const oncePerId = (shops: GetAuthorizedShops.Data["shops"]): GetAuthorizedShops.Data["shops"] => {
  const byId = new Map<string, (typeof shops)[number]>()
  for (const shop of shops) byId.set(shop.id, { ...byId.get(shop.id), ...shop })
  return [...byId.values()]
}

/** A list that the answer left out is passed on as it is: callers can tell it from an empty list that the platform stated. */
const shopsOf = (account: string, answered: GetAuthorizedShops.Data["shops"]): ReadonlyArray<Shop> => {
  if (isOmitted(answered)) return answered as ReadonlyArray<unknown> as ReadonlyArray<Shop>
  return oncePerId(answered).map(({ id, cipher, name, code, region, seller_type }) => ({
    id,
    account,
    ...(isText(cipher) ? { cipher: secret(cipher, "shop cipher") } : {}),
    ...(isText(name) ? { name } : {}),
    ...(isText(code) ? { code } : {}),
    ...(isText(region) ? { region } : {}),
    ...(isText(seller_type) ? { sellerType: seller_type } : {}),
  }))
}
