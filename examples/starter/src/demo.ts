import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop } from "tiktok-shop-kit"
import { lowStock } from "./low-stock.ts"

const tts = await sandbox({
  products: [
    { title: "Blue stoneware mug", skus: [{ seller_sku: "MUG-1", quantity: 3 }] },
    { title: "Green stoneware bowl", skus: [{ seller_sku: "BOWL-1", quantity: 50 }] },
  ],
})
const tiktok = createTikTokShop(tts.config)
for (const { title, sellerSku, quantity } of await lowStock(tiktok, 10)) console.log(quantity, sellerSku, title)
await tiktok.close()
await tts.close()
