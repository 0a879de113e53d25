import { Injectable } from "@nestjs/common"
import type { TikTokShop } from "tiktok-shop-kit"

@Injectable()
export class OrdersService {
  /** The event may be hours old, so this reads the current order. */
  async changed(shop: Pick<TikTokShop, "getOrder">, orderId: string): Promise<void> {
    const { id, orderStatus } = await shop.getOrder(orderId)
    console.log(`order ${id} is ${orderStatus}`)
  }
}
