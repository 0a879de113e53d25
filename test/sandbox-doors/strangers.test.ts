/**
 * Clients that no one here wrote, unchanged: `tiktok-shop-sdk`, whose addresses are the real ones and cannot be changed,
 * against the sandbox through msw.
 */
import { setupServer } from "msw/node"
import { afterEach, expect, test } from "vitest"
import { TikTokShopSDK } from "tiktok-shop-sdk"
import { makeSandbox, type SandboxCore, type SandboxOptions } from "../../packages/sandbox/src/fetch.ts"
import { handlers } from "../../packages/sandbox/src/msw.ts"

let stop = () => {}
afterEach(() => stop())

const start = (options: SandboxOptions = {}): SandboxCore => {
  const tts = makeSandbox(options)
  const server = setupServer(...handlers(tts))
  server.listen({ onUnhandledFrame: "error" })
  stop = () => server.close()
  return tts
}

const connected = async (tts: SandboxCore) => {
  const sdk = new TikTokShopSDK({ appKey: tts.config.appKey, appSecret: tts.config.appSecret })
  const token = await sdk.auth.getAccessToken({ auth_code: tts.authorize().code, grant_type: "authorized_code" })
  sdk.setAccessToken(token.data!.access_token!)
  const shops = await sdk.shop.getAuthorizedShops()
  return { sdk, cipher: shops.data!.shops[0]!.cipher! }
}

test("tiktok-shop-sdk: tokens, shops, products, stock and orders pass the strict gate", async () => {
  const tts = start()
  const { cipher, sdk } = await connected(tts)
  sdk.setShopCipher(cipher)
  const found = await sdk.product.searchProducts({ query: { page_size: 5 }, body: { status: "ACTIVATE" } } as never)
  expect(found).toMatchObject({ code: 0, data: { products: expect.objectContaining({ length: 5 }) } })
  const [product] = tts.products()
  const stock = await sdk.product.searchInventory({ product_ids: [product!.id] } as never)
  expect(stock).toMatchObject({ code: 0, data: { inventory: [{ product_id: product!.id }] } })
  const body = { create_time_ge: 1 }
  const orders = await sdk.order.getOrderList({ query: { page_size: 3 }, body } as never)
  expect(orders).toMatchObject({ code: 0, data: { orders: expect.objectContaining({ length: 3 }) } })
  expect(tts.requests.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 5 }, () => "passed"))
})

test.each(["strict", "lenient"] as const)(
  "tiktok-shop-sdk sends a literal {} that it does not sign: %s",
  async (signing) => {
    const tts = start({ signing })
    const { cipher, sdk } = await connected(tts)
    sdk.setShopCipher(cipher)
    const search = sdk.product.searchProducts({ query: { page_size: 5 }, body: {} } as never)
    if (signing === "strict") await expect(search).rejects.toThrow("The 'sign' is invalid")
    else expect(await search).toMatchObject({ code: 0 })
  },
)

test("tiktok-shop-sdk: its image upload is refused, and the refusal says why", async () => {
  const tts = start()
  const { cipher, sdk } = await connected(tts)
  const upload = () => sdk.product.uploadProductImage({ data: Buffer.from("image"), use_case: "MAIN_IMAGE" } as never)
  expect(await upload()).toMatchObject({
    code: 36009022,
    message: expect.stringContaining("the body is no multipart form"),
  })
  sdk.setShopCipher(cipher)
  expect(await upload()).toMatchObject({
    code: 36009004,
    message: expect.stringContaining("'shop_cipher' query parameter is not required"),
  })
})
