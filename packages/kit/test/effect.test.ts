/** The Effect face: the service, its two layers, and its errors in the error channel. */
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import * as Client from "@tiktok-shop-kit/client"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import { it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { afterEach, expect, vi } from "vitest"
import { TikTokShop } from "../src/effect.ts"

const opened = Effect.acquireRelease(
  Effect.promise(() => sandbox({ products: 3, orders: 2 })),
  (tts) => Effect.promise(tts.close),
)

const using = <A, E>(use: (tiktok: TikTokShop["Service"], tts: Sandbox) => Effect.Effect<A, E>) =>
  Effect.flatMap(opened, (tts) =>
    Effect.provide(
      Effect.flatMap(TikTokShop, (tiktok) => use(tiktok, tts)),
      TikTokShop.layer(tts.config),
    ),
  )

afterEach(() => {
  vi.unstubAllEnvs()
})

it.live("one service has the kit's calls and the client's", () =>
  using((tiktok, tts) =>
    Effect.gen(function* () {
      const { products } = yield* tiktok.getProducts({ pageSize: 2 })
      expect(products).toHaveLength(2)
      const [product] = tts.products()
      expect((yield* tiktok.getProduct(product!.id)).title).toBe(product!.title)
      expect((yield* tiktok.call(getProduct, { product_id: product!.id })).id).toBe(product!.id)
      const skuId = product!.skus[0]!.id
      yield* tiktok.updateInventory({ productId: product!.id, skuId, quantity: 9 })
      const { skus } = yield* tiktok.getInventory(product!.id)
      expect(skus.find((sku) => sku.skuId === skuId)?.warehouses[0]?.availableQuantity).toBe(9)
      const { orders } = yield* tiktok.getOrders()
      expect(yield* tiktok.getOrdersByIds(orders.map(({ id }) => id))).toHaveLength(2)
      expect((yield* tiktok.getOrder(orders[0]!.id)).id).toBe(orders[0]!.id)
      const shop = tiktok.shop(tts.shops()[0]!.id)
      expect((yield* shop.send(searchProducts, { page_size: 1 })).attempts).toHaveLength(1)
    }),
  ),
)

it.live("errors are in the error channel, by tag", () =>
  using((tiktok) =>
    Effect.gen(function* () {
      const found = yield* tiktok.getProduct("1729999999999999999").pipe(
        Effect.as("found"),
        Effect.catchTag("NotFoundError", ({ code }) => Effect.succeed(`not found: ${code}`)),
      )
      expect(found).toBe("not found: 12019150")
      const error = yield* Effect.flip(tiktok.getProducts({ pageSize: 101 }))
      expect(error).toMatchObject({ _tag: "ValidationError", field: "pageSize" })
    }),
  ),
)

it.live("consent, exchange and refresh", () =>
  using((tiktok, tts) =>
    Effect.gen(function* () {
      const begun = yield* tiktok.generateAuthorizationUrl()
      const { code } = tts.authorize({ state: begun.state })
      const read = yield* tiktok.parseCallback(`/callback?code=${code}&state=${begun.state}`, begun)
      const pair = yield* tiktok.exchangeCodeForToken(read.code)
      expect((yield* tiktok.refreshAccessToken(pair.refreshToken)).accessToken).not.toBe(pair.accessToken)
    }),
  ),
)

it.live("pages, items and shops are streams", () =>
  using((tiktok, tts) =>
    Effect.gen(function* () {
      const ids = yield* Stream.runCollect(Stream.map(tiktok.items(searchProducts, { page_size: 2 }), ({ id }) => id))
      expect([...ids].toSorted()).toEqual(
        tts
          .products()
          .map(({ id }) => id)
          .toSorted(),
      )
      const pages = yield* Stream.runCollect(tiktok.pages(searchProducts, {}, { maxPages: 1 }))
      expect([...pages].map(({ items }) => items.length)).toEqual([3])
      const shops = yield* Stream.runCollect(tiktok.shops())
      expect([...shops].map(({ id }) => id)).toEqual(tts.shops().map(({ id }) => id))
    }),
  ),
)

it.live("shops() walks every account of the store, page by page", () =>
  Effect.gen(function* () {
    const accounts = Array.from({ length: 3 }, (_, at) => ({
      open_id: `seller-${at}`,
      shops: [{ id: `700000${at}`, products: 0 }],
    }))
    const tts = yield* Effect.acquireRelease(
      Effect.promise(() => sandbox({ orders: 0, accounts })),
      (open) => Effect.promise(open.close),
    )
    const { accessToken: _, refreshToken: __, ...app } = tts.config
    const shops = Effect.gen(function* () {
      const tiktok = yield* TikTokShop
      for (const { open_id: openId } of accounts) yield* tiktok.exchangeCodeForToken(tts.authorize({ openId }).code)
      return yield* Stream.runCollect(Stream.map(tiktok.shops(), ({ id }) => id))
    })
    const found = yield* Effect.provide(shops, TikTokShop.layer({ ...app, store: makeMemory() }))
    expect([...found].toSorted()).toEqual(["7000000", "7000001", "7000002"])
  }),
)

it.live("with() gives every call another middleware stack, in views too, and does not change the first stack", () =>
  using((tiktok, tts) =>
    Effect.gen(function* () {
      const seen: Array<string> = []
      const watching = Client.middleware("watching", (next) => (call) => {
        seen.push(call.operation.id)
        return next(call)
      })
      const watched = tiktok.with((client) => client.pipe(Client.use(watching)))
      yield* watched.getProducts()
      yield* watched.shop(tts.shops()[0]!.id).getProducts()
      yield* tiktok
        .shop(tts.shops()[0]!.id)
        .with((client) => client.pipe(Client.use(watching)))
        .getProducts()
      yield* tiktok.getProducts()
      expect(seen).toEqual(Array.from({ length: 3 }, () => "product.202502.searchProducts"))
    }),
  ),
)

it.live("signatures by hand are those of the Promise face", () =>
  using((tiktok) =>
    Effect.sync(() => {
      expect(tiktok.generateSignature({ path: "/x", params: { timestamp: 1 } })).toMatch(/^[0-9a-f]{64}$/)
      expect(tiktok.validateWebhookSignature({ signature: "00", body: "{}" })).toBe(false)
    }),
  ),
)

it.live("an event's shop() is the service, bound to the shop that the event is about", () =>
  using((tiktok, tts) =>
    Effect.gen(function* () {
      const [order] = tts.orders()
      const found: Array<string> = []
      const handler = tiktok.webhooks.handler({
        ORDER_STATUS_CHANGE: (event) =>
          Effect.gen(function* () {
            const shop = yield* Effect.promise(event.shop)
            found.push((yield* shop.getOrder(event.data.order_id!)).id)
          }),
      })
      const event = build.ORDER_STATUS_CHANGE({ order_id: order!.id }, { ownerId: tts.shops()[0]!.id })
      const signed = yield* Effect.promise(() => sign(event, tts.config))
      expect((yield* Effect.promise(() => handler(signed.request()))).status).toBe(200)
      expect(found).toEqual([order!.id])
    }),
  ),
)

it.live("a layer with a wrong configuration fails with a ConfigurationError", () =>
  Effect.gen(function* () {
    const error = yield* Effect.flip(Effect.scoped(Layer.build(TikTokShop.layer({ appKey: "", appSecret: "" }))))
    expect(error).toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "appKey" }, { field: "appSecret" }] })
  }),
)

const configured = (values: Readonly<Record<string, string>>, options = {}) =>
  Effect.scoped(Layer.build(TikTokShop.layerConfig(options))).pipe(
    Effect.flatMap((context) => Effect.provide(TikTokShop, Layer.succeedContext(context))),
    Effect.provide(ConfigProvider.layer(ConfigProvider.fromEnvRecord(values))),
  )

it.live("layerConfig reads Effect's Config, and options win over it", () =>
  Effect.gen(function* () {
    const values = { TIKTOK_SHOP_APP_KEY: "key", TIKTOK_SHOP_APP_SECRET: "secret", TIKTOK_SHOP_REGION: "us" }
    const { parts } = yield* configured({ ...values, TIKTOK_SHOP_ACCESS_TOKEN: "" }, { appKey: "given" })
    const { appSecret, ...config } = parts.app.config
    expect(config).toMatchObject({ appKey: "given", region: "us", accessToken: undefined })
    expect(Redacted.value(appSecret)).toBe("secret")
  }),
)

it.live("layerConfig reads no other environment, and its error lists every problem", () =>
  Effect.gen(function* () {
    vi.stubEnv("TIKTOK_SHOP_APP_SECRET", "of the process")
    const error = yield* Effect.flip(configured({ TIKTOK_SHOP_APP_KEY: "key", TIKTOK_SHOP_REGION: "eu" }))
    expect(error).toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "region" }, { field: "appSecret" }] })
  }),
)
