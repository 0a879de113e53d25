/**
 * A process with a sandbox that has a given number of orders, behind a rate limit. It reports its orders, and its answers
 * since the last report.
 */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import type { ExportTask } from "./exporter.ts"

export interface ShopTask {
  readonly orders: number
  readonly ratePerSecond: number
  readonly burst: number
}

export interface ShopReport {
  readonly task: Omit<ExportTask, "path" | "ratePerSecond" | "burst">
  /** Each as `id@update_time`, in the order of their last changes. */
  readonly orders: ReadonlyArray<string>
}

/** Of the requests that came since the count before. */
export interface Counted {
  readonly served: number
  readonly throttled: number
  /** Neither served nor throttled. */
  readonly refused: number
  /** Between the first and the last that was served, in milliseconds. */
  readonly elapsedMs: number
}

const run = async ({ orders, ratePerSecond, burst }: ShopTask): Promise<void> => {
  const tts = await sandbox({ orders, rateLimit: { requestsPerSecond: ratePerSecond, burst } })
  const [shop] = tts.shops()
  const held = tts.orders().toSorted((a, b) => a.update_time - b.update_time || (a.id < b.id ? -1 : 1))
  let counted = 0
  process.on("message", () => {
    const news = tts.requests.slice(counted)
    counted = tts.requests.length
    const served = news.filter(({ status }) => status === 200)
    const throttled = news.filter(({ status }) => status === 429)
    process.send?.({
      served: served.length,
      throttled: throttled.length,
      refused: news.length - served.length - throttled.length,
      elapsedMs: (served.at(-1)?.at ?? 0) - (served[0]?.at ?? 0),
    } satisfies Counted)
  })
  process.send?.({
    task: {
      config: tts.config,
      shop: { id: shop!.id, cipher: shop!.cipher },
      since: held[0]!.update_time,
    },
    orders: held.map(({ id, update_time }) => `${id}@${update_time}`),
  } satisfies ShopReport)
}

process.once("message", (task: ShopTask) => void run(task))
process.on("disconnect", () => process.exit(0))
