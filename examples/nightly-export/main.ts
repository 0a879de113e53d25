/**
 * Runs the export once, as cron would. With TIKTOK_SHOP_APP_KEY it exports the real shops into ./orders/<shop>; without, it
 * exports a sandbox's orders, is stopped in the middle, and continues.
 */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createTikTokShop, type ShopCalls } from "tiktok-shop-kit"
import { nodeTransport } from "tiktok-shop-kit/node"
import { exportOrders } from "./export.ts"

const log = (line: string): void => void process.stdout.write(`${line}\n`)
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000)

const real = async (): Promise<void> => {
  // Not `await using`: Node 22 does not know it, and nothing compiles this file.
  const transport = nodeTransport()
  try {
    const tiktok = createTikTokShop({ transport })
    for await (const { id, name } of tiktok.shops()) {
      const folder = join("orders", id)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      log(`${name}: ${await exportOrders({ shop: tiktok.shop(id), folder, since: daysAgo(30) })} orders`)
    }
  } finally {
    await transport.close()
  }
}

const demo = async (): Promise<void> => {
  // A run ends before the second in which it began, so orders of this second would belong to the next run.
  const orders = Array.from(
    { length: 120 },
    (_, n) => ({ status: "AWAITING_SHIPMENT", age: `${90 + 30 * n} minutes` }) as const,
  )
  const tts = await sandbox({ orders })
  const folder = await mkdtemp(join(tmpdir(), "nightly-export-"))
  const transport = nodeTransport()
  try {
    const shop = createTikTokShop({ ...tts.config, transport }).shop(tts.shops()[0]!.id)
    await stoppedAfterTwoPages(shop, folder)
    log(`the second run wrote ${await exportOrders({ shop, folder, since: daysAgo(400), pageSize: 20 })}`)
    log(`the third run wrote ${await exportOrders({ shop, folder, since: daysAgo(400), pageSize: 20 })}`)
    const lines = (await readFile(join(folder, "orders.jsonl"), "utf8")).trimEnd().split("\n")
    const ids = new Set(lines.map((line) => (JSON.parse(line) as { readonly id: string }).id))
    log(
      `${lines.length} lines, ${ids.size} orders of ${tts.orders().length}. A later line replaces an earlier line with the same id.`,
    )
  } finally {
    await Promise.all([transport.close(), tts.close(), rm(folder, { recursive: true })])
  }
}

const stoppedAfterTwoPages = async (shop: ShopCalls, folder: string): Promise<void> => {
  const stop = new AbortController()
  const onPage = (written: number): void => {
    log(`the first run has written ${written}`)
    if (written >= 40) stop.abort()
  }
  try {
    await exportOrders({ shop, folder, since: daysAgo(400), pageSize: 20, signal: stop.signal, onPage })
  } catch (error) {
    if (!stop.signal.aborted) throw error
    log("the first run was stopped")
  }
}

await (process.env["TIKTOK_SHOP_APP_KEY"] ? real() : demo())
