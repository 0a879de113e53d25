/** Media at a URL: a failure on the way is a network error, which may be temporary. */
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { fromUrl } from "../../src/content/source.ts"

const serving = async (listener: http.RequestListener) => {
  const server = http.createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/video.mp4?signature=secret`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const read = (url: string) =>
  Effect.scoped(
    Effect.flatMap(fromUrl({ fetch: undefined, platform: url }, url, 1_000_000, "videoUrl"), (source) =>
      source.read(0, source.sizeBytes),
    ),
  )

test.each([
  ["with a length", { "content-length": "9000" }],
  ["without a length", {}],
])(
  "an answer %s that breaks off is a NetworkError that may be repeated, and its message names only the host",
  async (_, headers) => {
    await using server = await serving((_request, response) => {
      response.writeHead(200, { "content-type": "video/mp4", ...headers })
      response.write(Buffer.alloc(100), () => response.destroy())
    })
    const error = await Effect.runPromise(Effect.flip(read(server.url)))
    expect(error).toMatchObject({ _tag: "NetworkError", outcome: "not-sent", retry: "backoff" })
    expect(error.message).toContain("its connection broke")
    expect(error.message).not.toContain("secret")
  },
)

test("an answer that is larger than its limit is refused by its length, and else by its bytes", async () => {
  const limit = 1_000_000
  for (const headers of [{ "content-length": String(limit + 1) }, {}]) {
    await using server = await serving((_request, response) => {
      response.writeHead(200, headers)
      response.end(Buffer.alloc(limit + 1))
    })
    expect(await Effect.runPromise(Effect.flip(read(server.url)))).toMatchObject({ _tag: "LimitError", limit })
  }
})
