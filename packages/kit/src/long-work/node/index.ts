/** What long work needs of Node: a checkpoint in a file. */
import { mkdir, open, readFile, rename } from "node:fs/promises"
import { dirname } from "node:path"
import { StoreError } from "@tiktok-shop-kit/errors"
import type { CheckpointStore, OrderCheckpoint } from "../checkpoint.ts"

export interface FileCheckpointOptions {
  /** Milliseconds between two saves at least. Default 1000. */
  readonly everyMs?: number | undefined
}

/**
 * Keeps the checkpoint of one export in a file. It is replaced by an atomic rename of a synced file (mode 0600), so a crash leaves
 * the old one or the new one. One process at a time.
 *
 * @example
 * ```ts
 * import { createTikTokShop } from "tiktok-shop-kit"
 * import { fileCheckpoint } from "tiktok-shop-kit/node"
 *
 * const checkpoint = fileCheckpoint("./orders.checkpoint.json")
 * for await (const order of createTikTokShop().exportOrders({ since: new Date("2026-01-01"), checkpoint })) {
 *   console.log(order.id)
 * }
 * ```
 */
export const fileCheckpoint = (path: string, options: FileCheckpointOptions = {}): CheckpointStore => ({
  ...options,
  load: async () => {
    const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === "ENOENT") return undefined
      throw failed("read", path, cause)
    })
    if (text === undefined) return undefined
    try {
      return JSON.parse(text) as OrderCheckpoint
    } catch {
      throw new StoreError({
        message: `The checkpoint in '${path}' is no JSON. Delete it to begin again at 'since'.`,
        reason: "corrupt",
      })
    }
  },
  save: async (checkpoint) => {
    try {
      await mkdir(dirname(path), { recursive: true })
      const fresh = `${path}.new`
      const file = await open(fresh, "w", 0o600)
      try {
        await file.writeFile(JSON.stringify(checkpoint))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(fresh, path)
    } catch (cause) {
      throw failed("written", path, cause)
    }
  },
})

const failed = (what: string, path: string, cause: unknown): StoreError =>
  new StoreError({ message: `The checkpoint in '${path}' could not be ${what}.`, reason: "unavailable", cause })
