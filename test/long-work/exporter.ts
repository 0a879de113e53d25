/**
 * A process that exports orders into a file: each line has a page of orders and its checkpoint, so either both are written
 * or neither is. It starts where the file ends, and reports its resident memory.
 */
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs"
import { createTikTokShop, type OrderCheckpoint, type TikTokShopConfig } from "tiktok-shop-kit"

export interface ExportTask {
  readonly config: TikTokShopConfig
  readonly shop: { readonly id: string; readonly cipher: string }
  /** Unix seconds. */
  readonly since: number
  readonly path: string
  readonly ratePerSecond: number
  readonly burst: number
}

export interface ExportReport {
  readonly exported: number
  readonly rssMB: number
  readonly isDone: boolean
  readonly error?: string
}

export interface Line {
  readonly ids: ReadonlyArray<string>
  readonly checkpoint: OrderCheckpoint
}

/** The lines that were written to their end. */
export const linesOf = (path: string): ReadonlyArray<Line> =>
  existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Line)
    : []

const rssMB = (): number => process.memoryUsage.rss() / 1024 / 1024

const report = (said: ExportReport): void => void process.send?.(said)

const run = async ({ config, shop, since, path, ratePerSecond, burst }: ExportTask): Promise<void> => {
  const last = linesOf(path).at(-1)?.checkpoint
  if (existsSync(path)) {
    const text = readFileSync(path, "utf8")
    truncateSync(path, Buffer.byteLength(text.slice(0, text.lastIndexOf("\n") + 1)))
  }
  const tiktok = createTikTokShop({ ...config, rateLimit: { ratePerSecond, burst } })
  const batches = tiktok
    .shop(shop)
    .exportOrders({ since, checkpoint: { load: () => last, save: () => undefined }, concurrency: 8 })
    .batches()
  let exported = 0
  for await (const { orders, checkpoint } of batches) {
    const line: Line = { ids: orders.map(({ id, raw }) => `${id}@${raw.update_time}`), checkpoint }
    appendFileSync(path, `${JSON.stringify(line)}\n`)
    if (Math.floor(checkpoint.exported / 5_000) > Math.floor(exported / 5_000)) {
      report({ exported: checkpoint.exported, rssMB: rssMB(), isDone: false })
    }
    exported = checkpoint.exported
  }
  report({ exported, rssMB: rssMB(), isDone: true })
}

if (process.send !== undefined && process.argv[1] === import.meta.filename) {
  process.once("message", (task: ExportTask) => {
    run(task).catch((error: unknown) => report({ exported: 0, rssMB: rssMB(), isDone: true, error: String(error) }))
  })
  process.on("disconnect", () => process.exit(0))
}
