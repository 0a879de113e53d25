/** Scheduled posts on jobs through both faces, over real sockets: the same jobs get the post and run the scheduler. */
import { it } from "@effect/vitest"
import { memory } from "@tiktok-shop-kit/jobs"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { expect, test } from "vitest"
import { TikTokShop } from "../../src/effect.ts"
import { configFor } from "../support.ts"
import { contentServer, tokenOf } from "./server.ts"
import { creator, kitOn } from "./support.ts"

const postIn = (ms: number) => ({
  content: "on jobs",
  mediaUrls: ["https://example.com/1.jpg"],
  privacyLevel: "PUBLIC_TO_EVERYONE" as const,
  scheduledTime: new Date(Date.now() + ms),
})

test("promises: the post is published by the job, and the signal ends the scheduler", async () => {
  await using server = await contentServer()
  await using jobs = memory()
  const tiktok = kitOn(server, { jobs })
  const stop = new AbortController()
  const running = tiktok.content.runScheduler({ signal: stop.signal, pollMs: 50 })
  // It loads the part, so that the post's time does not pass meanwhile.
  await tiktok.content.client()
  const { id } = await tiktok.createPost(postIn(500))
  await expect.poll(async () => (await tiktok.getPost(id)).status, { timeout: 10_000 }).toBe("PUBLISHED")
  expect(server.published()).toHaveLength(1)
  stop.abort()
  await expect(running).resolves.toBeUndefined()
})

it.live("effects: the same", () =>
  Effect.gen(function* () {
    const server = yield* Effect.acquireRelease(
      Effect.promise(() => contentServer()),
      (open) => Effect.promise(open.close),
    )
    const content = { baseUrl: server.url, accessToken: tokenOf(creator), account: creator, jobs: memory(), lookMs: 20 }
    const layer = TikTokShop.layer({
      ...configFor(server.url),
      content: { ...content, clientKey: "k", clientSecret: "s" },
    })
    yield* Effect.provide(
      Effect.gen(function* () {
        const tiktok = yield* TikTokShop
        const scheduler = yield* Effect.forkChild(tiktok.content.runScheduler({ pollMs: 50 }))
        yield* tiktok.content.client
        const { id } = yield* tiktok.createPost(postIn(500))
        while ((yield* tiktok.getPost(id)).status !== "PUBLISHED") yield* Effect.sleep(20)
        yield* Fiber.interrupt(scheduler)
      }),
      layer,
    )
    expect(server.published()).toHaveLength(1)
  }),
)
