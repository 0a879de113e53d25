/** What the two faces of the kit stand on: the app, its tokens (a static pair or a store), and the client around both. */
import type { Static, Stored } from "@tiktok-shop-kit/oauth"
import { shopApp, type ShopApp, type ShopClient, type ShopConfig, staticTokens } from "./client.ts"
import { checkDevelopers } from "./content/config.ts"
import type { ContentOptions } from "./content/wiring.ts"
import type { Environment } from "./options-reader.ts"
import { lazyStored } from "./stored-lazy.ts"

export interface TikTokShopConfig extends ShopConfig {
  readonly webhooks?: {
    /** Accept `X-TikTok-Shop-Signature` with a timestamp, which some gateways send. Default false. */
    readonly allowTimestamped?: boolean | undefined
  }
}

/**
 * A client that needs no more services and fails with nothing beyond `CallError`, whatever its onion is. One that fails with
 * errors of its own: `Client.promises(tiktok.parts.client.pipe(…))`, whose `result` has them in its type.
 */
export interface CompleteClient extends Pick<ShopClient, "call" | "send" | "prepare" | "request"> {
  readonly account: (openId: string) => CompleteClient
  readonly shop: (shop: string | { readonly id: string; readonly cipher: string }) => CompleteClient
}

export interface ShopParts {
  /** Configuration, credentials, and the client that speaks for the app itself. */
  readonly app: ShopApp
  readonly tokens: { readonly kind: "static"; readonly of: Static } | { readonly kind: "stored"; readonly of: Stored }
  readonly client: ShopClient
  /** Is a webhook's signature with a timestamp accepted? */
  readonly allowTimestamped: boolean
}

/** Throws a `ConfigurationError` that lists everything that is wrong. */
export const shopParts = (options: TikTokShopConfig = {}, env?: Environment): ShopParts => {
  const app = shopApp(options, env, (reader) => checkDevelopers(reader, contentOf(options)))
  const { store, onTokenEvent: onEvent } = options
  // A store that was given wins over a token of the environment, as every argument does.
  const isStored = options.accessToken === undefined && options.store !== undefined
  const tokens: ShopParts["tokens"] =
    app.config.accessToken === undefined || isStored
      ? { kind: "stored", of: lazyStored({ ...options.tokens, ...app, store, onEvent }) }
      : { kind: "static", of: staticTokens(app, options) }
  const allowTimestamped = options.webhooks?.allowTimestamped ?? false
  return { app, tokens, client: app.withTokens(tokens.of), allowTimestamped }
}

/** The options for videos and posts, wherever they stand; those under `content` win. */
export const contentOf = ({ clientKey, clientSecret, contentUrl, content = {} }: ShopConfig): ContentOptions => ({
  ...content,
  clientKey: content.clientKey ?? clientKey,
  clientSecret: content.clientSecret ?? clientSecret,
  baseUrl: content.baseUrl ?? contentUrl,
})
