/**
 * The complete example that the project began with, in TypeScript: authorize, bring products with their figures into a
 * database, bring orders into it. Prints what it does.
 */
import type { Product, TikTokShop } from "tiktok-shop-kit"

export interface Database {
  readonly products: Map<string, { readonly title: string; readonly metrics: Record<string, unknown> }>
  readonly orders: Map<string, { readonly status: string | undefined; readonly total: string | undefined }>
}

export interface Surroundings {
  readonly tiktok: TikTokShop
  readonly database: Database
  /** The seller opens the page, agrees, and the callback's URL comes back. */
  readonly askSeller: (url: string) => Promise<string>
  readonly print: (line: string) => void
}

const redirectUri = "https://app.example/tiktok/callback"
const metrics = ["views", "clicks", "conversions", "revenue"] as const

export const main = async ({ tiktok, database, askSeller, print }: Surroundings): Promise<void> => {
  const begun = await tiktok.generateAuthorizationUrl({ redirectUri })
  const { code } = await tiktok.parseCallback(await askSeller(begun.url), begun)
  const token = await tiktok.exchangeCodeForToken(code)
  print(
    `authorized ${token.sellerName}: ${token.scopes.length} scopes, until ${token.accessTokenExpiresAt.toISOString()}`,
  )

  await syncProducts({ tiktok, database, print })
  await syncOrders({ tiktok, database, print })
}

type Sync = Omit<Surroundings, "askSeller">

const syncProducts = async ({ tiktok, database, print }: Sync): Promise<void> => {
  const endTime = day(0)
  const startTime = day(30)
  const figures = new Map<string | null, Record<string, unknown>>()
  let pageToken: string | undefined
  do {
    const page = await tiktok.getAnalytics({
      dimension: "product",
      startTime,
      endTime,
      metrics,
      pageSize: 100,
      pageToken,
    })
    for (const { id, metrics } of page.rows) figures.set(id, metrics)
    pageToken = page.nextPageToken
  } while (pageToken !== undefined)

  const none = Object.fromEntries(metrics.map((name) => [name, 0]))
  for await (const { id, title } of everyPage((page) =>
    tiktok.getProducts({ status: "ACTIVE", pageSize: 10, ...page }),
  )) {
    database.products.set(id, { title, metrics: figures.get(id) ?? none })
  }
  print(
    `synced ${database.products.size} products, ${[...database.products.keys()].filter((id) => figures.has(id)).length} with figures`,
  )
}

const syncOrders = async ({ tiktok, database, print }: Sync): Promise<void> => {
  const since = new Date(Date.now() - 30 * 86_400_000)
  for await (const { id, orderStatus, payment } of tiktok.exportOrders({ since, timeField: "create" })) {
    database.orders.set(id, { status: orderStatus, total: payment?.total_amount })
  }
  print(`synced ${database.orders.size} orders`)
}

type Listed = Pick<Product<unknown>, "id" | "title">

/** Page by page, by the token that each page gives. */
async function* everyPage(
  list: (page: { readonly pageToken?: string | undefined }) => Promise<{
    readonly products: ReadonlyArray<Listed>
    readonly nextPageToken: string | undefined
  }>,
): AsyncGenerator<Listed> {
  let pageToken: string | undefined
  do {
    const page = await list({ pageToken })
    yield* page.products
    pageToken = page.nextPageToken
  } while (pageToken !== undefined)
}

/** `YYYY-MM-DD`, so many days ago. */
export const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
