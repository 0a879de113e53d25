/**
 * What a guide's block that runs stands on: a sandbox of its own, the variables of its app in the environment, a client, its
 * first shop, and what was printed. Everything ends with the test.
 */
import { type ListenOptions, sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop, type ShopCalls, type TikTokShop } from "tiktok-shop-kit"
import { format } from "node:util"
import { vi } from "vitest"

export { expect } from "vitest"

export interface World {
  readonly tts: Sandbox
  readonly tiktok: TikTokShop
  /** The first shop. */
  readonly shop: ShopCalls
  readonly shopId: string
  /** The lines that `console.log` got. */
  readonly said: ReadonlyArray<string>
  /** The lines that `console.error` got. */
  readonly warned: ReadonlyArray<string>
}

const open: Array<Sandbox> = []

export const world = async (options: ListenOptions = {}): Promise<World> => {
  const tts = await sandbox(options)
  open.push(tts)
  const { config } = tts
  vi.stubEnv("TIKTOK_SHOP_APP_KEY", config.appKey)
  vi.stubEnv("TIKTOK_SHOP_APP_SECRET", config.appSecret)
  vi.stubEnv("TIKTOK_SHOP_SERVICE_ID", config.serviceId)
  vi.stubEnv("TIKTOK_SHOP_REGION", config.region)
  vi.stubEnv("TIKTOK_SHOP_API_BASE_URL", config.baseUrl)
  vi.stubEnv("TIKTOK_SHOP_ACCESS_TOKEN", config.accessToken)
  vi.stubEnv("TIKTOK_SHOP_REFRESH_TOKEN", config.refreshToken)
  const said: Array<string> = []
  vi.spyOn(console, "log").mockImplementation((...parts) => void said.push(format(...parts)))
  const warned: Array<string> = []
  vi.spyOn(console, "error").mockImplementation((...parts) => void warned.push(format(...parts)))
  const tiktok = createTikTokShop(config)
  const shopId = tts.shops()[0]!.id
  return { tts, tiktok, shop: tiktok.shop(shopId), shopId, said, warned }
}

/** Ends every world, and gives the environment and the console back. */
export const ended = async (): Promise<void> => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await Promise.all(open.splice(0).map((tts) => tts.close()))
}
