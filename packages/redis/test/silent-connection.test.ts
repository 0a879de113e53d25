/** A connection that is dead but open, over a real proxy. */
import * as Effect from "effect/Effect"
import { createClient } from "redis"
import { describe, expect, test } from "vitest"
import { makeDedupe, makeRecordStore } from "../src/index.ts"
import { hasRedisServer, redisServer, silencingProxy } from "./support/redis-server.ts"

const run = Effect.runPromise

const connected = async (port: number) => {
  let connections = 0
  const client = createClient({ socket: { host: "127.0.0.1", port } })
  client.on("error", () => undefined)
  client.on("ready", () => (connections += 1))
  await client.connect()
  return { client, connections: () => connections }
}

describe.skipIf(!hasRedisServer)("a connection that is open and carries nothing", () => {
  test("is replaced after three commands in a row without an answer, once for all users of the client", async () => {
    await using server = await redisServer()
    await using proxy = await silencingProxy(server)
    const { client, connections } = await connected(proxy.port)
    const store = makeRecordStore({ client, timeoutMs: 100 })
    const dedupe = makeDedupe({ client, timeoutMs: 100 })
    await run(store.compareAndSet("a", undefined, "1"))
    proxy.silence()
    let failed = 0
    const works = async () => {
      const [read] = await Promise.all([run(Effect.result(store.get("a"))), run(Effect.result(dedupe.claim("e", "1")))])
      if (read._tag === "Failure") failed += 1
      return read
    }
    await expect.poll(works, { interval: 1, timeout: 10_000 }).toMatchObject({ success: { value: "1" } })
    expect(failed).toBeLessThanOrEqual(4)
    expect(connections()).toBe(2)
    client.destroy()
  })

  test("is not replaced because of many commands that time out together", async () => {
    await using server = await redisServer()
    await using proxy = await silencingProxy(server)
    const { client, connections } = await connected(proxy.port)
    const store = makeRecordStore({ client, timeoutMs: 100 })
    await run(store.get("a"))
    server.hang()
    await Promise.all(Array.from({ length: 20 }, () => run(Effect.result(store.get("a")))))
    server.resume()
    await expect.poll(() => run(Effect.result(store.get("a")))).toMatchObject({ _tag: "Success" })
    expect(connections()).toBe(1)
    client.destroy()
  })

  test("that its owner closed stays closed", async () => {
    await using server = await redisServer()
    await using proxy = await silencingProxy(server)
    const { client, connections } = await connected(proxy.port)
    const store = makeRecordStore({ client, timeoutMs: 100 })
    await run(store.get("a"))
    proxy.silence()
    await run(Effect.result(store.get("a")))
    client.destroy()
    for (let call = 0; call < 4; call++)
      expect(await run(Effect.result(store.get("a")))).toMatchObject({ _tag: "Failure" })
    expect(client.isOpen).toBe(false)
    expect(connections()).toBe(1)
  })
})
