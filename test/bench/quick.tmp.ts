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
  "tiktok-shop-sdk": () => vendorless.product.searchProducts({ query: { page_size: 100 }, body: { status: "ACTIVATE" } }),
}


const only = process.argv[2]?.split(",")
const entries = Object.entries(contenders).filter(([n])=>!only||n.startsWith("bare fetch")||only.some(o=>n.includes(o)))
const samples = Object.fromEntries(entries.map(([n])=>[n,[] as number[]]))
const conc = Number(process.argv[3] ?? 1)
for (let r=0;r<120;r++) for (const [n,run] of entries){ const N=192; const t=performance.now(); if(conc===1) for(let i=0;i<N;i++) await run(); else for(let i=0;i<N;i+=conc) await Promise.all(Array.from({length:conc},run)); if(r>=20) samples[n]!.push((performance.now()-t)*1000/N) }
const b=samples["bare fetch + json()"]!.toSorted((x,y)=>x-y)
for(const [n] of entries){const s=samples[n]!.toSorted((x,y)=>x-y); console.log(n.padEnd(28), "min+",(s[0]!-b[0]!).toFixed(1), "p25+",(s[25]!-b[25]!).toFixed(1),"med+",(s[50]!-b[50]!).toFixed(1),"abs",s[0]!.toFixed(1))}
