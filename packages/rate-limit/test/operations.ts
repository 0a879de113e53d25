/** A call that the limiter lets pass, for the tests of its middleware. */
import type * as Client from "@tiktok-shop-kit/client"

export const read: Client.Operation<{}, unknown, "shop"> = {
  id: "product.202502.searchProducts",
  method: "POST",
  path: "/product/202502/products/search",
  platform: "shop",
  media: "json",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}
