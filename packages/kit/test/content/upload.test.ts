import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createTikTokShop, type TikTokShopError } from "../../src/index.ts"
import { configFor } from "../support.ts"
import { contentServer } from "./server.ts"
import { bodies, clientSecret, kitOn } from "./support.ts"

const init = "/v2/post/publish/video/init/"
const pub = { privacyLevel: "PUBLIC_TO_EVERYONE" } as const
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as TikTokShopError,
  )

describe("uploadVideo", () => {
  test("by URL: TikTok pulls the video; the call returns when it is public, with its id and no lost digits", async () => {
    await using server = await contentServer({ publishMs: 30 })
    const video = await kitOn(server).uploadVideo({
      videoUrl: "https://example.com/clip.mp4",
      title: "New mug",
      description: "It keeps warm 🔥",
      tags: ["mug", "#coffee"],
      ...pub,
    })
    expect(video).toMatchObject({ status: "PUBLISHED", videoId: "7300000000000000001", title: "New mug" })
    expect(video.publishId).toMatch(/^p_creator-1/)
    expect(bodies(server, init)[0]).toMatchObject({
      post_info: { title: "New mug\nIt keeps warm 🔥\n#mug #coffee", privacy_level: "PUBLIC_TO_EVERYONE" },
      source_info: { source: "PULL_FROM_URL", video_url: "https://example.com/clip.mp4" },
    })
    expect(server.calls("/v2/post/publish/creator_info/query/")).toBe(1)
    for (const { path, authorization } of server.asked.filter((one) => one.path.startsWith("/v2/post"))) {
      expect([path, authorization]).toEqual([path, "Bearer bearer-of-creator-1"])
    }
    for (const { headers } of server.asked) expect(headers).not.toHaveProperty("x-tts-access-token")
  })

  test("without privacyLevel: the error offers the creator's options, and nothing is published", async () => {
    await using server = await contentServer({ privacyOptions: ["FOLLOWER_OF_CREATOR", "SELF_ONLY"] })
    const kit = kitOn(server)
    const error = await caught(kit.uploadVideo({ videoUrl: "https://example.com/a.mp4", title: "t" }))
    expect(error).toMatchObject({ _tag: "ValidationError", field: "privacyLevel" })
    expect(error?.message).toContain("FOLLOWER_OF_CREATOR, SELF_ONLY")
    const other = await caught(kit.uploadVideo({ videoUrl: "https://example.com/a.mp4", title: "t", ...pub }))
    expect(other?.message).toContain("PUBLIC_TO_EVERYONE")
    expect(server.publications.size).toBe(0)
    expect((await kit.getVideos({ videoStatus: "FAILED" })).videos).toEqual([])
  })

  test("a lost answer to the request for an upload fails the post at once, since no byte was sent", async () => {
    await using server = await contentServer({
      breaks: (path) => (path === "/v2/post/publish/video/init/" ? "after" : undefined),
    })
    const kit = kitOn(server)
    await expect(kit.uploadVideo({ title: "t", file: new Uint8Array(1_000), ...pub })).rejects.toMatchObject({
      _tag: "NetworkError",
    })
    expect((await kit.getVideos({ videoStatus: "FAILED" })).videos).toHaveLength(1)
    expect(server.published()).toEqual([])
  })

  test("a path, a Blob, a stream: the same bytes arrive; a small file goes whole", async () => {
    await using server = await contentServer()
    const folder = await mkdtemp(join(tmpdir(), "content-"))
    const bytes = new Uint8Array(70_000).map((_, at) => at % 13)
    const path = join(folder, "clip.mov")
    await writeFile(path, bytes)
    const kit = kitOn(server)
    const stream = { stream: new Blob([bytes]).stream(), sizeBytes: bytes.length, mediaType: "video/webm" }
    for (const file of [path, new Blob([bytes], { type: "video/mp4" }), stream, bytes.buffer]) {
      await kit.uploadVideo({ file, title: "Same", ...pub })
    }
    await rm(folder, { recursive: true })
    const all = [...server.publications.values()]
    expect(all).toHaveLength(4)
    for (const one of all) expect(Buffer.concat(one.bytes).equals(Buffer.from(bytes))).toBe(true)
    const types = server.asked
      .filter((one) => one.path.startsWith("/upload/"))
      .map((one) => one.headers["content-type"])
    expect(types).toEqual(["video/quicktime", "video/mp4", "video/webm", "video/mp4"])
  })

  test("transfer: through fetches the URL here and sends it on", async () => {
    await using server = await contentServer()
    await kitOn(server).uploadVideo({
      videoUrl: `${server.url}/media/9000.mp4`,
      transfer: "through",
      title: "t",
      ...pub,
    })
    const [one] = server.publications.values()
    expect(one).toMatchObject({ kind: "file", totalBytes: 9000, state: "done" })
    expect(Buffer.concat(one!.bytes)).toHaveLength(9000)
  })

  test("failed at TikTok: the error says the vendor's reason; the ledger keeps it until it is deleted", async () => {
    await using server = await contentServer({ verdict: () => "file_format_check_failed" })
    const kit = kitOn(server)
    const error = await caught(kit.uploadVideo({ videoUrl: "https://example.com/a.mp4", title: "bad", ...pub }))
    expect(error).toMatchObject({ _tag: "ConflictError", code: "file_format_check_failed" })
    const { videos } = await kit.getVideos({ videoStatus: "FAILED" })
    expect(videos).toMatchObject([{ status: "FAILED", failReason: "file_format_check_failed", videoId: null }])
    expect(await kit.deleteVideo(videos[0]!.id)).toEqual({ id: videos[0]!.id, deleted: true, cancelled: false })
    expect((await kit.getVideos({ videoStatus: "FAILED" })).videos).toEqual([])
  })

  test("wait: false returns at once, and getVideo shows the outcome later; a private video is published without an id", async () => {
    await using server = await contentServer({ publishMs: 500 })
    const kit = kitOn(server)
    const begun = await kit.uploadVideo({ videoUrl: "https://e.com/a.mp4", title: "t", wait: false, ...pub })
    expect(begun).toMatchObject({ status: "PROCESSING", videoId: null })
    expect((await kit.getVideos({ videoStatus: "PROCESSING" })).videos).toMatchObject([{ id: begun.id }])
    await expect
      .poll(async () => (await kit.getVideo(begun.id)).status, { interval: 50, timeout: 10_000 })
      .toBe("PUBLISHED")
    expect(await kit.getVideo(begun.id)).toMatchObject({
      videoId: "7300000000000000001",
      viewCount: 12,
      likeCount: 3,
      url: "https://www.tiktok.com/@creator/video/7300000000000000001",
    })
    const own = await kit.uploadVideo({ videoUrl: "https://e.com/b.mp4", title: "mine", privacyLevel: "SELF_ONLY" })
    expect(own).toMatchObject({ status: "PUBLISHED", videoId: null })
  })

  test("with a product: fetched, uploaded and posted by the shop; a second product is refused first", async () => {
    await using server = await contentServer()
    const shop = kitOn(server, {}, { account: "creator-of-shop" }).account("creator-of-shop")
    const input = { videoUrl: `${server.url}/media/5000.mp4`, title: "Mug", tags: ["x"], productIds: ["1729"] }
    const video = await shop.uploadVideo(input)
    expect(video).toMatchObject({ status: "PUBLISHED", videoId: "7411111111111111111", productIds: ["1729"] })
    expect(bodies(server, "/affiliate_creator/202607/videos")[0]).toEqual({
      video_info: { file_id: "file-1", title: "Mug\n#x" },
      product_link_info: { product_id: "1729", title: "Mug" },
    })
    const asked = server.asked.length
    const error = await caught(shop.uploadVideo({ ...input, productIds: ["1", "2"] }))
    expect(error).toMatchObject({ _tag: "ValidationError", field: "productIds" })
    expect(server.asked).toHaveLength(asked)
    const upload = server.asked.find(({ path }) => path.endsWith("video_files"))
    expect(upload?.headers).toMatchObject({ "x-tts-access-token": expect.any(String) })
    expect(upload?.authorization).toBeUndefined()
  })

  test("an upload that keeps failing is failed in the ledger, and its error holds no secret", async () => {
    await using server = await contentServer({ uploadExpired: true })
    const kit = kitOn(server)
    const error = await caught(kit.uploadVideo({ file: new Uint8Array(50_000), title: "t", ...pub }))
    expect(error).toMatchObject({ _tag: "PermissionError", status: 403 })
    const said = JSON.stringify(error) + String(error?.stack) + String(error?.cause)
    for (const secret of ["signature=", "bearer-of-creator-1", clientSecret]) expect(said).not.toContain(secret)
    expect((await kit.getVideos({ videoStatus: "FAILED" })).videos).toHaveLength(1)
    expect(server.published()).toEqual([])
  })

  test("aborted while it waits: an AbortError at once, and the ledger knows that it is processing", async () => {
    await using server = await contentServer({ publishMs: 60_000 })
    const kit = kitOn(server)
    const abort = new AbortController()
    const uploading = kit.uploadVideo(
      { videoUrl: "https://e.com/a.mp4", title: "t", onProgress: () => abort.abort(), ...pub },
      { signal: abort.signal },
    )
    await expect(uploading).rejects.toMatchObject({ name: "AbortError" })
    expect((await kit.getVideos({ videoStatus: "PROCESSING" })).videos).toHaveLength(1)
  })

  test.each([
    [{ title: "x".repeat(151), videoUrl: "https://e.com/a.mp4" }, "title"],
    [{ title: "t", description: "x".repeat(1001), videoUrl: "https://e.com/a.mp4" }, "description"],
    [{ title: "t", videoUrl: "http://e.com/a.mp4" }, "videoUrl"],
    [{ title: "t" }, "videoUrl"],
    [{ title: "t", videoUrl: "https://e.com/a.mp4", tags: ["two words"] }, "tags"],
    [{ title: "t", videoUrl: "https://e.com/a.mp4", tags: [..."abcdefghij"].map((c) => c.repeat(300)) }, "description"],
    [{ title: "t", file: new Uint8Array(9), chunkBytes: 1 }, "chunkBytes"],
    [{ title: "t", file: "/no/such/file.mp4" }, "file"],
    [{ title: "t", file: new Uint8Array(0), ...pub }, "file"],
  ])("refuses %# before anything is published", async (input, field) => {
    await using server = await contentServer()
    expect(await caught(kitOn(server).uploadVideo(input as never))).toMatchObject({ _tag: "ValidationError", field })
    expect(server.publications.size).toBe(0)
  })

  test("without a client key: one error names both variables and where to find their values", async () => {
    await using server = await contentServer()
    const kit = createTikTokShop({ ...configFor(server.url), content: { baseUrl: server.url } })
    const error = await caught(kit.getVideos())
    expect(error).toMatchObject({ _tag: "ConfigurationError" })
    expect(error?.message).toContain("TIKTOK_CLIENT_KEY")
    expect(error?.message).toContain("TIKTOK_CLIENT_SECRET")
    expect(server.asked).toEqual([])
  })
})
