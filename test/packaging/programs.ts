/** The programs that the packaging tests install the packages for, one a way to use them. */

/** CommonJS on Node: reads the sandbox from the environment, prints what it answered. */
export const commonJs = `
const { createTikTokShop, NotFoundError, TikTokShopError } = require("tiktok-shop-kit")
const { searchProducts } = require("@tiktok-shop-kit/api/product")
const main = async () => {
  const tiktok = createTikTokShop(JSON.parse(process.env.CONFIG))
  const { products } = await tiktok.getProducts()
  const titles = []
  for await (const { title } of tiktok.items(searchProducts, {})) titles.push(title)
  const error = await tiktok.getProduct("1729").catch((thrown) => thrown)
  // What is loaded with its first use is required by nobody.
  const { rows } = await tiktok.getAnalytics({ startTime: "2026-01-01", endTime: "2026-01-02" })
  const imported = await import("tiktok-shop-kit")
  console.log(JSON.stringify({
    products: products.length,
    titles: titles.length,
    isNotFound: error instanceof NotFoundError && TikTokShopError.is(error),
    rows: rows.length,
    isOneCopy: imported.NotFoundError === NotFoundError,
  }))
}
main()
`

/** The same under TypeScript, in a file that is CommonJS. */
export const commonJsTypes = `
import { createTikTokShop, type TikTokShop } from "tiktok-shop-kit"
import signing = require("@tiktok-shop-kit/signing")
const tiktok: TikTokShop = createTikTokShop({ appKey: "k", appSecret: signing.signature({ path: "/", appSecret: "s" }) })
export = tiktok
`

/** A page that has the secret by mistake. */
export const page = `
import { createTikTokShop } from "tiktok-shop-kit"
const say = (text: string) => { document.querySelector("p")!.textContent = text }
try {
  createTikTokShop({ appKey: "29a39d", appSecret: "e59af819cc" })
  say("made")
} catch (error) {
  say((error as Error).message)
}
`

/** A Worker that reads products and takes a webhook, in one answer. */
export const worker = `
import { createTikTokShop } from "tiktok-shop-kit"
export default {
  fetch: async (request: Request) => {
    const { config, delivery } = await request.json() as any
    const tiktok = createTikTokShop(config)
    const { products } = await tiktok.getProducts()
    const events: Array<string> = []
    const handler = tiktok.webhooks.handler({ ORDER_STATUS_CHANGE: ({ name }) => void events.push(name) })
    const delivered = (headers: object) =>
      handler(new Request("https://worker.example/", { method: "POST", headers: headers as any, body: delivery.body }))
    const answers = [await delivered(delivery.headers), await delivered({ ...delivery.headers, authorization: "forged" })]
    return Response.json({ products: products.length, events, statuses: answers.map(({ status }) => status) })
  },
}
`

/** Calls by path with openapi-fetch; reads the sandbox from the environment, prints what it answered. */
export const byPath = `
import { createTikTokShop } from "tiktok-shop-kit"
import { openapi } from "tiktok-shop-kit/openapi"
const api = openapi(createTikTokShop(JSON.parse(process.env.CONFIG)))
const { data } = await api.POST("/product/202502/products/search", { params: { query: { page_size: 10 } }, body: {} })
const error = await api
  .GET("/product/202309/products/{product_id}", { params: { path: { product_id: "1729" } } })
  .catch((thrown) => thrown)
console.log(JSON.stringify({ products: data.data.products.length, error: error._tag }))
`
