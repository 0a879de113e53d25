/**
 * What the blocks of docs/content.md stand on: the world of the guides, with a creator who consented at TikTok for Developers.
 * The sandbox's clock runs a thousand times as fast as ours, so that a video is public in the time of a test.
 */
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { createTikTokShop, type ShopCalls, type TikTokShop } from "tiktok-shop-kit"
import { type World, world } from "../e2e/world.ts"

export interface CreatorWorld extends Pick<World, "tts" | "said"> {
  readonly tiktok: TikTokShop
  readonly creatorId: string
  /** The account of the creator. */
  readonly creator: ShopCalls
}

export const redirectUri = "https://app.example.com/tiktok/creator"

/** The consent page of the sandbox, for a creator who agrees: the code that comes back. */
export const agreed = async (tts: World["tts"], url: string): Promise<string> => {
  const { pathname, search } = new URL(url)
  const page = await fetch(`${tts.url}${pathname}${search}`, { redirect: "manual" })
  return new URL(page.headers.get("location")!).searchParams.get("code")!
}

export const creatorWorld = async (): Promise<CreatorWorld> => {
  const startMs = Date.now()
  const { tts, said } = await world({ clock: () => startMs + (Date.now() - startMs) * 1000 })
  const { clientKey, clientSecret } = tts.config
  const content = { clientKey, clientSecret, baseUrl: tts.url, redirectUri, store: makeMemory(), lookMs: 20 }
  const tiktok = createTikTokShop({ ...tts.config, content })
  const { url, codeVerifier } = await tiktok.content.authorizationUrl()
  const { openId: creatorId } = await tiktok.content.connect(await agreed(tts, url), { codeVerifier })
  return { tts, said, tiktok, creatorId, creator: tiktok.account(creatorId) }
}
