/** Makes one call to a host that only a proxy reaches, and prints its error as JSON. */
import { getProduct } from "@tiktok-shop-kit/api/product"
import { createTikTokShop } from "tiktok-shop-kit"

const kit = createTikTokShop({
  appKey: "a",
  appSecret: "secret-1",
  accessToken: "t",
  baseUrl: "https://api.invalid",
  retry: false,
})
const result = await kit.shop({ id: "7", cipher: "c" }).result(getProduct, { product_id: "1" })
if (!result.ok) console.log(JSON.stringify(result.error))
