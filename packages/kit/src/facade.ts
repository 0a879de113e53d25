/**
 * The Promise face of the kit: one object with the client's calls and the kit's calls, for all accounts, for one account or
 * for one shop. It only binds: `calls/`, `content/` and `long-work/` hold the functions.
 */
import { promised, promises, runPromise } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type { Page } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { accountPage } from "./calls/accounts.ts"
import type { Caller } from "./calls/caller.ts"
import * as inventory from "./calls/inventory.ts"
import type * as OAuth from "./calls/oauth.ts"
import * as orders from "./calls/orders.ts"
import * as products from "./calls/products.ts"
import { shopPage } from "./calls/shops.ts"
import * as signatures from "./calls/signatures.ts"
import { bindTokenUpkeep } from "./calls/token-upkeep.ts"
import type { ShopClient } from "./client.ts"
import type { TikTokShopConfig } from "./config.ts"
import { type BindContent, bindContent, promiseContent } from "./faces/content.ts"
import { bindDownload, type DownloadFile } from "./faces/download.ts"
import { promiseExports } from "./faces/exports.ts"
import { bindWebhooks } from "./faces/webhooks.ts"
import * as lazy from "./lazy.ts"
import { shopParts, type ShopParts } from "./parts.ts"
import type { ShopCalls, ShopWebhooks, TikTokShop } from "./shop-calls.ts"

/**
 * Makes the SDK as one object. It reads `TIKTOK_SHOP_*` for options that you leave out. Throws one `ConfigurationError` that
 * lists every problem.
 *
 * @example
 * ```ts
 * import { createTikTokShop } from "tiktok-shop-kit"
 *
 * const tiktok = createTikTokShop() // reads TIKTOK_SHOP_APP_KEY and the other variables
 * const shop = tiktok.shop("7495540735365777507")
 * const { products } = await shop.getProducts({ status: "ACTIVE" })
 * for (const { title, totalStock } of products) console.log(title, totalStock)
 * ```
 */
export const createTikTokShop = (config: TikTokShopConfig = {}): TikTokShop => {
  const parts = shopParts(config)
  return facadeOf(parts, parts.client, bindContent(parts, config), bindDownload(config))
}

const facadeOf = (parts: ShopParts, client: ShopClient, content: BindContent, download: DownloadFile): TikTokShop => {
  const { config } = parts.app
  const close = () => runPromise(parts.closing.close)
  const consent = <A>(use: (part: typeof OAuth) => Effect.Effect<A, CallError>): Promise<A> =>
    runPromise(Effect.flatMap(lazy.consent, use))
  const hooks = (view: ShopClient): ShopWebhooks => {
    const { handler, queue, work, list, subscribe, unsubscribe, sync } = bindWebhooks(parts, client, view, (one) =>
      callsOf(one, hooks, content),
    )
    return {
      handler,
      queue,
      work: async (...args) => {
        const { close: end } = await runPromise(work(...args))
        const close = () => Effect.runPromise(end)
        return { close, [Symbol.asyncDispose]: close }
      },
      list: promised(list),
      subscribe: promised(subscribe),
      unsubscribe: promised(unsubscribe),
      sync: promised(sync),
    }
  }
  const upkeep = bindTokenUpkeep(parts)
  return {
    ...callsOf(client, hooks, content),
    generateAuthorizationUrl: (input) => consent((part) => part.generateAuthorizationUrl(parts, input)),
    parseCallback: (callback, begun) => consent((part) => part.parseCallback(callback, begun)),
    exchangeCodeForToken: (code) => consent((part) => part.exchangeCodeForToken(parts, code)),
    refreshAccessToken: (refreshToken) => consent((part) => part.refreshAccessToken(parts, refreshToken)),
    importTokens: (tokens) => consent((part) => part.importTokens(parts, tokens)),
    generateSignature: (input) => signatures.generateSignature(config, input),
    validateWebhookSignature: (input) => signatures.validateWebhookSignature(config, input, parts),
    download: (url, { signal, ...options } = {}) => runPromise(download(url, options), signal),
    shops: () => everyItem((after) => shopPage(parts.tokens, after)),
    accounts: () => everyItem((after) => accountPage(parts, after)),
    tokens: {
      maintain: (options, call) => runPromise(upkeep.maintain(options), call?.signal),
      rekey: (options, call) => runPromise(upkeep.rekey(options), call?.signal),
    },
    with: (edit) => {
      const edited = edit(client) as ShopClient
      return facadeOf({ ...parts, client: edited }, edited, content, download)
    },
    parts,
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function* everyItem<A>(pageAfter: (after?: string) => Effect.Effect<Page<A>, CallError>): AsyncGenerator<A> {
  let after: string | undefined
  do {
    const page: Page<A> = await runPromise(pageAfter(after))
    yield* page.items
    after = page.next
  } while (after !== undefined)
}

const callsOf = (client: ShopClient, hooks: (view: ShopClient) => ShopWebhooks, content: BindContent): ShopCalls => {
  const bound = <Rest extends ReadonlyArray<unknown>, A, E>(
    call: (caller: Caller, ...rest: Rest) => Effect.Effect<A, E>,
  ) => promised((...rest: Rest) => call(client, ...rest))
  const posts = content(client)
  return {
    ...promises(client),
    ...promiseContent(posts),
    ...promiseExports(client),
    getProducts: bound(products.getProducts),
    getProduct: bound(products.getProduct),
    getOrders: bound(orders.getOrders),
    getOrder: bound(orders.getOrder),
    getOrdersByIds: bound(orders.getOrdersByIds),
    getInventory: bound(inventory.getInventory),
    updateInventory: bound(inventory.updateInventory),
    getAnalytics: (input, options) =>
      runPromise(
        Effect.flatMap(lazy.analytics, (part) => part.getAnalytics(client, posts, input, options)),
        options?.signal,
      ),
    getPerformanceMetrics: (input, options) =>
      runPromise(
        Effect.flatMap(lazy.analytics, (part) => part.getPerformanceMetrics(client, posts, input, options)),
        options?.signal,
      ),
    webhooks: hooks(client),
    account: (openId) => callsOf(client.account(openId), hooks, content),
    shop: (shop) => callsOf(client.shop(shop), hooks, content),
  }
}
