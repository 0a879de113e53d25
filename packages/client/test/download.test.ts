/** Downloads over real sockets. */
import { runPromise } from "@tiktok-shop-kit/client"
import { download } from "@tiktok-shop-kit/client/download"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { describe, expect, test } from "vitest"
import { wire, type Answer } from "../../../test/support/wire.ts"

const pdf = Buffer.from("%PDF-1.7 a label")
const label: Answer = {
  bytes: pdf,
  headers: { "content-type": "application/pdf", "content-length": String(pdf.length) },
}

test("streams the file, and sends nothing of the client", async () => {
  await using server = await wire([label])
  const file = await runPromise(download(`${server.url}/label.pdf?X-Signature=a%2Bb`))
  expect(file).toMatchObject({ size: pdf.length, type: "application/pdf" })
  expect(Buffer.from(await file.bytes()).equals(pdf)).toBe(true)
  const [request] = server.requests
  expect(request?.target).toBe("/label.pdf?X-Signature=a%2Bb")
  expect(Object.keys(request!.headers).filter((name) => /authorization|x-tts|cookie/.test(name))).toEqual([])
})

describe("redirects", () => {
  const redirect = (location: string): Answer => ({ status: 302, headers: { location } })

  test.each([300, 304, 305])("an HTTP %i with a location is not a redirect", async (status) => {
    await using server = await wire([{ status, headers: { location: "/label.pdf" } }, label])
    const error = await runPromise(Effect.flip(download(`${server.url}/first.pdf`)))
    expect(error).toMatchObject({ _tag: "ValidationError", status })
    expect(server.requests).toHaveLength(1)
  })

  test("are checked at their end if a fetch follows them itself", async () => {
    const followed: typeof fetch = async () => {
      const response = new Response("what the private host said")
      Object.defineProperties(response, { redirected: { value: true }, url: { value: "https://10.0.0.1/label.pdf" } })
      return response
    }
    const error = await runPromise(Effect.flip(download("https://example.com/label.pdf", { fetch: followed })))
    expect(error).toMatchObject({ _tag: "ValidationError", message: expect.stringContaining("private network") })
  })

  test("are followed on this machine, five at most", async () => {
    await using server = await wire(({ path }) => {
      const left = Number(path.slice(1))
      return left === 0 ? label : redirect(`/${left - 1}`)
    })
    expect((await runPromise(download(`${server.url}/5`))).size).toBe(pdf.length)
    const error = await runPromise(Effect.flip(download(`${server.url}/6`)))
    expect(error).toMatchObject({ _tag: "ValidationError", message: expect.stringContaining("more than 5 times") })
  })

  test.each([
    ["plain http elsewhere", "http://example.com/label.pdf", "not an https address"],
    ["a private network", "https://10.0.0.1/label.pdf", "private network"],
    ["the metadata of a cloud, in hexadecimal", "https://0xa9fea9fe/latest", "private network"],
    ["a private network by IPv6", "https://[fd00::1]/", "private network"],
    ["a name of a private network", "https://metadata.google.internal/", "private network"],
    ["text that is not an address", "https://secret-signature@:x", "not an address"],
    ["an address with a password", "https://name:secret-signature@example.com/", "a user name or a password"],
  ])("are not followed to %s", async (_, location, problem) => {
    await using server = await wire([redirect(location)])
    const asked: Array<string> = []
    const counted: typeof fetch = (url, init) => {
      asked.push(String(url))
      return fetch(url, init)
    }
    const error = await runPromise(Effect.flip(download(`${server.url}/f`, { fetch: counted })))
    expect(error).toMatchObject({ _tag: "ValidationError", field: "url", message: expect.stringContaining(problem) })
    expect(JSON.stringify(error) + String(error.cause)).not.toContain("secret-signature")
    expect(asked).toEqual([`${server.url}/f`])
  })

  test("lead from a public host neither to this machine nor into a private network, also after a second hop", async () => {
    await using server = await wire([label])
    for (const last of [`${server.url}/f`, "https://127.0.0.1/f", "https://192.168.0.1/f"]) {
      const hops: Record<string, string> = {
        "https://example.com/f": "https://example.org/f",
        "https://example.org/f": last,
      }
      const asked: Array<string> = []
      const far = async (url: string | URL | Request): Promise<Response> => {
        asked.push(String(url))
        return new Response(null, { status: 302, headers: { location: hops[String(url)]! } })
      }
      const error = await runPromise(Effect.flip(download("https://example.com/f", { fetch: far as typeof fetch })))
      expect(error).toMatchObject({ _tag: "ValidationError", field: "url" })
      expect(asked).toEqual(["https://example.com/f", "https://example.org/f"])
    }
    expect(server.requests).toEqual([])
  })
})

test.each(["http://10.0.0.1/f", "https://10.0.0.1/f", "https://[::ffff:a9fe:a9fe]/", "https://localhost.localdomain/"])(
  "no request is made to %s",
  async (url) => {
    const none = () => expect.unreachable("a request was made")
    const error = await runPromise(Effect.flip(download(url, { fetch: none as never })))
    expect(error).toMatchObject({ _tag: "ValidationError", field: "url" })
  },
)

test("this machine is refused if the caller says so", async () => {
  await using server = await wire([label])
  const error = await runPromise(Effect.flip(download(`${server.url}/f`, { allowLoopback: false })))
  expect(error).toMatchObject({ _tag: "ValidationError", field: "url" })
  expect(server.requests).toEqual([])
})

it.effect("a slow reader is not a stall of the server; a server that sends nothing is", () =>
  Effect.gen(function* () {
    const piece = new Uint8Array([1])
    const body = new ReadableStream<Uint8Array>({
      start: (out) => {
        out.enqueue(piece)
        out.enqueue(piece)
      },
    })
    const half = ((_: string, { signal }: RequestInit) => {
      // fetch ends the body with the reason of its signal.
      const ended = new TransformStream<Uint8Array, Uint8Array>()
      void body.pipeTo(ended.writable, { signal: signal! }).catch(() => undefined)
      return Promise.resolve(new Response(ended.readable))
    }) as typeof fetch
    const { stream } = yield* download("https://example.com/f", { fetch: half, stallMs: 1000 })
    const reader = stream.getReader()
    expect((yield* Effect.promise(() => reader.read())).value).toEqual(piece)
    yield* TestClock.adjust(60_000)
    expect((yield* Effect.promise(() => reader.read())).value).toEqual(piece)
    const third = reader.read().catch((thrown: unknown) => thrown)
    yield* TestClock.adjust(1000)
    expect(yield* Effect.promise(() => third)).toMatchObject({ _tag: "NetworkError", scope: "stall", timeoutMs: 1000 })
  }),
)

test("numbers that are not above 0 are refused", () => {
  expect(() => download("https://example.com/f", { maxBytes: 0, stallMs: Number.NaN })).toThrow(
    "download: 'maxBytes' is 0: use a number above 0; 'stallMs' is NaN: use a number above 0.",
  )
})

describe("failures are typed errors", () => {
  const failing = async (answer: Answer, options = {}) => {
    await using server = await wire([answer])
    return await runPromise(Effect.flip(download(`${server.url}/f`, options)))
  }
  test.each<readonly [string, Answer, object, object]>([
    ["an address that ended", { status: 403 }, { _tag: "NotFoundError", status: 403 }, {}],
    ["a host that fails", { status: 503 }, { _tag: "ServerError", retry: "backoff" }, {}],
    ["a file that says it is too large", { ...label }, { _tag: "LimitError", limit: 3 }, { maxBytes: 3 }],
    ["a host that does not answer", { hang: true }, { _tag: "NetworkError", scope: "stall" }, { stallMs: 50 }],
    ["a connection that breaks", { reset: "after-request" }, { _tag: "NetworkError", reason: "reset" }, {}],
  ])("%s", async (_, answer, error, options) => {
    expect(await failing(answer, options)).toMatchObject(error)
  })

  test("an address that is not https", async () => {
    expect(await runPromise(Effect.flip(download("http://example.com/f")))).toMatchObject({ _tag: "ValidationError" })
  })

  test("a file that breaks off", async () => {
    await using server = await wire([{ reset: "half-answer" }])
    const file = await runPromise(download(`${server.url}/f`))
    await expect(file.bytes()).rejects.toMatchObject({ _tag: "NetworkError" })
  })

  test("a file that turns out too large", async () => {
    await using server = await wire([{ bytes: Buffer.alloc(100_000), headers: { "transfer-encoding": "chunked" } }])
    const file = await runPromise(download(`${server.url}/f`, { maxBytes: 1000 }))
    await expect(file.bytes()).rejects.toMatchObject({ _tag: "LimitError" })
  })
})

test("a bug in your own fetch is not reported as a broken connection", async () => {
  const bug = new Error("no such tenant")
  const broken = async (): Promise<never> => {
    throw bug
  }
  await expect(runPromise(download("https://example.com/label.pdf", { fetch: broken }))).rejects.toBe(bug)
})

test.each([Symbol("x"), 5, null, {}])("an address that is not text is a typed error: %o", async (url) => {
  const error = await runPromise(Effect.flip(download(url as never)))
  expect(error).toMatchObject({ _tag: "ValidationError", field: "url" })
})

test.each([null, { fetch: 5 }, { allowLoopback: "no" }])("wrong options are refused: %j", (options) => {
  expect(() => download("https://example.com/label.pdf", options as never)).toThrow("download: '")
})
