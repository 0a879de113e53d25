/** The Worker: consent and callback, products, webhooks, and a daily job that keeps the tokens fresh. */
import { encrypted } from "@tiktok-shop-kit/oauth/encryption"
import { type Context, Hono } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import { html } from "hono/html"
import { createTikTokShop, NotFoundError, TikTokShopError, ValidationError } from "tiktok-shop-kit"
import type { Records } from "./records.ts"
import { makeDedupe, makeRecordStore } from "./shared-state.ts"

export { Records } from "./records.ts"

/** The binding of wrangler.json, and the secrets: `wrangler secret put <name>`. */
export interface Env {
  readonly RECORDS: DurableObjectNamespace<Records>
  readonly TIKTOK_SHOP_APP_KEY: string
  readonly TIKTOK_SHOP_APP_SECRET: string
  readonly TIKTOK_SHOP_SERVICE_ID: string
  readonly TIKTOK_SHOP_ENCRYPTION_KEY: string
  readonly TIKTOK_SHOP_REGION?: "us" | "global"
  /** The sandbox's address. */
  readonly TIKTOK_SHOP_API_BASE_URL?: string
}

type WaitUntil = (work: Promise<unknown>) => void

/** For one request or one job: a Worker may not wait for a promise of another request. */
const open = (env: Env, waitUntil: WaitUntil) => {
  const records = env.RECORDS.get(env.RECORDS.idFromName("all"))
  const tiktok = createTikTokShop({
    appKey: env.TIKTOK_SHOP_APP_KEY,
    appSecret: env.TIKTOK_SHOP_APP_SECRET,
    serviceId: env.TIKTOK_SHOP_SERVICE_ID,
    region: env.TIKTOK_SHOP_REGION,
    baseUrl: env.TIKTOK_SHOP_API_BASE_URL,
    store: encrypted(makeRecordStore(records), { keys: { "1": env.TIKTOK_SHOP_ENCRYPTION_KEY } }),
    waitUntil,
  })
  return { tiktok, dedupe: makeDedupe(records) }
}

type AppContext = Context<{ Bindings: Env }>

const openFor = (c: AppContext) => open(c.env, (work) => c.executionCtx.waitUntil(work))

const app = new Hono<{ Bindings: Env }>()

app.get("/", async (c) => {
  const rows = []
  for await (const { id, name, region } of openFor(c).tiktok.shops()) {
    rows.push(html`<li><a href="/shops/${id}">${name}</a> (${region})</li>`)
  }
  return c.html(
    html`<h1>Shops</h1>
      <ul>
        ${rows}
      </ul>
      <a href="/tiktok/connect">Connect a shop</a>`,
  )
})

app.get("/shops/:id", async (c) => {
  const shop = openFor(c).tiktok.shop(c.req.param("id"))
  const { products } = await shop.getProducts({ status: "ACTIVE", pageSize: 20 })
  const rows = products.map(({ title, totalStock }) => html`<li>${title}: ${totalStock} in stock</li>`)
  return c.html(
    html`<h1>Products</h1>
      <ul>
        ${rows}
      </ul>`,
  )
})

const cookieOf = (c: AppContext) =>
  ({ path: "/tiktok", httpOnly: true, sameSite: "Lax", secure: c.req.url.startsWith("https:") }) as const

app.get("/tiktok/connect", async (c) => {
  const { url, state } = await openFor(c).tiktok.generateAuthorizationUrl()
  // The cookie ties the callback to this browser, for as long as a code is valid.
  setCookie(c, "tiktok_state", state, { ...cookieOf(c), maxAge: 30 * 60 })
  return c.redirect(url)
})

app.get("/tiktok/callback", async (c) => {
  const state = getCookie(c, "tiktok_state")
  if (state === undefined) return c.text("This browser began no consent. Begin at /tiktok/connect.", 400)
  deleteCookie(c, "tiktok_state", cookieOf(c))
  const { tiktok } = openFor(c)
  const { code } = await tiktok.parseCallback(new URL(c.req.url).searchParams, { state })
  await tiktok.exchangeCodeForToken(code)
  return c.redirect("/", 303)
})

app.post("/tiktok/webhooks", (c) => {
  const { tiktok, dedupe } = openFor(c)
  const handler = tiktok.webhooks.handler(
    {
      ORDER_STATUS_CHANGE: async (event) => {
        // The event may be hours old, so read the current order.
        const shop = await event.shop()
        const { id, orderStatus } = await shop.getOrder(event.data.order_id!)
        console.log(`order ${id} is ${orderStatus}`)
      },
    },
    { dedupe },
  )
  // Answers when the event is handled, and after 2.5 s at the latest. The context's waitUntil keeps the Worker alive for the rest.
  return handler(c.req.raw, c.executionCtx)
})

app.onError((error, c) => {
  if (!TikTokShopError.is(error)) throw error
  if (error instanceof NotFoundError) return c.text("This shop does not have what you asked for.", 404)
  if (error instanceof ValidationError) return c.text(error.message, error.field === "shop" ? 404 : 400)
  console.error(error.name, error.code, error.requestId, error.message)
  return c.text("TikTok Shop does not answer as it should. Try again later.", 502)
})

export default {
  fetch: app.fetch,
  /** Accounts without calls refresh nothing by themselves. */
  scheduled: async (_controller, env, ctx) => {
    const { tiktok } = open(env, (work) => ctx.waitUntil(work))
    for (const { openId, outcome } of await tiktok.tokens.maintain()) console.log(`tokens of ${openId}: ${outcome}`)
    await tiktok.close()
  },
} satisfies ExportedHandler<Env>
