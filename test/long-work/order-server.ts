/**
 * A process that answers Search Orders over as many orders as it is told, without holding them: the one at a place follows
 * from its number. It checks every signature, refuses what comes faster than the rate it was told, and counts. The sandbox
 * holds 100,000 orders at most and sorts them for each search, which takes longer than the rate allows.
 */
import { createHmac } from "node:crypto"
import * as http from "node:http"
import type { AddressInfo } from "node:net"

export interface ServerTask {
  readonly orders: number
  readonly appSecret: string
  readonly ratePerSecond: number
  readonly burst: number
}

export interface ServerReport {
  readonly url: string
  /** Since the report before. */
  readonly served: number
  readonly throttled: number
  readonly unsigned: number
  /** Between the first and the last request that was served, in milliseconds. */
  readonly elapsedMs: number
}

/** Unix seconds of the first order. */
export const firstTime = 1_750_000_000

/** Crowded at first, then with an order every three seconds. */
export const timeOf = (index: number, orders: number): number => {
  const crowd = Math.floor(orders / 2)
  return index < crowd ? firstTime + Math.floor(index / 4) : firstTime + Math.floor(crowd / 4) + (index - crowd) * 3
}

/** How many orders lie before the time. */
const before = (time: number, orders: number): number => {
  let [low, high] = [0, orders]
  while (low < high) {
    const middle = (low + high) >> 1
    if (timeOf(middle, orders) < time) low = middle + 1
    else high = middle
  }
  return low
}

export const idOf = (index: number): string => `5764${String(100_000_000_000_000 + index)}`

const orderAt = (index: number, orders: number): string => {
  const time = timeOf(index, orders)
  return `{"id":"${idOf(index)}","status":"COMPLETED","create_time":${time},"update_time":${time},"buyer_email":"","currency":"USD","payment":{"currency":"USD","total_amount":"12.90","sub_total":"12.90","tax":"0","shipping_fee":"0"},"line_items":[{"id":"1${index}","product_id":"1729${index}","product_name":"A mug with a long and descriptive name","sku_id":"1730${index}","sku_name":"Default","sale_price":"12.90","original_price":"12.90","currency":"USD","display_status":"COMPLETED"}],"recipient_address":{"region_code":"US","postal_code":"00000"}}`
}

const serve = ({ orders, appSecret, ratePerSecond, burst }: ServerTask): void => {
  let counts = { served: 0, throttled: 0, unsigned: 0, firstMs: 0, lastMs: 0 }
  let tokens = burst
  let filledMs = performance.now()

  const isSigned = (url: URL, body: string): boolean => {
    const named = [...url.searchParams].filter(([name]) => name !== "sign" && name !== "access_token").toSorted()
    const text = appSecret + url.pathname + named.map(([name, value]) => name + value).join("") + body + appSecret
    return createHmac("sha256", appSecret).update(text).digest("hex") === url.searchParams.get("sign")
  }

  const isTooFast = (): boolean => {
    const nowMs = performance.now()
    tokens = Math.min(burst, tokens + ((nowMs - filledMs) / 1000) * ratePerSecond)
    filledMs = nowMs
    // A request may reach this process a little sooner after the one before than it was sent.
    return --tokens < -0.25 * burst
  }

  const answer = (url: URL, body: string): string => {
    const { update_time_ge: from = 0, update_time_lt: to = Infinity } = JSON.parse(body || "{}") as Record<
      string,
      number
    >
    const [start, end] = [before(from, orders), before(to, orders)]
    const offset = start + Number(url.searchParams.get("page_token") ?? 0)
    const last = Math.min(end, offset + Number(url.searchParams.get("page_size")))
    const rows = Array.from({ length: Math.max(0, last - offset) }, (_, at) => orderAt(offset + at, orders))
    const next = last < end ? String(last - start) : ""
    return `{"code":0,"message":"Success","request_id":"r","data":{"orders":[${rows.join(",")}],"total_count":${end - start},"next_page_token":"${next}"}}`
  }

  const refused = (code: number, message: string): string => JSON.stringify({ code, message, request_id: "r" })

  const server = http.createServer((incoming, outgoing) => {
    const chunks: Array<Buffer> = []
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
    incoming.on("end", () => {
      const url = new URL(incoming.url ?? "/", "http://server")
      const body = Buffer.concat(chunks).toString()
      outgoing.setHeader("content-type", "application/json")
      if (!isSigned(url, body)) {
        counts.unsigned++
        outgoing.statusCode = 401
        return outgoing.end(refused(106001, "Invalid signature"))
      }
      if (isTooFast()) {
        counts.throttled++
        outgoing.statusCode = 429
        return outgoing.end(refused(36009002, "Too many requests"))
      }
      counts.lastMs = performance.now()
      counts.firstMs ||= counts.lastMs
      counts.served++
      return outgoing.end(answer(url, body))
    })
  })
  const report = () => {
    const { firstMs, lastMs, ...rest } = counts
    counts = { served: 0, throttled: 0, unsigned: 0, firstMs: 0, lastMs: 0 }
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    process.send?.({ ...rest, elapsedMs: lastMs - firstMs, url } satisfies ServerReport)
  }
  server.listen(0, "127.0.0.1", report)
  process.on("message", report)
}

if (process.send !== undefined && process.argv[1] === import.meta.filename) {
  process.once("message", (task: ServerTask) => serve(task))
  process.on("disconnect", () => process.exit(0))
}
