/** The client and the handler of webhooks: one of each in a process, made with the first request. */
import { encrypted } from "@tiktok-shop-kit/oauth/encryption"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { createTikTokShop } from "tiktok-shop-kit"
import { nodeTransport } from "tiktok-shop-kit/node"

const make = () => {
  const key = process.env["TIKTOK_SHOP_ENCRYPTION_KEY"]
  if (key === undefined) throw new Error("Set TIKTOK_SHOP_ENCRYPTION_KEY: `openssl rand -base64 32` makes one.")
  const files = makeFileStore({ folder: process.env["ACCOUNTS_FOLDER"] ?? "accounts" })
  // Next patches fetch, and may cache its responses. This transport does not use fetch.
  const tiktok = createTikTokShop({ store: encrypted(files, { keys: { "1": key } }), transport: nodeTransport() })
  const webhooks = tiktok.webhooks.handler({
    ORDER_STATUS_CHANGE: async (event) => {
      // The event may be hours old, so read the current order.
      const shop = await event.shop()
      const { id, orderStatus } = await shop.getOrder(event.data.order_id!)
      console.log(`order ${id} is ${orderStatus}`)
    },
  })
  return { tiktok, webhooks }
}

// Next may load this module several times: once for each bundle, and again after an edit. `globalThis` is the same for all of them.
const holder = globalThis as typeof globalThis & { tiktokShop?: ReturnType<typeof make> }

/** A function, so that `next build`, which imports every module, needs no secrets. */
export const tiktokShop = () => (holder.tiktokShop ??= make())
