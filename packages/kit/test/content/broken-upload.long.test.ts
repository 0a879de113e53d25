/** Uploads whose connection breaks. They wait in real time between two attempts, so they are long tests. */
import { describe, expect, test } from "vitest"
import type { Progress } from "../../src/index.ts"
import { contentServer } from "./server.ts"
import { bodies, kitOn } from "./support.ts"

const init = "/v2/post/publish/video/init/"
const MB = 1024 * 1024
const pub = { privacyLevel: "PUBLIC_TO_EVERYONE" } as const

describe("uploadVideo", () => {
  test("a file is uploaded in chunks, and continues at the next byte after a broken connection", async () => {
    // Each even chunk's connection breaks after 3 MB of it.
    await using server = await contentServer({ chunkBreaksAt: (count) => (count % 2 === 0 ? 3 * MB : undefined) })
    const file = new Uint8Array(17 * MB + 5).map((_, at) => at % 251)
    const progress: Array<Progress> = []
    const video = await kitOn(server).uploadVideo({
      file,
      title: "From a file",
      chunkBytes: 5 * MB,
      onProgress: (one) => progress.push(one),
      ...pub,
    })
    expect(video).toMatchObject({ status: "PUBLISHED", videoId: "7300000000000000001" })
    const [publication] = server.publications.values()
    expect(Buffer.concat(publication!.bytes).equals(Buffer.from(file))).toBe(true)
    expect(bodies(server, init)[0]?.["source_info"]).toEqual({
      source: "FILE_UPLOAD",
      video_size: 17 * MB + 5,
      chunk_size: 5 * MB,
      total_chunk_count: 3,
    })
    const sent = progress.filter((one) => one.phase === "upload")
    expect(sent.map((one) => one.sentBytes)).toEqual([5 * MB, 10 * MB, 17 * MB + 5])
    for (const { authorization, headers } of server.asked.filter(({ path }) => path.startsWith("/upload/"))) {
      expect(authorization).toBeUndefined()
      expect(headers["content-type"]).toBe("video/mp4")
    }
  }, 30_000)

  test("it continues even if the first question for its progress fails", async () => {
    await using server = await contentServer({
      chunkBreaksAt: (count) => (count === 2 ? 3 * MB : undefined),
      breaks: (path, count) => (path.endsWith("/status/fetch/") && count <= 2 ? "before" : undefined),
    })
    const file = new Uint8Array(10 * MB).map((_, at) => at % 251)
    const kit = kitOn(server, {}, { retry: { network: 0 } })
    const video = await kit.uploadVideo({ file, title: "From a file", chunkBytes: 5 * MB, wait: false, ...pub })
    expect(video.status).toBe("PROCESSING")
    const [publication] = server.publications.values()
    expect(Buffer.concat(publication!.bytes).equals(Buffer.from(file))).toBe(true)
  }, 30_000)
})
