/**
 * The client as a module: `TikTokShopModule.forRoot(config)` or `forRootAsync({ inject, useFactory })` in the root module, then
 * `@Inject(TIKTOK_SHOP) tiktok: TikTokShop` anywhere.
 */
import { ConfigurableModuleBuilder, Inject, Module, type OnApplicationShutdown } from "@nestjs/common"
import { createTikTokShop, type TikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { type NodeTransport, nodeTransport } from "tiktok-shop-kit/node"

/** For `@Inject`: TikTokShop is an interface, and Nest needs a value. */
export const TIKTOK_SHOP = Symbol("TikTokShop")
const TRANSPORT = Symbol("NodeTransport")

/** The module makes the transport itself, so that it can close it. */
export type TikTokShopModuleOptions = Omit<TikTokShopConfig, "fetch" | "transport">

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<TikTokShopModuleOptions>()
  .setClassMethodName("forRoot")
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build()

@Module({
  providers: [
    { provide: TRANSPORT, useFactory: () => nodeTransport() },
    {
      provide: TIKTOK_SHOP,
      inject: [MODULE_OPTIONS_TOKEN, TRANSPORT],
      useFactory: (options: TikTokShopModuleOptions, transport: NodeTransport): TikTokShop =>
        createTikTokShop({ ...options, transport }),
    },
  ],
  exports: [TIKTOK_SHOP],
})
export class TikTokShopModule extends ConfigurableModuleClass implements OnApplicationShutdown {
  private readonly tiktok: TikTokShop
  private readonly transport: NodeTransport

  constructor(@Inject(TIKTOK_SHOP) tiktok: TikTokShop, @Inject(TRANSPORT) transport: NodeTransport) {
    super()
    this.tiktok = tiktok
    this.transport = transport
  }

  /** Not `onModuleDestroy`: the server still answers requests then, and they need the client. */
  async onApplicationShutdown(): Promise<void> {
    await this.tiktok.close()
    await this.transport.close()
  }
}
