/**
 * The same tour against the real host, with the tokens of the environment. It only reads: a middleware refuses every operation
 * that may write before anything is sent. It prints nothing about a buyer.
 */
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import { searchProducts } from "@tiktok-shop-kit/api/product"
import { fromAsync, use } from "@tiktok-shop-kit/client"
import { createTikTokShop, UnsupportedError } from "tiktok-shop-kit"
import * as print from "./print.ts"
import { rows } from "./rows.ts"

const readOnly = fromAsync("read-only", async (call, next) => {
  if (call.operation.safety === "read") return next(call)
  throw new UnsupportedError({ message: `${call.operation.id} may write, and this tour only reads.` })
})

export const realTour = async (): Promise<void> => {
  const startedMs = performance.now()
  let calls = 0
  // A refresh would use up the refresh token, which is kept elsewhere. The tour ends before the access token expires.
  delete process.env["TIKTOK_SHOP_REFRESH_TOKEN"]
  const tiktok = createTikTokShop().with((client) =>
    client.pipe(
      use(readOnly),
      use(
        rows((row) => {
          calls++
          print.row(row)
        }),
      ),
    ),
  )
  print.title(
    "tiktok-shop-kit",
    `A read-only tour of ${tiktok.parts.app.config.baseUrl}: nothing is written, no token is refreshed.`,
  )

  print.heading("Shops")
  print.columns()
  const { shops } = await tiktok.call(getAuthorizedShops)
  for (const { name, region } of shops) print.note(`${name} (${region})`)
  const [first] = shops
  if (first === undefined) {
    print.note("The token reaches no shop, so there is nothing to show.")
    return
  }
  const shop = tiktok.shop(first.id)

  print.heading(`Products of ${first.name}: three pages at most, then one of them`)
  let example: string | undefined
  for await (const page of shop.pages(searchProducts, { page_size: 20 }, { maxPages: 3 })) example ??= page.items[0]?.id
  if (example !== undefined) {
    const { title, priceRange, totalStock } = await shop.getProduct(example)
    const price = priceRange === null ? "no price" : `${priceRange.min} to ${priceRange.max} ${priceRange.currency}`
    print.note(`${title}: ${price}, ${totalStock} in stock`)
    const { availableQuantity, reservedQuantity } = await shop.getInventory(example)
    print.note(`${availableQuantity} can be sold, ${reservedQuantity} are held for orders`)
  }

  print.heading("Orders of the last 30 days")
  const { orders } = await shop.getOrders({ pageSize: 20, startTime: new Date(Date.now() - 30 * 86_400_000) })
  const counts = new Map<string, number>()
  for (const { orderStatus = "no status" } of orders) counts.set(orderStatus, (counts.get(orderStatus) ?? 0) + 1)
  for (const [status, count] of counts) print.note(`${count} ${status}`)

  print.heading("An image, a change of stock")
  print.note("Left out: they write. `npm start` without the three variables shows them in the sandbox.")

  print.summary(`${calls} calls in ${((performance.now() - startedMs) / 1000).toFixed(1)} s.`)
}
