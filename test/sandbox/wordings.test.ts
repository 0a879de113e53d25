/** The sandbox refuses in the gateway's words, and the client reads the field at fault out of them. */
import { getOrderDetail } from "@tiktok-shop-kit/api/order"
import { createProduct, searchProducts, updateInventory } from "@tiktok-shop-kit/api/product"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { expect, test } from "vitest"

const failed = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error("The call succeeded.")
}

test("a required field of the body and of the query", async () => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  const shop = createTikTokShop(tts.config).shop(tts.shops()[0]!.id)
  const { id, skus } = tts.products()[0]!
  const missing = { _tag: "ValidationError", code: 36009004, retry: "never", outcome: "refused" }
  expect(await failed(shop.call(createProduct, {} as never))).toMatchObject({ ...missing, field: expect.any(String) })
  expect(await failed(shop.call(updateInventory, { product_id: id } as never))).toMatchObject({
    ...missing,
    message: expect.stringContaining("Skus is a required field and has not been provided"),
    field: "skus",
  })
  const withoutStock = { product_id: id, skus: [{ id: skus[0]!.id }] }
  expect(await failed(shop.call(updateInventory, withoutStock as never))).toMatchObject({
    ...missing,
    message: expect.stringContaining("Inventory of Skus[0] is a required field"),
    field: "skus[0].inventory",
  })
  expect(await failed(shop.call(getOrderDetail, {} as never))).toMatchObject({
    ...missing,
    message: expect.stringContaining("param query.ids is missing"),
    field: "ids",
  })
})

test.each<[name: string, config: Partial<TikTokShopConfig>, expected: object]>([
  ["an unknown app", { appKey: "unknown" }, { _tag: "AuthenticationError", field: "app_key" }],
  ["a wrong secret", { appSecret: "wrong" }, { _tag: "SignatureError", code: 106001, reason: "signature" }],
  ["an unknown token", { accessToken: "TTP_unknown" }, { _tag: "AuthenticationError", field: "x-tts-access-token" }],
])("credentials: %s", async (_, config, expected) => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  const { id, cipher } = tts.shops()[0]!
  const shop = createTikTokShop({ ...tts.config, ...config }).shop({ id, cipher })
  expect(await failed(shop.call(searchProducts, { page_size: 1 }))).toMatchObject(expected)
})
