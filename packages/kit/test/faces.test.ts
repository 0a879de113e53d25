/** The two faces offer the same calls under the same names, so that a program can change from promises to effects. */
import { expect, test } from "vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TikTokShop } from "../src/effect.ts"
import { createTikTokShop } from "../src/index.ts"

const app = { appKey: "29a39d", appSecret: "e59af819cc" }

const service = async () =>
  Context.get(await Effect.runPromise(Effect.scoped(Layer.build(TikTokShop.layer(app)))), TikTokShop)

/** What only promises need, and its counterpart for effects. */
const promisesOnly = {
  result: "Effect.result",
}

/** What only effects need, and its counterpart for promises. */
const effectsOnly = {
  client: "parts.client, or the object itself",
  orderBatches: "exportOrders(…).batches()",
}

const names = (object: object, without: object): ReadonlyArray<string> =>
  Object.keys(object)
    .filter((name) => !Object.hasOwn(without, name))
    .toSorted()

test("both faces have the same calls", async () => {
  const effects = await service()
  const promises = createTikTokShop(app)
  expect(names(effects, effectsOnly)).toEqual(names(promises, promisesOnly))
  expect(names(effects.content, {})).toEqual(names(promises.content, {}))
  expect(names(effects.tokens, {})).toEqual(names(promises.tokens, {}))
  expect(names(effects.webhooks, {})).toEqual(names(promises.webhooks, {}))
  for (const name of Object.keys(promisesOnly)) expect(promises).toHaveProperty(name)
  for (const name of Object.keys(effectsOnly)) expect(effects).toHaveProperty(name)
})

test("a view of an account or a shop has every call that works for an account or a shop", async () => {
  const promises = createTikTokShop(app)
  const ofTheApp = [
    "generateAuthorizationUrl",
    "parseCallback",
    "exchangeCodeForToken",
    "refreshAccessToken",
    "importTokens",
  ]
  const once = [
    "download",
    "generateSignature",
    "validateWebhookSignature",
    "shops",
    "accounts",
    "tokens",
    "with",
    "parts",
    "close",
  ]
  const expected = names(promises, Object.fromEntries([...ofTheApp, ...once].map((name) => [name, true])))
  expect(names(promises.account("a"), {})).toEqual(expected)
  expect(names(promises.shop("1"), {})).toEqual(expected)
  const effects = await service()
  expect(names(effects.account("a"), {})).toEqual(names(effects, {}))
})
