/** The parts under both faces of the kit: the app, its tokens (a fixed pair, a store or a provider), and the client with these tokens. */
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import {
  makeMemory,
  makeProvided,
  makeStored,
  type Static,
  type Stored,
  type TokensService,
} from "@tiktok-shop-kit/oauth"
import { type Closing, makeClosing } from "./closing.ts"
import { shopApp, type ShopApp, type ShopClient, staticTokens } from "./client.ts"
import type { TikTokShopConfig } from "./config.ts"
import type { Environment } from "./options-reader.ts"
import { checkDevelopers, contentOptions } from "./read-config.ts"

/**
 * A client that needs no more services and fails only with `CallError`, whatever its middleware stack (onion) is. For a client
 * with further errors, use `Client.promises(tiktok.parts.client.pipe(…))`: the type of its `result` has them.
 */
export interface CompleteClient extends Pick<ShopClient, "call" | "send" | "prepare" | "request" | "platformClocks"> {
  readonly account: (openId: string) => CompleteClient
  readonly shop: (shop: string | { readonly id: string; readonly cipher: string }) => CompleteClient
}

export interface ShopParts {
  /** Configuration, credentials, and the client for requests of the app itself. */
  readonly app: ShopApp
  readonly tokens:
    | { readonly kind: "static"; readonly of: Static }
    | { readonly kind: "stored"; readonly of: Stored }
    | { readonly kind: "provided"; readonly of: TokensService }
  readonly client: ShopClient
  /** Is a webhook's signature with a timestamp accepted? */
  readonly allowTimestamped: boolean
  readonly closing: Closing
}

/** Throws a `ConfigurationError` that lists every problem. */
export const shopParts = (options: TikTokShopConfig = {}, env?: Environment): ShopParts => {
  const app = shopApp(options, env, (reader) => {
    checkDevelopers(reader, contentOptions(options))
    const { store, accessToken, refreshToken } = options
    if (store === undefined || accessToken === undefined || refreshToken !== undefined) return
    reader.wrong(
      "refreshToken",
      "is missing beside 'store' and 'accessToken'",
      "pass it, so that the store can take over the account, or leave out 'accessToken' and add accounts with exchangeCodeForToken",
    )
  })
  const { store = makeMemory(), onTokenEvent: onEvent, waitUntil } = options
  const closing = makeClosing()
  // The options `tokens` and `store` win over a token of the environment, as every option does. A refresh token of the options
  // seeds the store.
  const { store: given, refreshToken, account: openId } = options
  const seed = given !== undefined && refreshToken !== undefined ? { refreshToken, openId } : undefined
  if (refreshToken !== undefined && given === undefined && app.config.accessToken === undefined) throw noPair()
  const sourceOf = (): ShopParts["tokens"] => {
    if (options.tokens !== undefined) return { kind: "provided", of: makeProvided(options.tokens) }
    if (app.config.accessToken !== undefined && given === undefined) {
      return { kind: "static", of: staticTokens(app, options) }
    }
    return { kind: "stored", of: makeStored({ ...options.tokenCache, ...app, store, seed, waitUntil, onEvent }) }
  }
  const tokens = sourceOf()
  if (tokens.kind !== "provided") closing.add("tokens", tokens.of.close)
  const allowTimestamped = options.webhooks?.allowTimestamped ?? false
  return { app, tokens, client: app.withTokens(tokens.of), allowTimestamped, closing }
}

/** Refuses a refresh token that nothing would use. The access token may come from the environment. */
const noPair = () =>
  configurationError("The configuration", [
    {
      field: "accessToken",
      problem: "is missing beside 'refreshToken'",
      remedy: "pass both, or pass the refresh token and a 'store', which takes over the account",
    },
  ])
