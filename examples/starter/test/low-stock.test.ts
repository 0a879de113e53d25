import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop } from "tiktok-shop-kit"
import { expect, onTestFinished, test } from "vitest"
import { lowStock } from "../src/low-stock.ts"

test("finds the SKU that runs out, although TikTok throttles", async () => {
  const tts = await sandbox({
    products: [{ skus: [{ seller_sku: "MUG-1", quantity: 3 }] }, { skus: [{ seller_sku: "BOWL-1", quantity: 50 }] }],
  })
  onTestFinished(() => tts.close())
  tts.faults.add({ kind: "throttle" })
  const tiktok = createTikTokShop({ ...tts.config, retry: { baseMs: 1 } }) // retries at once
  expect(await lowStock(tiktok, 10)).toMatchObject([{ sellerSku: "MUG-1", quantity: 3 }])
})
