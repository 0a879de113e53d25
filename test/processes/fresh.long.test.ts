/** A process that was started just now, with nothing but a store, gets a webhook: it finds the account and makes a call. */
import { createHmac } from "node:crypto"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { hasRedisServer } from "../../packages/redis/test/support/redis-server.ts"
import { crew } from "./crew.ts"
import { siteOf, storeAt } from "./stores.ts"

describe.each(["file", "Redis"] as const)("a %s store", (kind) => {
  test.skipIf(kind === "Redis" && !hasRedisServer)(
    "is all that a fresh process needs to answer a webhook",
    async () => {
      await using site = await siteOf(kind)
      await using tts = await sandbox({ shops: [{ region: "GB" }, { region: "DE" }], products: 5 })
      const { appKey, appSecret, baseUrl, authUrl } = tts.config
      const app = { appKey, appSecret, baseUrl, authUrl }
      const place = site.place()
      await createTikTokShop({ ...app, store: await storeAt(place) }).exchangeCodeForToken(tts.authorize().code)

      const shop = tts.shops()[1]!
      const body = JSON.stringify({
        type: 1,
        tts_notification_id: "7327112393057371910",
        shop_id: shop.id,
        timestamp: Math.floor(Date.now() / 1000),
        data: { order_id: "577087614418520388", order_status: "UNPAID" },
      })
      const signature = createHmac("sha256", appSecret)
        .update(appKey + body)
        .digest("hex")
      await using workers = await crew(1)
      const [report] = await workers.perform({ kind: "webhook", place, app, delivery: { body, signature } }, "products")
      const titles = tts.products(shop.id).map(({ title }) => title)
      expect(report!.titles).toHaveLength(3)
      expect(titles).toEqual(expect.arrayContaining([...report!.titles]))
    },
  )
})
