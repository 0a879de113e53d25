import { Controller, Get, Inject, Param } from "@nestjs/common"
import type { TikTokShop } from "tiktok-shop-kit"
import { TIKTOK_SHOP } from "./tiktok-shop/tiktok-shop.module.ts"

@Controller()
export class ShopsController {
  private readonly tiktok: TikTokShop

  constructor(@Inject(TIKTOK_SHOP) tiktok: TikTokShop) {
    this.tiktok = tiktok
  }

  @Get()
  async shops() {
    const shops = []
    for await (const { id, name, region } of this.tiktok.shops()) shops.push({ id, name, region })
    return shops
  }

  @Get("shops/:id")
  async products(@Param("id") id: string) {
    const { products } = await this.tiktok.shop(id).getProducts({ status: "ACTIVE", pageSize: 20 })
    return products.map(({ id, title, totalStock }) => ({ id, title, totalStock }))
  }
}
