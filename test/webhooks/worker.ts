/**
 * One process of processes.long.test.ts: the handler behind node:http, with its dedupe in Redis. It notes there what it begins
 * and what it ends; `stuck` begins and never ends. `limited` is stuck too, with small limits: one event at a time, for 3 s.
 */
import { makeDedupe } from "@tiktok-shop-kit/redis"
import { makeHandler } from "@tiktok-shop-kit/webhooks"
import { toNodeListener } from "@tiktok-shop-kit/webhooks/node"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { createClient } from "redis"

const [path = "", name = "", mode = "", claimTtlMs = ""] = process.argv.slice(2)

const client = createClient({ socket: { path, tls: false } })
client.on("error", () => undefined)
await client.connect()

const handler = makeHandler({
  ...(mode === "limited" ? { concurrency: 1, answerWithinMs: 500, handleWithinMs: 3_000 } : {}),
  apps: { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc" },
  dedupe: makeDedupe({ client, claimTtlMs: Number(claimTtlMs) }),
  onAny: async ({ notificationId }) => {
    await client.rPush("begun", `${notificationId} ${name}`)
    if (mode !== "quick") await new Promise(() => undefined)
    await client.rPush("ended", `${notificationId} ${name}`)
  },
})

const server = http.createServer(toNodeListener(handler))
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port))
