/**
 * What a call costs beyond the network: every client on the same stubbed `fetch`, with the same 15 kB answer, in turn, so that
 * the machine's moods hit all of them alike.
 */
import * as Client from "@tiktok-shop-kit/client"
import { searchProducts } from "@tiktok-shop-kit/api/product"
import * as Effect from "effect/Effect"
import * as Tracer from "effect/Tracer"
import createFetchClient from "openapi-fetch"
import { createTikTokShop } from "tiktok-shop-kit"
import { shopClient } from "tiktok-shop-kit/client"
import { TikTokShopSDK } from "tiktok-shop-sdk"
import { type Row, summary } from "./table.ts"

const products = Array.from({ length: 34 }, (_, at) => ({
  id: `17295${String(at).padStart(14, "0")}`,
  title: `A product with a name of some length, number ${at}`,
  status: "ACTIVATE",
  create_time: 1_700_000_000 + at,
  update_time: 1_700_000_000 + at,
  skus: [
    {
      id: `17296${String(at).padStart(14, "0")}`,
      seller_sku: `SKU-${at}`,
      inventory: [{ quantity: at, warehouse_id: "7300000000000000001" }],
      price: { currency: "USD", tax_exclusive_price: "12.90" },
    },
  ],
  sales_regions: ["US"],
}))
const answer = JSON.stringify({
  code: 0,
  message: "Success",
  request_id: "202611220000000000000000000000",
  data: { products, total_count: products.length, next_page_token: "" },
})
const headers = { "content-type": "application/json", "content-length": String(answer.length), date: new Date().toUTCString() }
const stub = (async () => new Response(answer, { headers })) as typeof fetch
globalThis.fetch = stub

const config = { appKey: "29a39d", appSecret: "e59af819cc", accessToken: "bench-access-token" }
const wide = { ratePerSecond: 1e9, burst: 1e9 }
const shop = { id: "7495540735365777507", cipher: "bench-cipher" }
const input = { page_size: 100, status: "ACTIVATE" }

const spans = Tracer.make({ span: (options) => new Tracer.NativeSpan(options) })
const effectClient = shopClient({ ...config, rateLimit: wide, fetch: stub }).shop(shop)
const preset = createTikTokShop({ ...config, rateLimit: wide, fetch: stub }).shop(shop)
const bareClient = Client.promises(Client.make({ fetch: stub }))
const openapiFetch = createFetchClient<Record<string, never>>({ baseUrl: "https://open-api.tiktokglobalshop.com", fetch: stub })
const vendorless = new TikTokShopSDK({ appKey: config.appKey, appSecret: config.appSecret })
vendorless.setAccessToken("bench-access-token")
vendorless.setShopCipher("bench-cipher")

const url = "https://open-api.tiktokglobalshop.com/product/202502/products/search?page_size=100"
const contenders: Record<string, () => Promise<unknown>> = {
  "bare fetch + json()": async () => (await stub(url, { method: "POST", body: '{"status":"ACTIVATE"}' })).json(),
  "bare client": () => bareClient.call(searchProducts, input),
  "openapi-fetch": () => openapiFetch.POST("/product/202502/products/search" as never, { body: { status: "ACTIVATE" } } as never),
  "full onion, no tracer": () => preset.call(searchProducts, input),
  "full onion, with a span": () => Effect.runPromise(Effect.withTracer(effectClient.call(searchProducts, input), spans)),
  "tiktok-shop-sdk": () => (vendorless.product.searchProducts as (...args: ReadonlyArray<unknown>) => Promise<unknown>)({ page_size: 100 }, { status: "ACTIVATE" }),
}

const microseconds = async (run: () => Promise<unknown>, calls: number, concurrent: number): Promise<number> => {
  const start = performance.now()
  for (let done = 0; done < calls; done += concurrent) {
    if (concurrent === 1) await run()
    else await Promise.all(Array.from({ length: concurrent }, run))
  }
  return ((performance.now() - start) * 1000) / calls
}

/** Microseconds a call for each contender: `rounds` samples, taken in turn. */
const sample = async (rounds: number, calls: number, concurrent: number): Promise<Record<string, Array<number>>> => {
  const samples: Record<string, Array<number>> = {}
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const figure = await microseconds(run, calls, concurrent)
      if (round >= 0) (samples[name] ??= []).push(figure)
    }
  }
  return samples
}

/** What each contender adds to bare fetch, round by round. */
const added = (samples: Record<string, Array<number>>, name: string): Array<number> =>
  samples[name]!.map((figure, round) => figure - samples["bare fetch + json()"]![round]!)

export const calls = async (): Promise<ReadonlyArray<Row>> => {
  const alone = await sample(15, 1280, 1)
  const together = await sample(9, 1280, 64)
  const above = (name: string, budget?: number): Row => ({
    what: `${name}: above bare fetch`,
    ...summary(added(alone, name)),
    unit: "us",
    ...(budget === undefined ? {} : { budget }),
  })
  const kit = summary(added(alone, "full onion, no tracer"))
  const other = summary(added(alone, "tiktok-shop-sdk"))
  return [
    { what: "bare fetch + json(), 15 kB", ...summary(alone["bare fetch + json()"]!), unit: "us" },
    above("full onion, with a span", 35),
    above("full onion, no tracer", 22),
    above("bare client"),
    above("openapi-fetch"),
    above("tiktok-shop-sdk"),
    { what: "full onion / what tiktok-shop-sdk adds", figure: kit.figure / other.figure, min: kit.min / other.min, unit: "x", budget: 0.3 },
    {
      what: "full onion, a call at 64 at once / alone",
      figure: summary(added(together, "full onion, no tracer")).figure / kit.figure,
      unit: "x",
      budget: 1.05,
    },
  ]
}
