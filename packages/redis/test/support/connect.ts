/** A client for a process of a test. */
import { createClient } from "redis"
import type { RedisClient } from "../../src/index.ts"

export const connect = async (path: string): Promise<RedisClient> => {
  const client = createClient({ socket: { path, tls: false } })
  client.on("error", () => undefined)
  await client.connect()
  return client
}
