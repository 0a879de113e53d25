import { createTikTokShop } from "tiktok-shop-kit"
import { lowStock } from "./low-stock.ts"

const tiktok = createTikTokShop() // reads the TIKTOK_SHOP_* variables, which `npm start` loads from .env
for (const { title, sellerSku, quantity } of await lowStock(tiktok, 10)) console.log(quantity, sellerSku, title)
await tiktok.close()
