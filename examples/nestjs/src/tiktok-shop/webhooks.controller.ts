import { Controller, Inject, Post, Req, Res } from "@nestjs/common"
import { type NodeListener, toNodeListener } from "@tiktok-shop-kit/webhooks/node"
import type { Request, Response } from "express"
import type { TikTokShop } from "tiktok-shop-kit"
import { OrdersService } from "../orders.service.ts"
import { TIKTOK_SHOP } from "./tiktok-shop.module.ts"

@Controller("tiktok/webhooks")
export class WebhooksController {
  private readonly listener: NodeListener

  constructor(@Inject(TIKTOK_SHOP) tiktok: TikTokShop, orders: OrdersService) {
    this.listener = toNodeListener(
      tiktok.webhooks.handler({
        ORDER_STATUS_CHANGE: async (event) => orders.changed(await event.shop(), event.data.order_id!),
      }),
    )
  }

  /** The listener verifies `request.rawBody`, which `rawBody: true` in main.ts keeps, and sends the answer. */
  @Post()
  receive(@Req() request: Request, @Res() response: Response) {
    return this.listener(request, response)
  }
}
