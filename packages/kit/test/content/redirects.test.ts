/** Media at a URL that redirects: no redirect leads the download into a private network or away from https. */
import * as http from "node:http"
import type { Call } from "@tiktok-shop-kit/client"
import { nodeTransport } from "@tiktok-shop-kit/client/node"
import dns from "node:dns"
import type { AddressInfo } from "node:net"
import { describe, expect, test, vi } from "vitest"
import { contentServer } from "./server.ts"
import { createTikTokShop } from "../../src/index.ts"
import { configFor } from "../support.ts"
import { kitOn } from "./support.ts"

/** A host that redirects every request to one address, and counts them. */
const redirecting = async (location: string) => {
  let requests = 0
  const server = http.createServer((_, response) => {
    requests++
    response.writeHead(302, { location }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/media.jpg?signature=secret`,
    count: () => requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const refused = [
  ["a private host", "https://10.0.0.1/media.jpg"],
  ["the metadata of a cloud", "https://169.254.169.254/latest/meta-data"],
  ["a private host over http", "http://192.168.0.1/media.jpg"],
  ["a public host over http", "http://example.com/media.jpg"],
  ["another scheme", "file:///etc/passwd"],
] as const

describe.each(refused)("a redirect to %s", (_, location) => {
  test("fails createPost with a ValidationError, and nothing is published", async () => {
    await using server = await contentServer()
    await using host = await redirecting(location)
    const kit = kitOn(server, {}, { account: "creator-of-shop" }).account("creator-of-shop")
    const post = kit.createPost({ content: "Set", mediaUrls: [host.url], productIds: ["1729"] })
    const error = await post.then(
      () => undefined,
      (failure: unknown) => failure as Error,
    )
    expect(error).toMatchObject({ _tag: "ValidationError", field: "mediaUrls", outcome: "not-sent", retry: "never" })
    expect(String(error?.message)).not.toContain("secret")
    expect(host.count()).toBe(1)
    expect(server.asked).toEqual([])
  })

  test("fails uploadVideo through this machine the same way", async () => {
    await using server = await contentServer()
    await using host = await redirecting(location)
    const upload = kitOn(server).uploadVideo({
      videoUrl: host.url,
      transfer: "through",
      title: "t",
      privacyLevel: "PUBLIC_TO_EVERYONE",
    })
    await expect(upload).rejects.toMatchObject({ _tag: "ValidationError", field: "videoUrl", outcome: "not-sent" })
    expect(server.calls("/v2/post/publish/video/init/")).toBe(0)
    expect(server.published()).toEqual([])
  })
})

test("a transport that fetches files gets every request for media, and a name may be refused by what it resolves to", async () => {
  await using server = await contentServer()
  await using host = await redirecting("https://media.example.com/media.jpg")
  await using transport = nodeTransport({ proxy: false })
  const fetched: Array<string> = []
  const watched = Object.assign((call: Call) => transport(call), {
    fetchFile: (url: URL, signal: AbortSignal) => {
      fetched.push(url.host)
      return transport.fetchFile(url, signal)
    },
  })
  vi.spyOn(dns, "lookup").mockImplementation(((_: string, __: object, callback: Function) =>
    callback(null, [{ address: "10.0.0.1", family: 4 }])) as never)
  const kit = kitOn(server, {}, { account: "creator-of-shop", transport: watched }).account("creator-of-shop")
  try {
    const post = kit.createPost({ content: "Set", mediaUrls: [host.url], productIds: ["1729"] })
    await expect(post).rejects.toMatchObject({ _tag: "ValidationError", field: "mediaUrls", outcome: "not-sent" })
  } finally {
    vi.restoreAllMocks()
  }
  expect(fetched).toEqual([new URL(host.url).host, "media.example.com"])
  expect(host.count()).toBe(1)
  expect(server.asked).toEqual([])
})

test("a redirect that is followed leads to the file", async () => {
  await using server = await contentServer()
  await using host = await redirecting(`${server.url}/media/9000.mp4`)
  await kitOn(server).uploadVideo({
    videoUrl: host.url,
    transfer: "through",
    title: "t",
    privacyLevel: "PUBLIC_TO_EVERYONE",
  })
  const [one] = server.publications.values()
  expect(one).toMatchObject({ kind: "file", totalBytes: 9000, state: "done" })
})

test.each(["http://127.0.0.1:P/media.jpg", "https://localhost:P/media.jpg", "http://[::1]:P/media.jpg"])(
  "media on this machine are not published while TikTok Shop is elsewhere: %s",
  async (address) => {
    let reads = 0
    const host = http.createServer((_, response) => {
      reads++
      response.end("private")
    })
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve))
    const url = address.replace("P", String((host.address() as AddressInfo).port))
    const calls: Array<string> = []
    const kit = createTikTokShop({
      ...configFor("https://shop.example.com"),
      account: "creator-of-shop",
      // The media are fetched. The next request would go to TikTok Shop.
      fetch: async (input, init) => {
        if (new URL(input as string).host === new URL(url).host) return fetch(url.replace("https:", "http:"), init)
        calls.push(String(input))
        return Response.json({ code: 0, request_id: "r", data: { photo_file: { photo_uri: "u" } } })
      },
    })
    const post = kit.createPost({ content: "Set", mediaUrls: [url], productIds: ["1729"], wait: false })
    await expect(post).rejects.toMatchObject({ _tag: "ValidationError", field: "mediaUrls", outcome: "not-sent" })
    expect([reads, calls]).toEqual([0, []])
    host.closeAllConnections()
    host.close()
  },
)
