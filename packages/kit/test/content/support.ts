/** A kit against a content server. */
import { type ContentOptions, createTikTokShop, type TikTokShop, type TikTokShopConfig } from "../../src/index.ts"
import { configFor } from "../support.ts"
import { type ContentServer, tokenOf } from "./server.ts"

export const creator = "creator-1"

export const clientSecret = "the-client-secret-577215664"

export const kitOn = (
  server: Pick<ContentServer, "url">,
  content: ContentOptions = {},
  config: TikTokShopConfig = {},
): TikTokShop =>
  createTikTokShop({
    ...configFor(server.url),
    ...config,
    content: {
      clientKey: "aw9clientkey",
      clientSecret,
      baseUrl: server.url,
      accessToken: tokenOf(creator),
      account: creator,
      lookMs: 20,
      ...content,
    },
  })

/** What was asked of a path, its body parsed. */
export const bodies = (server: ContentServer, path: string): ReadonlyArray<Readonly<Record<string, unknown>>> =>
  server.asked
    .filter((one) => one.path === path)
    .map(({ body }) => JSON.parse(body.toString()) as Record<string, unknown>)
