/**
 * The tour against the sandbox, in the order in which an app meets the API: consent, shops, products, orders, an image, stock,
 * the signature, a webhook; and what the middleware stack (the onion) does when a token expires, the platform throttles, an
 * answer gets lost, or something does not exist.
 */
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import { getPackageDetail, shipPackage } from "@tiktok-shop-kit/api/fulfillment"
import { getOrderList } from "@tiktok-shop-kit/api/order"
import { getProduct, searchProducts, uploadProductImage } from "@tiktok-shop-kit/api/product"
import { use } from "@tiktok-shop-kit/client"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { explain } from "@tiktok-shop-kit/signing/explain"
import { createTikTokShop, type ShopCalls, type TikTokShop } from "tiktok-shop-kit"
import { png } from "./png.ts"
import * as print from "./print.ts"
import { type Row, rows } from "./rows.ts"
import { type Receiver, startReceiver, webhook } from "./webhooks.ts"

/**
 * The address to which the seller's browser would return. No server listens there: the tour reads the address from the
 * redirect.
 */
const redirectUrl = "https://app.example/tiktok/callback"

export const sandboxTour = async (): Promise<void> => {
  const receiver = await startReceiver()
  const tts = await sandbox({
    redirectUrl,
    webhooks: { url: receiver.url },
    shops: [
      { name: "Harbor Goods", region: "US", products: 25, orders: 12 },
      { name: "Harbor Outlet", region: "US", products: 8, orders: 4 },
    ],
  })
  // Not `await using`: Node 22 does not know it, and nothing compiles this file.
  try {
    await steps(tts, receiver)
  } finally {
    await tts.close()
    receiver.close()
  }
}

const steps = async (tts: Sandbox, receiver: Receiver): Promise<void> => {
  const startedMs = performance.now()
  print.title(
    "tiktok-shop-kit",
    `A tour of the SDK against an embedded TikTok Shop at ${tts.url}. Nothing is sent to another machine.`,
  )

  let refreshes = 0
  const seen: Array<Row> = []
  // Only addresses and keys: the tokens come from the consent, and a store keeps them.
  const { accessToken: _, refreshToken: __, ...config } = tts.config
  const tiktok = createTikTokShop({
    ...config,
    store: makeMemory(),
    onTokenEvent: ({ type }) => (refreshes += type === "refreshed" ? 1 : 0),
  }).with((client) =>
    client.pipe(
      use(
        rows((row) => {
          seen.push(row)
          print.row(row)
        }),
      ),
    ),
  )

  await consent(tiktok)
  const shop = await shops(tiktok)
  await products(shop)
  const packageId = await orders(shop)
  await image(shop)
  await stock(shop)
  await signature(shop, tts)
  await webhook(tiktok, tts, receiver)
  await expiry(shop, tts, () => refreshes)
  await throttle(shop, tts)
  await lostAnswer(shop, tts, packageId)
  await notFound(shop)

  const requests = tts.requests.length
  const repeated = seen.reduce((sum, { attempts }) => sum + Math.max(0, attempts.length - 1), 0)
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  print.summary(
    `${seen.length} calls, ${requests} requests, ${repeated} of them repetitions, ${refreshes} token refresh, in ${seconds} s.`,
  )
  print.note("Next: README.md shows each of these in a few lines. The code of this tour: examples/tour.")
}

const consent = async (tiktok: TikTokShop): Promise<void> => {
  print.heading("Consent: from a URL to a pair of tokens")
  const begun = await tiktok.generateAuthorizationUrl({ redirectUri: redirectUrl })
  const { origin, pathname } = new URL(begun.url)
  print.note(`The seller opens ${origin}${pathname}?service_id=…&state=… and agrees.`)
  const page = await fetch(begun.url, { redirect: "manual" })
  const { code, shopRegion } = await tiktok.parseCallback(page.headers.get("location") ?? "", begun)
  print.note(`The browser comes back to ${redirectUrl}; the state is ours, the market is ${shopRegion}.`)
  const startedMs = performance.now()
  const account = await tiktok.exchangeCodeForToken(code)
  const days = Math.round(account.expiresInSeconds / 86_400)
  print.columns()
  print.row({
    call: "exchangeCodeForToken",
    attempts: [{ status: 200, why: "first" }],
    ms: performance.now() - startedMs,
    outcome: `the tokens of a ${account.userType}`,
    isFailed: false,
  })
  print.note(`${account.sellerName} granted ${account.scopes.length} scopes; the access token lives for ${days} days.`)
}

/** The first shop, as a view: every call through it goes to this shop. */
const shops = async (tiktok: TikTokShop): Promise<ShopCalls> => {
  print.heading("Shops: one authorization may reach several")
  const { shops } = await tiktok.call(getAuthorizedShops)
  for (const { name, region, code } of shops) print.note(`${name} (${region}, ${code})`)
  const [first] = shops
  if (first === undefined) throw new Error("The sandbox has no shop.")
  print.note(`From here on, every call goes to ${first.name}: tiktok.shop(id) looks its cipher up once.`)
  return tiktok.shop(first.id)
}

const products = async (shop: ShopCalls): Promise<void> => {
  print.heading("Products: every page, then one of them")
  let active = 0
  // Three pages, the last one not full. The client passes the page token from page to page.
  for await (const product of shop.items(searchProducts, { page_size: 10 })) {
    if (product.status === "ACTIVATE") active++
  }
  print.note(
    `${active} of them are on sale. The same list by the kit's own call, which has page numbers and a title filter:`,
  )
  const lamps = await shop.getProducts({ searchQuery: "lamp", pageSize: 5 })
  const [lamp] = lamps.products
  if (lamp === undefined) throw new Error("The sandbox has no lamp.")
  const { title, priceRange, totalStock, raw } = await shop.getProduct(lamp.id)
  const price = priceRange === null ? "no price" : `${priceRange.min} to ${priceRange.max} ${priceRange.currency}`
  print.note(`${title}: ${price}, ${totalStock} in stock, ${raw.skus?.length ?? 0} SKU(s)`)
}

/** Returns a package that awaits its shipment. */
const orders = async (shop: ShopCalls): Promise<string> => {
  print.heading("Orders")
  const { orders } = await shop.call(getOrderList, { page_size: 50, order_status: "AWAITING_SHIPMENT" })
  print.note(`${orders.length} await shipment. One in full, with its items:`)
  const { orders: newest } = await shop.getOrders({ pageSize: 1 })
  const order = newest[0] === undefined ? undefined : await shop.getOrder(newest[0].id)
  print.note(
    `order ${order?.id}: ${order?.orderStatus}, ${order?.items.length} item(s), ` +
      `${order?.payment?.total_amount} ${order?.payment?.currency}`,
  )
  const waiting = orders[0]?.packages?.[0]?.id
  if (waiting === undefined) throw new Error("The sandbox has no package to ship.")
  return waiting
}

const image = async (shop: ShopCalls): Promise<void> => {
  print.heading("An image: multipart, which is not signed")
  const bytes = png(300, 300, (x, y) => [25 * Math.floor(x / 30), 90, 25 * Math.floor(y / 30)])
  const data = new File([bytes], "gradient.png", { type: "image/png" })
  const stored = await shop.call(uploadProductImage, { data, use_case: "MAIN_IMAGE" })
  print.note(`${bytes.length} bytes of PNG became ${stored.width} x ${stored.height} pixels at ${stored.uri}`)
}

const stock = async (shop: ShopCalls): Promise<void> => {
  print.heading("Stock: changed, and read back")
  const product = (await shop.getProducts({ status: "ACTIVE" })).products.find(({ raw }) => raw.skus?.length === 1)
  if (product === undefined) throw new Error("The sandbox has no product with one SKU.")
  const before = await shop.getInventory(product.id)
  const quantity = before.availableQuantity + 7
  // Without a skuId the product is read first: it must have one SKU, or the error lists them.
  await shop.updateInventory({ productId: product.id, quantity })
  const after = await shop.getInventory(product.id)
  if (after.availableQuantity !== quantity) throw new Error("The stock differs from the written quantity.")
  print.note(`${product.title}: ${before.availableQuantity} → ${after.availableQuantity}`)
}

const signature = async (shop: ShopCalls, tts: Sandbox): Promise<void> => {
  print.heading("The signature, explained")
  const { method, url, headers, body } = await shop.prepare(searchProducts, { page_size: 2, status: "ACTIVATE" })
  if (body?.kind !== "text") throw new Error("The search has no body.")
  const request = { url: String(url), headers, appSecret: tts.config.appSecret }
  const { ok, signed } = await explain({ ...request, body: body.text })
  if (!ok) throw new Error("The signature is wrong.")
  print.note(`Signed and not sent: ${method} ${body.text}. HMAC-SHA256 of`)
  print.note(signed.replace(/(sha256 .{8})[0-9a-f]+/, "$1…"))
  const { findings } = await explain({ ...request, body: JSON.stringify(JSON.parse(body.text), undefined, 2) })
  print.note(`If the body is formatted again after that: ${findings[0]?.message}`)
}

const expiry = async (shop: ShopCalls, tts: Sandbox, refreshes: () => number): Promise<void> => {
  print.heading("The access token expires while six calls are under way")
  const { products } = await shop.getProducts({ pageSize: 6 })
  tts.faults.add({ kind: "expire-token" })
  await Promise.all(products.map(({ id }) => shop.call(getProduct, { product_id: id })))
  const renewed = tts.requests.filter(({ path }) => path.endsWith("/token/refresh")).length
  if (renewed !== 1 || refreshes() !== 1) throw new Error(`There were ${renewed} refreshes instead of one.`)
  print.note("All six were refused; one refresh served them all, and each was sent again by itself. The times are the")
  print.note("limiter's: 20 requests at once, then 10 a second, for each shop.")
}

const throttle = async (shop: ShopCalls, tts: Sandbox): Promise<void> => {
  print.heading("The platform throttles")
  tts.faults.add({ kind: "throttle", retryAfterSeconds: 1 })
  const { attempts } = await shop.send(searchProducts, { page_size: 1 })
  const [refused, answered] = attempts
  if (refused === undefined || answered === undefined) throw new Error("The call was not repeated.")
  const waited = ((answered.startedAtMs - refused.startedAtMs) / 1000).toFixed(1)
  print.note(`Retry-After said 1 s; the second attempt was sent after ${waited} s, with a new timestamp and signature.`)
}

const lostAnswer = async (shop: ShopCalls, tts: Sandbox, package_id: string): Promise<void> => {
  print.heading("A parcel is shipped, and the answer gets lost")
  tts.faults.add({ kind: "reset-after", operation: shipPackage.id })
  const shipped = await shop.result(shipPackage, { package_id, handover_method: "DROP_OFF" })
  const sent = tts.requests.filter(({ operation }) => operation === shipPackage.id).length
  if (shipped.ok || shipped.error.outcome !== "unknown" || sent !== 1) throw new Error("It was sent twice.")
  print.note("outcome unknown: it may have happened, so the client sends no second request. The program looks:")
  const { package_status } = await shop.call(getPackageDetail, { package_id })
  await tts.webhooks.settled()
  print.note(`It did happen: the package is ${package_status}, and a webhook said so, too.`)
}

const notFound = async (shop: ShopCalls): Promise<void> => {
  print.heading("An error is a value with a type")
  const outcome = await shop.result(getProduct, { product_id: "1729000000000000000" })
  if (outcome.ok) throw new Error("A product that does not exist was found.")
  const { error } = outcome
  switch (error._tag) {
    case "NotFoundError":
      print.note(error.message)
      print.note(`_tag ${error._tag}, code ${error.code}, request ${error.requestId}`)
      print.note(`outcome ${error.outcome}: the platform did nothing; retry ${JSON.stringify(error.retry)}`)
      return
    default:
      throw error
  }
}
