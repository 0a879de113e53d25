/** A worker. It reads the order of each event, and writes it into the database of an ERP. Start as many as you like. */
import { DatabaseSync } from "node:sqlite"
import { setTimeout as delay } from "node:timers/promises"
import { createTikTokShop } from "tiktok-shop-kit"
import { events, jobs } from "./events.ts"

const erp = new DatabaseSync(process.env["ERP_FILE"] ?? "erp.db", { timeout: 5_000 })
erp.exec("CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, status TEXT NOT NULL, attempt INTEGER NOT NULL)")

const tiktok = createTikTokShop()
await tiktok.webhooks.work(
  jobs,
  {
    ORDER_STATUS_CHANGE: async (event, { attempt = 1, signal }) => {
      const shop = await event.shop()
      const { id, orderStatus } = await shop.getOrder(event.data.order_id!, { signal })
      process.send?.({ reading: id })
      await delay(100, undefined, { signal }) // the ERP takes its time
      // An event may be handled twice, so this is an upsert.
      erp
        .prepare("INSERT INTO orders VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET status = excluded.status")
        .run(id, orderStatus ?? "UNKNOWN", attempt)
    },
  },
  {
    queue: events,
    concurrency: 2,
    onWorkerError: (error, { follows }) => console.error(follows, error),
  },
)

process.once("SIGTERM", async () => {
  await jobs.close() // waits for the events that it handles now
  await tiktok.close()
  process.exit()
})
