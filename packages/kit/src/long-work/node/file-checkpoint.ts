/** The checkpoint of an export in a file. */
import { mkdir, open, readFile, rename } from "node:fs/promises"
import { dirname } from "node:path"
import { StoreError } from "@tiktok-shop-kit/errors"
import type { CheckpointStore, OrderCheckpoint } from "../checkpoint.ts"

export interface FileCheckpointOptions {
  /** The least time between two saves, in milliseconds. Default 1000. */
  readonly everyMs?: number | undefined
}

/**
 * Stores the checkpoint of one export in a file (mode 0600). The file is replaced atomically, so after a crash it holds the old
 * checkpoint or the new one. Only one process may use it at a time.
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
      throw fileError("read", path, cause)
    })
    if (text === undefined) return undefined
    try {
      return JSON.parse(text) as OrderCheckpoint
    } catch {
      throw new StoreError({
        message: `The checkpoint in '${path}' is not JSON. Delete the file to begin again at 'since'.`,
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
      throw fileError("written", path, cause)
    }
  },
})

const fileError = (done: string, path: string, cause: unknown): StoreError =>
  new StoreError({ message: `The checkpoint in '${path}' could not be ${done}.`, reason: "unavailable", cause })
