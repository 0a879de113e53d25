/** JSON that is cut off is a failure of the network: a read is repeated, a write is not. */
import { createActivity } from "@tiktok-shop-kit/api/promotion"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { ok, wire } from "../support/wire.ts"

const soon = { retry: { baseMs: 1 } }

describe.each(["truncated", "cut"] as const)("the sandbox's fault %s", (kind) => {
  test("a read is repeated", async () => {
    await using tts = await sandbox({ products: 2 })
    const shop = createTikTokShop({ ...tts.config, ...soon }).shop(tts.shops()[0]!.id)
    await shop.getProducts()
    const before = tts.requests.length
    tts.faults.add({ kind, times: 2 })
    expect((await shop.getProducts()).products).toHaveLength(2)
    expect(tts.requests).toHaveLength(before + 3)
  })

  test("an unsafe write is not, and its error says that nobody knows", async () => {
    await using tts = await sandbox()
    const shop = createTikTokShop({ ...tts.config, ...soon }).shop(tts.shops()[0]!.id)
    await shop.getProducts()
    const before = tts.requests.length
    tts.faults.add({ kind, times: Infinity })
    const activity = {
      title: "Sale",
      activity_type: "DIRECT_DISCOUNT",
      product_level: "PRODUCT",
      begin_time: 1_900_000_000,
      end_time: 1_900_086_400,
    }
    const result = await shop.result(createActivity, activity)
    expect(result).toMatchObject({
      ok: false,
      error: { _tag: "NetworkError", reason: "truncated", outcome: "unknown" },
    })
    expect(tts.requests).toHaveLength(before + 1)
  })
})

test.each(["{", "[", '{"code":0,"data":{"products":[{"id":"17', '{"code":0,"message":"\\"}', '{"a":["]}"'])(
  "%s is cut off, at every status below 500 but 429",
  async (text) => {
    for (const status of [200, 404]) {
      await using server = await wire([{ status, text }, ok({ products: [] })])
      const shop = createTikTokShop({
        appKey: "app-1",
        appSecret: "secret-of-the-app",
        accessToken: "ROW_access-token-1",
        baseUrl: server.url,
        ...soon,
      }).shop({ id: "7", cipher: "c" })
      expect((await shop.getProducts({})).products).toEqual([])
      expect(server.requests).toHaveLength(2)
    }
  },
)
