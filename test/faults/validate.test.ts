/** Validation with the whole spec: what the sandbox answers fits it, and an answer that changed is found. */
import { searchProducts } from "@tiktok-shop-kit/api/product/202502/searchProducts"
import { getOrderList } from "@tiktok-shop-kit/api/order/202309/getOrderList"
import { getProduct } from "@tiktok-shop-kit/api/product/202309/getProduct"
import * as Client from "@tiktok-shop-kit/client"
import { type Difference, validate } from "@tiktok-shop-kit/client/validate"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop } from "tiktok-shop-kit"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"

const spec = () =>
  import("@tiktok-shop-kit/api/operations.json", { with: { type: "json" } }).then((module) => module.default)

test("the sandbox's answers fit the spec, enforced", async () => {
  await using tts = await sandbox()
  const found: Array<Difference> = []
  const checked = validate({ spec, mode: "enforce", onDifference: (one) => found.push(one) })
  const shop = createTikTokShop(tts.config)
    .with((client) => client.pipe(Client.use(checked)))
    .shop(tts.shops()[0]!.id)
  const { products } = await shop.call(searchProducts, { page_size: 20 })
  await shop.call(getProduct, { product_id: products[0]!.id! })
  await shop.call(getOrderList, { page_size: 20 })
  expect(found).toEqual([])
})

test("an answer that changed is reported once, and fails where that is asked for", async () => {
  await using tts = await sandbox()
  const found: Array<Difference> = []
  const changed = Client.middleware(
    "changed",
    (next) => (call) =>
      Effect.map(next(call), (reply) => {
        const { data } = reply.body as { data: { products: Array<Record<string, unknown>> } }
        const products = data.products.map(({ title: _, ...rest }) => ({ ...rest, gift_note: "new", id: 7 }))
        return { ...reply, body: { ...(reply.body as object), data: { ...data, products } } }
      }),
  )
  const shop = createTikTokShop(tts.config)
    .with((client) =>
      client.pipe(Client.use(changed), Client.use(validate({ spec, onDifference: (one) => found.push(one) }))),
    )
    .shop(tts.shops()[0]!.id)
  await shop.call(searchProducts, { page_size: 20 })
  await shop.call(searchProducts, { page_size: 20 })
  expect(found).toMatchObject([
    { path: "products[].id", kind: "wrong-type", expected: "string" },
    { path: "products[].gift_note", kind: "unknown-field" },
  ])
  const enforced = await shop.result(searchProducts, { page_size: 20 }, { validate: "enforce" })
  expect(enforced).toMatchObject({ ok: false, error: { _tag: "DecodeError" } })
})
