/** The Effect face: the service, its two layers, and its errors in the error channel. */
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import { it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
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

it.live("the kit's calls and the client's stand in one service", () =>
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
    expect(parts.app.config).toMatchObject({
      appKey: "given",
      appSecret: "secret",
      region: "us",
      accessToken: undefined,
    })
  }),
)

it.live("layerConfig looks at no other environment, and lists what is wrong like every configuration", () =>
  Effect.gen(function* () {
    vi.stubEnv("TIKTOK_SHOP_APP_SECRET", "of the process")
    const error = yield* Effect.flip(configured({ TIKTOK_SHOP_APP_KEY: "key", TIKTOK_SHOP_REGION: "eu" }))
    expect(error).toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "region" }, { field: "appSecret" }] })
  }),
)
