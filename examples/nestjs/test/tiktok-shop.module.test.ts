import "reflect-metadata"
import { NestFactory } from "@nestjs/core"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import assert from "node:assert/strict"
import { test } from "node:test"
import { ConfigurationError, type TikTokShop } from "tiktok-shop-kit"
import { TIKTOK_SHOP, TikTokShopModule } from "../src/tiktok-shop/tiktok-shop.module.ts"

test("forRoot provides the client, and closes it with the application", async () => {
  await using tts = await sandbox()
  const context = await NestFactory.createApplicationContext(TikTokShopModule.forRoot(tts.config), { logger: false })
  const tiktok = context.get<TikTokShop>(TIKTOK_SHOP)
  assert.ok((await tiktok.getProducts()).products.length > 0)
  await context.close()
  await assert.rejects(tiktok.getProducts(), ConfigurationError)
})

test("forRootAsync injects what the factory needs", async () => {
  await using tts = await sandbox()
  const config = Symbol("config")
  class ConfigModule {}
  const context = await NestFactory.createApplicationContext(
    TikTokShopModule.forRootAsync({
      imports: [{ module: ConfigModule, providers: [{ provide: config, useValue: tts.config }], exports: [config] }],
      inject: [config],
      useFactory: (given: typeof tts.config) => given,
    }),
    { logger: false },
  )
  const tiktok = context.get<TikTokShop>(TIKTOK_SHOP)
  assert.ok((await tiktok.getProducts()).products.length > 0)
  await context.close()
})
