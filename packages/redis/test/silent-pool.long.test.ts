/**
 * Connections that are dead but open, over real proxies, of the clients that this package does not replace: a pool, a Cluster
 * and a Sentinel client, with the options that the README names.
 */
import * as Effect from "effect/Effect"
import { setTimeout as delay } from "node:timers/promises"
import { createClientPool, createCluster, createSentinel } from "redis"
import { describe, expect, test } from "vitest"
import { makeRecordStore, type RedisClient } from "../src/index.ts"
import { hasRedisServer, redisCluster, redisSentinel, redisServer, silencingProxy } from "./support/redis-server.ts"

const run = Effect.runPromise

/** The README's options for clients whose connections this package does not replace, with shorter times. */
const socketOptions = { socketTimeout: 400, reconnectStrategy: 20 }
const pingInterval = 200
const timeoutMs = 100

/** A client whose connections go through the proxy; once connected, they are silent. */
const kinds = {
  pool: async () => {
    const server = await redisServer()
    const proxy = await silencingProxy(server)
    const socket = { host: "127.0.0.1", port: proxy.port, ...socketOptions }
    return { server, proxy, client: createClientPool({ socket, pingInterval }, { minimum: 1, maximum: 4 }) }
  },
  Cluster: async () => {
    const server = await redisCluster()
    const proxy = await silencingProxy(server)
    const socket = { host: "127.0.0.1", port: proxy.port }
    const defaults = { socket: socketOptions, pingInterval }
    return { server, proxy, client: createCluster({ rootNodes: [{ socket }], defaults, nodeAddressMap: () => socket }) }
  },
  Sentinel: async () => {
    const server = await redisSentinel()
    const proxy = await silencingProxy(server)
    const client = createSentinel({
      name: "main",
      sentinelRootNodes: [server.sentinel],
      nodeClientOptions: { socket: socketOptions, pingInterval },
      nodeAddressMap: (address) =>
        address.endsWith(`:${server.socket.port}`) ? { host: "127.0.0.1", port: proxy.port } : undefined,
    })
    return { server, proxy, client }
  },
} as const

/** Reads a record again and again over silent connections. After how many milliseconds it succeeds, and then stays so. */
const recoveredAfterMs = async (kind: keyof typeof kinds, gapMs: number): Promise<number> => {
  const { server, proxy, client } = await kinds[kind]()
  await using _server = server
  await using _proxy = proxy
  client.on("error", () => undefined)
  await client.connect()
  try {
    const store = makeRecordStore({ client: client as unknown as RedisClient, timeoutMs })
    const read = () => run(Effect.result(store.get("a")))
    expect(await read()).toMatchObject({ _tag: "Success" })
    proxy.silence()
    const beganMs = performance.now()
    expect(await read()).toMatchObject({ _tag: "Failure", failure: { _tag: "StoreError", reason: "unavailable" } })
    while ((await read())._tag === "Failure") {
      if (performance.now() - beganMs > 3_000) return Infinity
      await delay(gapMs)
    }
    const recoveredMs = Math.round(performance.now() - beganMs)
    for (let time = 0; time < 5; time++) expect(await read()).toMatchObject({ _tag: "Success" })
    return recoveredMs
  } finally {
    client.destroy()
  }
}

describe.skipIf(!hasRedisServer)(
  "a silent connection of a client with a socket timeout and a reconnect strategy",
  () => {
    test.each(["pool", "Cluster", "Sentinel"] as const)(
      "%s: is replaced if commands are further apart than that",
      async (kind) => {
        const recoveredMs = await recoveredAfterMs(kind, 2 * socketOptions.socketTimeout)
        console.info(`${kind}, few commands: works again after ${recoveredMs} ms`)
        expect(recoveredMs).toBeLessThan(3_000)
      },
    )

    test("pool: is replaced under load", async () => {
      const recoveredMs = await recoveredAfterMs("pool", 1)
      console.info(`pool, many commands: works again after ${recoveredMs} ms`)
      expect(recoveredMs).toBeLessThan(3_000)
    })

    test.each(["Cluster", "Sentinel"] as const)("%s: stays under load, as the README says", async (kind) => {
      expect(await recoveredAfterMs(kind, 1)).toBe(Infinity)
    })
  },
)
