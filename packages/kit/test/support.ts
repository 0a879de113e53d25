/** What the kit's tests share: a kit against a server that answers what the test says, and the ids it is bound to. */
import type { Wire } from "../../../test/support/wire.ts"
import { createTikTokShop, type ShopCalls, type TikTokShopConfig } from "../src/index.ts"

/** Values that no error, log or span may hold. They have no recognisable form, so redaction by pattern does not find them. */
export const secrets = {
  appSecret: "the-app-secret-e59af819cc",
  accessToken: "the-access-token-4815162342",
  refreshToken: "the-refresh-token-2718281828",
  cipher: "the-shop-cipher-3141592653",
}

export const configFor = (baseUrl: string): TikTokShopConfig => ({
  appKey: "29a39d",
  appSecret: secrets.appSecret,
  serviceId: "7172839",
  region: "global",
  baseUrl,
  authUrl: baseUrl,
  accessToken: secrets.accessToken,
  refreshToken: secrets.refreshToken,
})

export const shopOn = (server: Pick<Wire, "url">, config: TikTokShopConfig = {}): ShopCalls =>
  createTikTokShop({ ...configFor(server.url), ...config }).shop({ id: "7495540735365777507", cipher: secrets.cipher })
