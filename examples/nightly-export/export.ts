/**
 * The export: every order that is new or whose status changed since the last run, one line of JSON each, appended to a file.
 * After a crash, only the page that was being written comes again.
 */
import { open } from "node:fs/promises"
import { join } from "node:path"
import type { Order, ShopCalls } from "tiktok-shop-kit"
import { fileCheckpoint } from "tiktok-shop-kit/node"

export interface ExportOptions {
  readonly shop: ShopCalls
  /** Holds `orders.jsonl` and `checkpoint.json`; one folder for each shop. */
  readonly folder: string
  /** Where the very first run begins. */
  readonly since: Date
  readonly pageSize?: number
  readonly signal?: AbortSignal
  readonly onPage?: (exportedNow: number) => void
}

/** Returns the number of lines that it wrote. */
export const exportOrders = async (options: ExportOptions): Promise<number> => {
  const { shop, folder, since, pageSize = 100, signal, onPage } = options
  const checkpoint = fileCheckpoint(join(folder, "checkpoint.json"), { everyMs: 0 }) // after each page
  const file = await open(join(folder, "orders.jsonl"), "a", 0o600)
  let written = 0
  try {
    for await (const { orders } of shop.exportOrders({ since, checkpoint, pageSize, signal }).batches()) {
      if (orders.length > 0) await file.appendFile(orders.map(lineOf).join(""))
      // On disk before the next page is requested, since the checkpoint then moves past this page.
      await file.sync()
      written += orders.length
      onPage?.(written)
    }
  } finally {
    await file.close()
  }
  return written
}

/** The fields that the warehouse needs, without the buyer's data. */
const lineOf = ({ id, orderStatus, payment, createTime, updateTime, items }: Order): string =>
  `${JSON.stringify({
    id,
    status: orderStatus,
    total: payment?.total_amount,
    currency: payment?.currency,
    created: createTime,
    updated: updateTime,
    skus: items.map(({ seller_sku }) => seller_sku),
  })}\n`
