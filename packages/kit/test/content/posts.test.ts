import { describe, expect, test } from "vitest"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { createTikTokShop, type TikTokShopError } from "../../src/index.ts"
import { wire } from "../../../../test/support/wire.ts"
import { configFor } from "../support.ts"
import { contentServer, tokenOf } from "./server.ts"
import { bodies, kitOn } from "./support.ts"

const init = "/v2/post/publish/content/init/"
const photos = ["https://example.com/1.jpg", "https://example.com/2.webp"]
const pub = { privacyLevel: "PUBLIC_TO_EVERYONE" } as const
const inAnHour = () => new Date(Date.now() + 3_600_000)
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as TikTokShopError,
  )

describe("createPost", () => {
  test("photos with a text: published, watched until public, read back with its counts", async () => {
    await using server = await contentServer({ publishMs: 20 })
    const kit = kitOn(server)
    const post = await kit.createPost({
      title: "Mugs",
      content: "Two of them",
      mediaUrls: photos,
      tags: ["mug"],
      ...pub,
    })
    expect(post).toMatchObject({ status: "PUBLISHED", videoId: "7300000000000000001", mediaUrls: photos })
    expect(bodies(server, init)).toEqual([
      {
        media_type: "PHOTO",
        post_mode: "DIRECT_POST",
        post_info: { title: "Mugs", description: "Two of them\n#mug", privacy_level: "PUBLIC_TO_EVERYONE" },
        source_info: { source: "PULL_FROM_URL", photo_images: photos, photo_cover_index: 0 },
      },
    ])
    expect(await kit.getPost(post.id)).toMatchObject({ id: post.id, viewCount: 12, status: "PUBLISHED" })
    expect(await kit.getPost("7300000000000000001")).toMatchObject({ id: post.id, publishId: post.publishId })
  })

  test("one video by URL is published as uploadVideo does", async () => {
    await using server = await contentServer()
    await kitOn(server).createPost({ content: "Clip", mediaUrls: ["https://example.com/a.mp4?x=1"], ...pub })
    expect(bodies(server, "/v2/post/publish/video/init/")[0]).toMatchObject({
      post_info: { title: "Clip" },
      source_info: { source: "PULL_FROM_URL", video_url: "https://example.com/a.mp4?x=1" },
    })
  })

  test("with products: photos are fetched, uploaded and linked, one each or one for all", async () => {
    await using server = await contentServer()
    const shop = kitOn(server, {}, { account: "creator-of-shop" }).account("creator-of-shop")
    const mediaUrls = [`${server.url}/media/100.jpg`, `${server.url}/media/200.jpg`]
    const post = await shop.createPost({ content: "Set", mediaUrls, productIds: ["1729", "1730"] })
    expect(post).toMatchObject({ status: "PUBLISHED", videoId: "7422222222222222222" })
    expect(bodies(server, "/affiliate_creator/202607/photos")[0]).toEqual({
      photos_info: [{ photo_file_uris: "uri-1" }, { photo_file_uris: "uri-2" }],
      title: "Set",
      link_info: {
        post_type: "3",
        links: [
          { product_id: "1729", link_title: "Set" },
          { product_id: "1730", link_title: "Set" },
        ],
      },
    })
    const error = await caught(shop.createPost({ mediaUrls, productIds: ["1", "2", "3"] }))
    expect(error).toMatchObject({ _tag: "ValidationError", field: "productIds" })
  })

  test.each([
    [{ content: "text alone", mediaUrls: [] }, "mediaUrls"],
    [{ content: "x".repeat(2001), mediaUrls: photos }, "content"],
    [{ mediaUrls: Array.from({ length: 36 }, (_, at) => `https://e.com/${at}.jpg`) }, "mediaUrls"],
    [{ mediaUrls: ["https://e.com/a.mp4", "https://e.com/b.jpg"] }, "mediaUrls"],
    [{ mediaUrls: ["ftp://e.com/a.jpg"] }, "mediaUrls"],
    [{ mediaUrls: photos, scheduledTime: new Date(0) }, "scheduledTime"],
    [{ mediaUrls: photos, scheduledTime: Date.now() + 60_000 }, "scheduledTime"],
    [{ mediaUrls: photos, title: "x".repeat(91) }, "title"],
    [{ mediaUrls: photos, coverIndex: 2 }, "coverIndex"],
    [{ mediaUrls: photos }, "privacyLevel"],
    [{ mediaUrls: photos, scheduledTime: inAnHour(), privacyLevel: "NOBODY" }, "privacyLevel"],
  ])("refuses %# before anything is published", async (input, field) => {
    await using server = await contentServer()
    expect(await caught(kitOn(server).createPost(input as never))).toMatchObject({ _tag: "ValidationError", field })
    expect(server.publications.size).toBe(0)
  })

  test("a refusal of TikTok fails the call, and leaves a failed post in the ledger that can be published again", async () => {
    await using server = await contentServer({
      refuses: (path, count) =>
        path === init && count === 1 ? { status: 403, code: "spam_risk_too_many_posts" } : undefined,
    })
    const kit = kitOn(server)
    const error = await caught(kit.createPost({ content: "a", mediaUrls: photos, ...pub }))
    expect(error).toMatchObject({ code: "spam_risk_too_many_posts", outcome: "refused" })
    const { posts } = await kit.getPosts({ postStatus: "FAILED" })
    expect(posts).toHaveLength(1)
    expect(posts[0]!.failReason).toContain("spam_risk_too_many_posts")
    expect(await kit.content.publish(posts[0]!.id)).toMatchObject({ status: "PUBLISHED" })
    expect(server.published()).toHaveLength(1)
  })

  test("a lost answer is never repeated: the post is found among the creator's videos", async () => {
    await using server = await contentServer({ breaks: (path) => (path === init ? "after" : undefined) })
    const kit = kitOn(server)
    const error = await caught(kit.createPost({ content: "once", mediaUrls: photos, ...pub }, { timeoutMs: 300 }))
    expect(error).toMatchObject({ _tag: "NetworkError", outcome: "unknown" })
    const { posts } = await kit.getPosts({ postStatus: "PROCESSING" })
    expect(posts).toHaveLength(1)
    const { id } = posts[0]!
    await expect.poll(async () => (await kit.getPost(id)).status, { interval: 50, timeout: 10_000 }).toBe("PUBLISHED")
    expect(await kit.getPost(id)).toMatchObject({ videoId: "7300000000000000001" })
    expect(server.publications.size).toBe(1)
  })
})

describe("lists", () => {
  test.each([
    ["comes again at once", [5]],
    ["goes round", [5, 4]],
  ])("a cursor that %s is not the end of the list, and is not read endlessly", async (_, cursors) => {
    let count = 0
    await using server = await wire(() => {
      const cursor = cursors[count++ % cursors.length]
      const videos = [{ id: String(count), create_time: 1_700_000_000 }]
      return { json: { data: { videos, cursor, has_more: true }, error: { code: "ok", log_id: "log-1" } } }
    })
    const error = await caught(kitOn(server).getVideos({ pageSize: 50 }))
    expect(error).toMatchObject({ _tag: "DecodeError", operation: "display.v2.listVideos" })
    expect(server.requests).toHaveLength(cursors.length + 1)
  })

  test("posts that are not public come first, then public posts; pages cover both", async () => {
    await using server = await contentServer()
    const kit = kitOn(server)
    const made: Array<string> = []
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const post = await kit.createPost({ content: `post ${n}`, mediaUrls: photos, ...(n < 3 ? { draft: true } : pub) })
      made.unshift(post.id)
      // The server's cursor is a time in whole seconds: no two videos may share one.
      const last = [...server.publications.values()].at(-1)
      if (last !== undefined) Object.assign(last, { atMs: Date.now() - 100_000 + n * 2000 })
    }
    const all = await kit.getPosts({ pageSize: 100 })
    // Both drafts may be of the same millisecond.
    const [one, two, ...rest] = all.posts.map(({ description }) => description)
    expect([...[one, two].toSorted().toReversed(), ...rest]).toEqual([
      "post 2",
      "post 1",
      "post 6",
      "post 5",
      "post 4",
      "post 3",
    ])
    expect(all.more).toBe(false)
    const seen: Array<string> = []
    let pageToken: string | undefined
    do {
      const page = await kit.getPosts({ pageSize: 2, pageToken })
      seen.push(...page.posts.map(({ id }) => id))
      pageToken = page.nextPageToken
    } while (pageToken !== undefined)
    expect(seen.toSorted()).toEqual(made.toSorted())
    expect((await kit.getPosts({ pageSize: 2, pageNumber: 2 })).posts.map(({ id }) => id)).toEqual(seen.slice(2, 4))
    expect((await kit.getPosts({ postStatus: "DRAFT" })).posts).toHaveLength(2)
    expect((await kit.getPosts({ postStatus: "PUBLISHED" })).posts).toHaveLength(4)
    const { videos } = await kit.getVideos({
      videoStatus: "PUBLISHED",
      startTime: new Date(Date.now() - 94_500),
      endTime: new Date(Date.now() - 90_500),
    })
    expect(videos.map(({ description }) => description)).toEqual(["post 4", "post 3"])
    expect(await caught(kit.getPosts({ pageSize: 101 }))).toMatchObject({ _tag: "ValidationError", field: "pageSize" })
  }, 20_000)
})

describe("deletePost", () => {
  test("drafts and scheduled posts are removed from the ledger without a request", async () => {
    await using server = await contentServer()
    const kit = kitOn(server)
    const draft = await kit.createPost({ mediaUrls: photos, draft: true })
    const scheduled = await kit.createPost({ mediaUrls: photos, scheduledTime: inAnHour(), ...pub })
    expect(scheduled).toMatchObject({ status: "SCHEDULED", scheduledTime: expect.any(Date) })
    const asked = server.asked.length
    await kit.deletePost(draft.id)
    await kit.deletePost(scheduled.id)
    expect(server.asked).toHaveLength(asked)
    expect((await kit.getPosts({ postStatus: "SCHEDULED" })).posts).toEqual([])
    expect(await caught(kit.deletePost(draft.id))).toMatchObject({ _tag: "NotFoundError" })
  })

  test("a running pull is cancelled", async () => {
    await using server = await contentServer({ pull: "hold" })
    const kit = kitOn(server)
    const video = await kit.uploadVideo({ videoUrl: "https://e.com/a.mp4", title: "t", wait: false, ...pub })
    expect(await kit.deleteVideo(video.id)).toMatchObject({ deleted: true, cancelled: true })
    expect([...server.publications.values()]).toMatchObject([{ failReason: "publish_cancelled" }])
    expect((await kit.getVideos({ videoStatus: "PROCESSING" })).videos).toEqual([])
  })

  test("a published post is an UnsupportedError before any request", async () => {
    await using server = await contentServer()
    const kit = kitOn(server)
    const post = await kit.createPost({ mediaUrls: photos, ...pub })
    const asked = server.asked.length
    expect(await caught(kit.deletePost(post.id))).toMatchObject({ _tag: "UnsupportedError", outcome: "not-sent" })
    expect(await caught(kit.deletePost(post.videoId!))).toMatchObject({ _tag: "UnsupportedError" })
    expect(await caught(kit.deleteVideo("7300000000000009999"))).toMatchObject({ _tag: "UnsupportedError" })
    expect(server.asked).toHaveLength(asked)
  })
})

describe("configuration", () => {
  test("the client key may be beside the app key; the option `content` wins", async () => {
    await using server = await contentServer()
    const beside = { clientKey: "beside", clientSecret: "s", contentUrl: server.url }
    const content = { clientKey: "inside", accessToken: tokenOf("anna"), account: "anna", lookMs: 20 }
    const kit = createTikTokShop({ ...configFor(server.url), ...beside, content })
    expect(await kit.createPost({ mediaUrls: photos, ...pub })).toMatchObject({ account: "anna", status: "PUBLISHED" })
    const stored = createTikTokShop({
      ...configFor(server.url),
      ...beside,
      content: { redirectUri: "https://a.example/" },
    })
    expect((await stored.content.authorizationUrl()).url).toContain("client_key=beside")
  })
})

describe("creators", () => {
  test("consent, exchange and store: each call carries the token of the creator it is bound to", async () => {
    await using server = await contentServer()
    const options = {
      accessToken: undefined,
      account: undefined,
      redirectUri: "https://app.example/cb",
      store: makeMemory(),
    }
    const kit = kitOn(server, options)
    const { url, codeVerifier } = await kit.content.authorizationUrl()
    expect(url).toContain("client_key=aw9clientkey")
    expect(await kit.content.connect("code-of-anna", { codeVerifier })).toMatchObject({ openId: "anna" })
    await kit.content.connect("code-of-ben", { codeVerifier })
    const post = await kit.account("ben").createPost({ content: "by ben", mediaUrls: photos, ...pub })
    expect(post.account).toBe("ben")
    expect(server.asked.find(({ path }) => path === init)?.authorization).toBe(`Bearer ${tokenOf("ben")}`)
    expect((await kit.getPosts({}, { account: "anna" })).posts).toEqual([])
    expect(await caught(kit.getPosts())).toMatchObject({ _tag: "ValidationError" })
    const client = await kit.content.client()
    expect(client).toHaveProperty("call")
  })
})
