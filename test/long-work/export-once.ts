/** A process that exports what is new, appends `id@update_time` to a file, and ends. */
import { appendFileSync } from "node:fs"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { fileCheckpoint } from "tiktok-shop-kit/node"

export interface ExportOnce {
  readonly config: TikTokShopConfig
  /** Unix seconds. */
  readonly since: number
  readonly checkpoint: string
  readonly path: string
}

const run = async ({ config, since, checkpoint, path }: ExportOnce): Promise<void> => {
  const orders = createTikTokShop(config).exportOrders({
    since,
    overlapSeconds: 2,
    checkpoint: fileCheckpoint(checkpoint),
  })
  for await (const { id, raw } of orders) appendFileSync(path, `${id}@${raw.update_time}\n`)
}

process.once("message", (task: ExportOnce) => {
  run(task).then(
    () => process.exit(0),
    () => process.exit(1),
  )
})
