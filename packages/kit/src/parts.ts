/** What the two faces of the kit stand on: the app, its tokens (a static pair or a store), and the client around both. */
import { makeMemory, makeStored, type Static, type Stored } from "@tiktok-shop-kit/oauth"
import type { Environment } from "./config.ts"
import { shopApp, type ShopApp, type ShopClient, type ShopConfig, staticTokens } from "./client.ts"

export interface ShopParts {
  /** Configuration, credentials, and the client that speaks for the app itself. */
  readonly app: ShopApp
  readonly tokens: { readonly kind: "static"; readonly of: Static } | { readonly kind: "stored"; readonly of: Stored }
  readonly client: ShopClient
}

/** Throws a `ConfigurationError` that lists everything that is wrong. */
export const shopParts = (options: ShopConfig = {}, env?: Environment): ShopParts => {
  const app = shopApp(options, env)
  const { store = makeMemory(), onTokenEvent: onEvent } = options
  // A store that was given wins over a token of the environment, as every argument does.
  const isStored = options.accessToken === undefined && options.store !== undefined
  const tokens: ShopParts["tokens"] =
    app.config.accessToken === undefined || isStored
      ? { kind: "stored", of: makeStored({ ...options.tokens, ...app, store, onEvent }) }
      : { kind: "static", of: staticTokens(app, options) }
  return { app, tokens, client: app.withTokens(tokens.of) }
}
