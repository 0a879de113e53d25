import { Module } from "@nestjs/common"
import { encrypted } from "@tiktok-shop-kit/oauth/encryption"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { OrdersService } from "./orders.service.ts"
import { ShopsController } from "./shops.controller.ts"
import { ConsentController } from "./tiktok-shop/consent.controller.ts"
import { TikTokShopModule } from "./tiktok-shop/tiktok-shop.module.ts"
import { WebhooksController } from "./tiktok-shop/webhooks.controller.ts"

@Module({
  imports: [
    TikTokShopModule.forRootAsync({
      // Keys and addresses come from the TIKTOK_SHOP_* variables.
      useFactory: () => {
        const key = process.env["TIKTOK_SHOP_ENCRYPTION_KEY"]
        if (key === undefined) throw new Error("Set TIKTOK_SHOP_ENCRYPTION_KEY: `openssl rand -base64 32` makes one.")
        const files = makeFileStore({ folder: process.env["ACCOUNTS_FOLDER"] ?? "accounts" })
        return { store: encrypted(files, { keys: { "1": key } }) }
      },
    }),
  ],
  controllers: [ConsentController, ShopsController, WebhooksController],
  providers: [OrdersService],
})
export class AppModule {}
