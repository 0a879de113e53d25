/** Where the processes of a test keep their records: a folder, or a Redis. What crosses to a process is plain data. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { makeRecordStore, type RedisClient } from "../../packages/redis/src/index.ts"
import { connect } from "../../packages/redis/test/support/connect.ts"
import { redisServer } from "../../packages/redis/test/support/redis-server.ts"

export type Place =
  | { readonly kind: "file"; readonly folder: string }
  | { readonly kind: "Redis"; readonly path: string; readonly namespace: string; readonly timeoutMs?: number }

/** Time enough for a machine with more processes than cores. */
export const patient = { timeoutMs: 20_000 }

/** One connection a process. */
const clients = new Map<string, Promise<RedisClient>>()

export const clientOf = (path: string): Promise<RedisClient> => {
  const known = clients.get(path) ?? connect(path)
  clients.set(path, known)
  return known
}

export const storeAt = async (place: Place): Promise<RecordStore> =>
  place.kind === "file"
    ? makeFileStore({ folder: place.folder })
    : makeRecordStore({
        client: await clientOf(place.path),
        namespace: place.namespace,
        timeoutMs: place.timeoutMs ?? patient.timeoutMs,
      })

export interface Site {
  /** A new, empty store. */
  readonly place: () => Place
  [Symbol.asyncDispose](): Promise<void>
}

export const siteOf = async (kind: Place["kind"]): Promise<Site> => {
  let made = 0
  if (kind === "file") {
    const root = await mkdtemp(join(tmpdir(), "tts-processes-"))
    return {
      place: () => ({ kind, folder: join(root, String(made++)) }),
      [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
    }
  }
  const server = await redisServer()
  return {
    place: () => ({ kind, path: server.socket.path, namespace: `place-${made++}` }),
    [Symbol.asyncDispose]: async () => {
      ;((await clients.get(server.socket.path)) as { destroy?: () => void } | undefined)?.destroy?.()
      clients.delete(server.socket.path)
      await server[Symbol.asyncDispose]()
    },
  }
}
