/**
 * The app: consent and callback, shops, products, and webhooks. It is a Hono app of Web requests and responses, so it runs
 * unchanged on Node, Workers, Deno and Bun. main.ts starts the server and chooses the store.
 */
import { type Context, Hono } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import { html } from "hono/html"
import { type TikTokShop, TikTokShopError } from "tiktok-shop-kit"

export interface AppOptions {
  readonly tiktok: TikTokShop
  /** The redirect URL of the app in Partner Center. */
  readonly redirectUri: string
  /** Called with a line for each webhook. */
  readonly log: (line: string) => void
}

const stateCookie = "tiktok_state"

/** As long as a code is valid. */
const consentSeconds = 30 * 60

const page = (title: string, body: ReturnType<typeof html>) =>
  html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>${title}</title>
      <h1>${title}</h1>
      ${body}
    </html>`

export const makeApp = ({ tiktok, redirectUri, log }: AppOptions): Hono => {
  const app = new Hono()
  const { pathname, protocol } = new URL(redirectUri)
  const cookie = { path: pathname, httpOnly: true, sameSite: "Lax", secure: protocol === "https:" } as const

  app.get("/", (c) => c.html(page("TikTok Shop", html`<p><a href="/connect">Connect a shop</a></p>`)))

  app.get("/connect", async (c) => {
    const { url, state } = await tiktok.generateAuthorizationUrl({ redirectUri })
    // The state ties the callback to this browser: a cookie that no script can read and no other site can send.
    setCookie(c, stateCookie, state, { ...cookie, maxAge: consentSeconds })
    return c.redirect(url)
  })

  app.get(pathname, async (c) => {
    const state = getCookie(c, stateCookie)
    if (state === undefined) return c.text("This browser began no consent, or began it too long ago.", 400)
    deleteCookie(c, stateCookie, cookie)
    // Only the query: behind a proxy the address of the request is not the public address.
    const { code } = await tiktok.parseCallback(new URL(c.req.url).searchParams, { state })
    await tiktok.exchangeCodeForToken(code)
    return c.redirect("/shops")
  })

  app.get("/shops", async (c) => {
    const rows = []
    for await (const { id, name, region } of tiktok.shops()) {
      rows.push(html`<li><a href="/shops/${id}/products">${name}</a> (${region})</li>`)
    }
    return c.html(
      page(
        "Shops",
        html`<ul>
            ${rows}
          </ul>
          <p><a href="/connect">Connect another</a></p>`,
      ),
    )
  })

  app.get("/shops/:id/products", async (c) => {
    const pageToken = c.req.query("after")
    const shop = tiktok.shop(c.req.param("id"))
    const { products, nextPageToken } = await shop.getProducts({ status: "ACTIVE", pageSize: 20, pageToken })
    const rows = products.map(
      ({ title, priceRange, totalStock }) =>
        html`<li>${title}: ${priceRange?.min} ${priceRange?.currency}, ${totalStock} in stock</li>`,
    )
    const next = nextPageToken === undefined ? "" : html`<a href="?after=${encodeURIComponent(nextPageToken)}">More</a>`
    return c.html(
      page(
        "Products",
        html`<ul>
            ${rows}
          </ul>
          ${next}`,
      ),
    )
  })

  const webhooks = tiktok.webhooks.handler({
    ORDER_STATUS_CHANGE: async (event) => {
      // The event may be late, so read the current state from the API.
      const shop = await event.shop()
      const { id, orderStatus } = await shop.getOrder(event.data.order_id!)
      log(`order ${id} is ${orderStatus}`)
    },
    SELLER_DEAUTHORIZATION: () => log("a seller withdrew the authorization, and the store has marked the account"),
  })
  app.post("/webhooks", webhooks)

  app.onError((error, c) => failed(error, c))
  return app
}

/** The SDK's messages say what to do and hold no secret; the app decides which of them a visitor sees. */
const failed = (error: Error, c: Context): Response | Promise<Response> => {
  if (!TikTokShopError.is(error)) throw error
  switch (error._tag) {
    case "ReauthorizationRequiredError":
      return c.redirect("/connect")
    case "AuthenticationError":
      return c.text("The consent was refused, or its code is too old. Begin again at /connect.", 401)
    case "ValidationError":
      return c.text(error.message, 400)
    case "NotFoundError":
      return c.text("This shop does not have what you asked for.", 404)
    default:
      console.error(error.name, error.code, error.requestId, error.message)
      return c.text("TikTok Shop does not answer as it should. Try again later.", 502)
  }
}
