/** getAnalytics and getPerformanceMetrics of a creator's posts, against the sandbox. */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { expect, test } from "vitest"
import { createTikTokShop } from "../../src/index.ts"
import { day, nowMs } from "./support.ts"

test("post: the counts of public videos so far, selected by their time of publication", async () => {
  await using tts = await sandbox({ clock: nowMs })
  const { clientKey, clientSecret } = tts.config
  const creator = createTikTokShop({
    ...tts.config,
    content: { clientKey, clientSecret, accessToken: tts.contentToken(), account: "creator", baseUrl: tts.url },
  })
  const video = { videoUrl: "https://example.com/video.mp4", title: "A mug", privacyLevel: "PUBLIC_TO_EVERYONE" }
  await creator.uploadVideo({ ...video, wait: false })
  tts.clock.advance(3_600_000)
  const { rows, warnings, raw } = await creator.getAnalytics({
    startTime: day(3650),
    endTime: day(-1),
    dimension: "post",
    metrics: ["views", "revenue", "like_count", "comment_count", "share_count"],
  })
  expect(rows).toHaveLength(1)
  expect(raw).toHaveLength(rows.length)
  expect(rows[0]?.metrics).toEqual({
    views: expect.any(Number),
    revenue: null,
    like_count: expect.any(Number),
    comment_count: expect.any(Number),
    share_count: expect.any(Number),
  })
  expect(warnings.map(({ metric }) => metric)).toEqual(["revenue", null])
  expect(
    await creator.getAnalytics({ startTime: "2001-01-01", endTime: "2001-02-01", dimension: "post" }),
  ).toMatchObject({
    rows: [],
    more: false,
  })
  const one = await creator.getPerformanceMetrics({
    resourceType: "post",
    resourceId: rows[0]!.id!,
    startTime: day(30),
    endTime: day(0),
    metrics: ["views"],
  })
  expect(one.metrics.views).toBe(rows[0]!.metrics.views)
  expect(one.warnings).toHaveLength(1)
})
