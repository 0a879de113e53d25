/** One process of the soak: calls for every shop without a pause, and a webhook handler. It reports to its parent and may be killed. */
import { searchProducts } from "@tiktok-shop-kit/api/product"
import { makeDedupe, makeRateLimiter, makeRecordStore } from "@tiktok-shop-kit/redis"
import { toNodeListener } from "@tiktok-shop-kit/webhooks/node"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { createClient } from "redis"
import { createTikTokShop } from "tiktok-shop-kit"

export interface Setup {
  readonly path: string
  readonly app: Readonly<Record<"appKey" | "appSecret" | "baseUrl" | "authUrl", string>>
  readonly shops: ReadonlyArray<string>
  readonly ratePerSecond: number
  readonly burst: number
}

export type Report =
  | { readonly type: "ready"; readonly port: number }
  | { readonly type: "begun" | "ended"; readonly id: string }
  | { readonly type: "grant"; readonly key: string; readonly atMs: number; readonly tokens: number }
  | { readonly type: "call"; readonly error: string | undefined }
  /** The owner of this account has to authorize again. */
  | { readonly type: "lost"; readonly account: string }

const report = (said: Report): void => void process.send?.(said, () => undefined)
process.on("disconnect", () => process.exit(0))

const { app, burst, path, ratePerSecond, shops } = JSON.parse(process.argv[2]!) as Setup
const client = createClient({ socket: { path, tls: false, reconnectStrategy: 50 } })
client.on("error", () => undefined)
void client.connect()

const limiters = new Map<string, ReturnType<typeof makeRateLimiter>>()
/** A grant does not name its key, so each key has a limiter. */
const limiterFor = (key: string) => {
  const known = limiters.get(key)
  if (known !== undefined) return known
  const limiter = makeRateLimiter({
    client,
    ratePerSecond,
    burst,
    onGrant: ({ atMs, tokens }) => report({ type: "grant", key, atMs, tokens }),
  })
  limiters.set(key, limiter)
  return limiter
}

const tiktok = createTikTokShop({
  ...app,
  store: makeRecordStore({ client }),
  onTokenEvent: (event) => {
    if (event.type === "reauthorization-required") report({ type: "lost", account: event.account })
  },
  rateLimit: {
    limiter: {
      acquire: (request) => limiterFor(request.key).acquire(request),
      feedback: (of, signal) => limiterFor(of).feedback(of, signal),
    },
  },
})

const handler = tiktok.webhooks.handler(
  {
    ORDER_STATUS_CHANGE: async ({ notificationId = "" }) => {
      report({ type: "begun", id: notificationId })
      await pause(Math.random() * 800)
      report({ type: "ended", id: notificationId })
    },
  },
  { dedupe: makeDedupe({ client, claimTtlMs: 5_000 }), onSlow: "redeliver" },
)

const callForever = async (shop: string): Promise<never> => {
  for (;;) {
    const error = await tiktok
      .shop(shop)
      .call(searchProducts, { page_size: 1 })
      .then(
        () => undefined,
        (failure: { readonly _tag?: string }) => failure._tag ?? String(failure),
      )
    report({ type: "call", error })
    await pause(error === undefined ? 20 : 200)
  }
}

const server = createServer(toNodeListener(handler))
server.listen(0, "127.0.0.1", () => {
  report({ type: "ready", port: (server.address() as AddressInfo).port })
  for (const shop of shops) void callForever(shop)
})
