import { it } from "@effect/vitest"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { TikTokShop } from "../../src/effect.ts"
import { configFor } from "../support.ts"
import { contentServer, tokenOf } from "./server.ts"
import { creator } from "./support.ts"

it.live("the Effect face has the same calls, and reads the client key from Config", () =>
  Effect.gen(function* () {
    const server = yield* Effect.acquireRelease(
      Effect.promise(() => contentServer()),
      (open) => Effect.promise(open.close),
    )
    const content = { baseUrl: server.url, accessToken: tokenOf(creator), account: creator, lookMs: 20 }
    const program = Effect.gen(function* () {
      const tiktok = yield* TikTokShop
      const post = yield* tiktok.createPost({
        content: "by Effect",
        mediaUrls: ["https://example.com/1.jpg"],
        privacyLevel: "PUBLIC_TO_EVERYONE",
      })
      return (yield* tiktok.getPost(post.id)).status
    })
    const layer = TikTokShop.layerConfig({ ...configFor(server.url), content })
    const env = ConfigProvider.fromUnknown({ TIKTOK_CLIENT_KEY: "k", TIKTOK_CLIENT_SECRET: "s" })
    const status = yield* program.pipe(Effect.provide(layer), Effect.provideService(ConfigProvider.ConfigProvider, env))
    expect(status).toBe("PUBLISHED")
  }),
)
