/**
 * Looks up an account's shops: the only place that calls getAuthorizedShops. A call that needs an unknown shop or cipher makes
 * the look-up first (account-resolver.ts says when).
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
 * Lists the shops of an account. If the platform refuses the token as expired, it is refreshed once. A look-up that `call` needs
 * is a part of that call and makes one attempt: the layers of the call decide about retries.
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

/** A look-up for a call makes one attempt, so it is not shared with a look-up that retries by itself. */
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

/** Without this error the list would be shorter, and the store would delete the missing shop. */
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

/** Merges a shop that the list names twice. */
const oncePerId = (shops: GetAuthorizedShops.Data["shops"]): GetAuthorizedShops.Data["shops"] => {
  const byId = new Map<string, (typeof shops)[number]>()
  for (const shop of shops) byId.set(shop.id, { ...byId.get(shop.id), ...shop })
  return [...byId.values()]
}

/** A list that is missing from the answer is passed on unchanged, so that callers can tell it from an empty list. */
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
