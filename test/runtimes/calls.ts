/** The same twenty calls on every runtime. Answers plain JSON: what each call gave, or the error's tag and code. */
import { getOrderList } from "@tiktok-shop-kit/api/order/202309/getOrderList"
import { getProduct } from "@tiktok-shop-kit/api/product/202309/getProduct"
import { uploadProductImage } from "@tiktok-shop-kit/api/product/202309/uploadProductImage"
import { searchProducts } from "@tiktok-shop-kit/api/product/202502/searchProducts"
import { createTikTokShop, TikTokShopError, type TikTokShopConfig } from "tiktok-shop-kit"

/** What a sandbox gives: how to reach it, one image that it takes, and a page to download. */
export interface Given {
  readonly config: TikTokShopConfig
  readonly image: ReadonlyArray<number>
}

export type Results = Readonly<Record<string, unknown>>

export const twentyCalls = async ({ config, image }: Given): Promise<Results> => {
  const results: Record<string, unknown> = {}
  const step = async <A>(name: string, run: () => Promise<A>): Promise<A> => {
    try {
      const value = await run()
      results[name] = value
      return value
    } catch (thrown) {
      const { _tag, code, field, outcome } = thrown as Record<string, unknown>
      if (!TikTokShopError.is(thrown)) throw new Error(`${name}: ${String(thrown)}`, { cause: thrown })
      results[name] = { _tag, code, field, outcome }
      return undefined as A
    }
  }

  await using tiktok = createTikTokShop(config)
  const shops = await step("01 shops", () =>
    Array.fromAsync(tiktok.shops(), ({ id, name, region }) => ({ id, name, region })),
  )
  const shop = tiktok.shop(shops[0]!.id)
  const { products } = await step("02 getProducts", () => shop.getProducts())
  const { id, raw } = products[0]!
  await step("03 getProducts by status", () => shop.getProducts({ status: "DRAFT" }))
  await step("04 searchProducts", () => shop.call(searchProducts, { page_size: 5 }))
  await step("05 items", () => Array.fromAsync(shop.items(searchProducts, { page_size: 5 }, { maxItems: 12 })))
  await step("06 pages, asking ahead", () =>
    Array.fromAsync(shop.pages(searchProducts, { page_size: 7 }, { prefetch: true }), ({ items }) => items.length),
  )
  await step("07 getProduct", () => shop.getProduct(id))
  await step("08 getProduct, unknown", () => shop.getProduct("1729"))
  await step("09 result", async () => {
    const outcome = await shop.result(getProduct, { product_id: id })
    return outcome.ok && outcome.data.title
  })
  const bytes = new Uint8Array(image)
  await step("10 upload of bytes", () => shop.call(uploadProductImage, { data: bytes, use_case: "MAIN_IMAGE" }))
  await step("11 upload of a Blob", () =>
    shop.call(uploadProductImage, { data: new Blob([bytes], { type: "image/png" }) }),
  )
  await step("12 upload of a stream", () => shop.call(uploadProductImage, { data: new Blob([bytes]).stream() }))
  await step("13 getInventory", () => shop.getInventory(id))
  await step("14 updateInventory", () => shop.updateInventory({ productId: id, skuId: raw.skus![0]!.id!, quantity: 7 }))
  await step("15 getInventory again", () => shop.getInventory(id))
  const { orders } = await step("16 getOrders", () => shop.getOrders({ pageSize: 5 }))
  await step("17 getOrdersByIds", () => shop.getOrdersByIds(orders.map((order) => order.id)))
  await step("18 page size", () => shop.call(getOrderList, { page_size: 1000 }))
  await step("19 request", async () => {
    const sent = await shop.request({ method: "GET", path: `/product/202309/products/${id}`, shopCipher: "required" })
    return { data: sent.data, status: sent.status, attempts: sent.attempts.map(({ why, error }) => ({ why, error })) }
  })
  await step("20 refreshAccessToken", async () => {
    const { accessToken, expiresInSeconds } = await tiktok.refreshAccessToken(config.refreshToken ?? "")
    return { isText: typeof accessToken === "string", days: Math.round(expiresInSeconds / 86_400) }
  })
  return results
}
