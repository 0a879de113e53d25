/**
 * What a call costs over sockets: the processor time of the client's process and the calls a second, for the SDK and for what
 * else a program can call TikTok with. The server is another process. Contenders take turns, so that a busy machine hits all
 * of them alike.
 */
import type * as Client from "@tiktok-shop-kit/client"
import { searchProducts } from "@tiktok-shop-kit/api/product"
import { nodeTransport } from "@tiktok-shop-kit/client/node"
import { createTikTokShop } from "tiktok-shop-kit"
import { TikTokShopSDK } from "tiktok-shop-sdk"
import { spawn } from "node:child_process"
import { once } from "node:events"
import http from "node:http"
import { join } from "node:path"
import { PerformanceObserver } from "node:perf_hooks"
import { body, config, input, path, query, rateLimit, shop } from "./answer.ts"
import { callByHand } from "./by-hand.ts"
import { type Row, summary } from "./table.ts"

const rounds = 5
/** Calls of a contender in one round, by how many are under way at once. */
const plans = [
  { concurrent: 1, calls: 400 },
  { concurrent: 32, calls: 1600 },
  { concurrent: 256, calls: 1536 },
] as const

type Call = () => Promise<unknown>

/** What one round of one contender took. */
interface Round {
  /** Processor time of this process, microseconds a call. */
  readonly processorUs: number
  readonly callsPerSecond: number
  /** In pauses of the garbage collector, microseconds a call. */
  readonly collectorUs: number
}

let collectedMs = 0
const collector = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collectedMs += duration
})

const measure = async (call: Call, { concurrent, calls }: (typeof plans)[number]): Promise<Round> => {
  collectedMs = 0
  const before = process.cpuUsage()
  const startedMs = performance.now()
  let begun = 0
  const work = async (): Promise<void> => {
    while (begun < calls) {
      begun += 1
      await call()
    }
  }
  await Promise.all(Array.from({ length: concurrent }, work))
  const seconds = (performance.now() - startedMs) / 1000
  const { user, system } = process.cpuUsage(before)
  // The observer hears of the last collections in a later turn.
  await new Promise((resolve) => setImmediate(resolve))
  return {
    processorUs: (user + system) / calls,
    callsPerSecond: calls / seconds,
    collectorUs: (collectedMs * 1000) / calls,
  }
}

const byNodeHttp = (port: string): Call => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity })
  const options = { agent, port, method: "POST", path: `${path}?page_size=${query.page_size}` }
  return () =>
    new Promise((resolve, reject) => {
      const sent = http.request({ ...options, headers: { "content-type": "application/json" } }, (response) => {
        let text = ""
        response
          .setEncoding("utf8")
          .on("data", (piece) => (text += piece))
          .on("end", () => resolve(JSON.parse(text)))
          .on("error", reject)
      })
      sent.on("error", reject).end(JSON.stringify(body))
    })
}

/** It has no option for the host, so its `fetch` is led to the server. */
const byOtherSdk = (origin: string): Call => {
  const sdk = new TikTokShopSDK({ appKey: config.appKey, appSecret: config.appSecret })
  sdk.setAccessToken(config.accessToken)
  sdk.setShopCipher(shop.cipher)
  const { fetch } = globalThis
  globalThis.fetch = (url, init) => fetch(`${origin}${String(url).slice(hostOfSdk.length)}`, init)
  return () => sdk.product.searchProducts({ query, body })
}

const hostOfSdk = "https://open-api.tiktokglobalshop.com"

const bare = "bare fetch + json()"
const onFetch = "the onion on fetch"
const onNode = "the onion on nodeTransport"

export const sockets = async (): Promise<ReadonlyArray<Row>> => {
  const server = spawn(process.execPath, [join(import.meta.dirname, "socket-server.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  })
  const [line] = (await once(server.stdout, "data")) as [Buffer]
  const port = line.toString().trim()
  const origin = `http://127.0.0.1:${port}`
  const url = `${origin}${path}?page_size=${query.page_size}`
  const init = { method: "POST", headers: { "content-type": "application/json" } }
  const { fetch } = globalThis
  // Node's fetch uses the package undici if that is loaded first. Most programs that call fetch do not have the package.
  await (await fetch(url, init)).text()
  const { Agent, request } = await import("undici")
  const pool = new Agent({ connections: 256 })
  await using transport = nodeTransport({ connections: 256, proxy: false })
  const kit = (options: Pick<Client.Options, "fetch" | "transport">): Call => {
    const tiktok = createTikTokShop({ ...config, rateLimit, baseUrl: origin, ...options }).shop(shop)
    return () => tiktok.call(searchProducts, input)
  }
  const contenders: Readonly<Record<string, Call>> = {
    [bare]: async () => (await fetch(url, { ...init, body: JSON.stringify(body) })).json(),
    "node:http": byNodeHttp(port),
    "undici.request": async () =>
      (await request(url, { ...init, method: "POST", body: JSON.stringify(body), dispatcher: pool })).body.json(),
    [onFetch]: kit({ fetch }),
    [onNode]: kit({ transport }),
    "tiktok-shop-sdk": byOtherSdk(origin),
    "openapi-fetch with signing by hand": callByHand(origin, fetch),
  }

  collector.observe({ entryTypes: ["gc"] })
  const rows: Array<Row> = []
  for (const plan of plans) {
    const found: Record<string, Array<Round>> = {}
    for (let round = -1; round < rounds; round++) {
      for (const name in contenders) {
        const figures = await measure(contenders[name]!, plan)
        // The first round warms up.
        if (round >= 0) (found[name] ??= []).push(figures)
      }
    }
    rows.push(...rowsOf(found, plan.concurrent))
  }
  collector.disconnect()
  globalThis.fetch = fetch
  await pool.close()
  server.stdin.end()
  await once(server, "exit")
  return rows
}

const rowsOf = (found: Readonly<Record<string, ReadonlyArray<Round>>>, concurrent: number): ReadonlyArray<Row> => {
  const of = (name: string, kind: keyof Round) => found[name]!.map((round) => round[kind])
  const what = (name: string, figure: string) => `sockets, ${concurrent} at once: ${name}: ${figure}`
  const toBare = (name: string, budget?: number): Row => {
    const mine = of(name, "processorUs")
    const theirs = of(bare, "processorUs")
    return {
      what: what(name, "processor time / bare fetch"),
      figure: summary(mine.map((figure, round) => figure / theirs[round]!)).figure,
      min: Math.min(...mine) / Math.min(...theirs),
      unit: "x",
      ...(budget === undefined ? {} : { budget }),
    }
  }
  const hasBudget = concurrent === 32
  return [
    ...Object.keys(found).flatMap((name): ReadonlyArray<Row> => [
      { what: what(name, "processor time"), ...summary(of(name, "processorUs")), unit: "us" },
      { what: what(name, "calls a second"), figure: summary(of(name, "callsPerSecond")).figure, unit: "" },
      { what: what(name, "of it collecting garbage"), ...summary(of(name, "collectorUs")), unit: "us" },
    ]),
    toBare(onNode, hasBudget ? 0.85 : undefined),
    toBare(onFetch, hasBudget ? 1.2 : undefined),
  ]
}
