/**
 * Clients that no one here wrote, unchanged: `tiktok-shop-sdk`, whose addresses are the real ones, against the sandbox
 * through msw.
 */
import { setupServer } from "msw/node"
import { afterAll, beforeAll, expect, test } from "vitest"
import { TikTokShopSDK } from "tiktok-shop-sdk"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { handlers } from "../../packages/sandbox/src/msw.ts"

let tts: Sandbox
let server: ReturnType<typeof setupServer>

beforeAll(async () => {
  tts = await sandbox({ signing: "strict" })
  server = setupServer(...handlers(tts))
  server.listen({ onUnhandledFrame: "bypass" })
})
afterAll(async () => {
  server.close()
  await tts.close()
})

const connected = async () => {
  const sdk = new TikTokShopSDK({ appKey: tts.config.appKey, appSecret: tts.config.appSecret })
  const token = await sdk.auth.getAccessToken({ auth_code: tts.authorize().code, grant_type: "authorized_code" })
  sdk.setAccessToken(token.data!.access_token)
  const shops = await sdk.shop.getAuthorizedShops()
  sdk.setShopCipher(shops.data!.shops[0]!.cipher!)
  return sdk
}

test("tiktok-shop-sdk: tokens, shops, products, stock and orders", async () => {
  const sdk = await connected()
  const found = await sdk.product.searchProducts({ query: { page_size: 5 }, body: { status: "ACTIVATE" } } as never)
  expect(found).toMatchObject({ code: 0, data: { products: expect.objectContaining({ length: 5 }) } })
  const [product] = tts.products()
  const stock = await sdk.product.searchInventory({ product_ids: [product!.id] } as never)
  expect(stock).toMatchObject({ code: 0, data: { inventory: [{ product_id: product!.id }] } })
  const orders = await sdk.order.getOrderList({ query: { page_size: 3 }, body: {} } as never)
  expect(orders).toMatchObject({ code: 0, data: { orders: expect.objectContaining({ length: 3 }) } })
  expect(tts.requests.every(({ verdict }) => verdict === "passed")).toBe(true)
})

test("tiktok-shop-sdk: its image upload sends no image, and the refusal says so", async () => {
  const sdk = await connected()
  const answer = await sdk.product.uploadProductImage({ data: Buffer.from("image"), use_case: "MAIN_IMAGE" } as never)
  expect(answer).toMatchObject({ code: 36009022, data: null, message: expect.stringContaining("the body is no multipart form") })
})
