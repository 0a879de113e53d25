/**
 * The US and the rest of the world need separate apps, with separate keys, consent pages and sellers. So this makes two clients
 * over one store, and finds the client of each shop.
 */
import type { Transport } from "@tiktok-shop-kit/client"
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import { createTikTokShop, type Region, type ShopCalls, type TikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"

export interface Regions {
  readonly clients: Readonly<Record<Region, TikTokShop>>
  /** Every shop of both apps. */
  readonly shops: () => AsyncGenerator<RegionalShop>
}

export interface RegionalShop {
  readonly region: Region
  /** Country, if the platform says. */
  readonly market: string | undefined
  readonly id: string
  readonly name: string | undefined
  readonly calls: ShopCalls
}

/** One store is enough: the records of an app are under the app's key. The clients share the connections of a transport. */
export const makeRegions = (
  apps: Readonly<Record<Region, TikTokShopConfig>>,
  store: RecordStore,
  transport: Transport,
): Regions => {
  const clients = {
    us: createTikTokShop({ ...apps.us, region: "us", store, transport }),
    global: createTikTokShop({ ...apps.global, region: "global", store, transport }),
  }
  return {
    clients,
    async *shops() {
      for (const region of ["us", "global"] as const) {
        const tiktok = clients[region]
        for await (const { id, name, region: market } of tiktok.shops()) {
          yield { region, market, id, name, calls: tiktok.shop(id) }
        }
      }
    },
  }
}
