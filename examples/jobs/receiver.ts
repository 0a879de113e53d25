/** The server. It verifies events, stores them and answers; it handles none. Start as many as you like. */
import { toNodeListener } from "@tiktok-shop-kit/webhooks/node"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createTikTokShop } from "tiktok-shop-kit"
import { events, jobs } from "./events.ts"

const tiktok = createTikTokShop()
const handler = tiktok.webhooks.handler({}, { jobs, queue: events })
const server = createServer(toNodeListener(handler))
server.listen(process.env["PORT"] ?? 0, () => process.send?.({ port: (server.address() as AddressInfo).port }))

process.once("SIGTERM", async () => {
  server.close()
  await jobs.close()
  await tiktok.close()
  process.exit()
})
