/** Uploads over real sockets: every form of a file, and the files that are refused before anything is sent. */
import * as Client from "@tiktok-shop-kit/client"
import { file } from "@tiktok-shop-kit/client/node"
import type { Upload } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { uploadChunk, uploadThing } from "../../../test/support/operations.ts"
import { ok, wire, type WireRequest } from "../../../test/support/wire.ts"

const bytes = new Uint8Array(100_000).map((_, at) => at % 251)
const path = join(mkdtempSync(join(tmpdir(), "upload-")), "mug.png")
writeFileSync(path, bytes)

const streamOf = (...chunks: ReadonlyArray<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> =>
  new Response(new Blob([...chunks])).body!

/** The parts of a multipart body by name: the head lines and the content. */
const partsOf = ({ headers, body }: WireRequest) => {
  const boundary = /boundary=(.+)$/.exec(headers["content-type"] ?? "")![1]!
  const text = body.toString("latin1")
  expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true)
  const parts = text.split(`--${boundary}`).slice(1, -1)
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf("\r\n\r\n")
      const head = part.slice(2, end)
      return [/name="([^"]*)"/.exec(head)![1]!, { head, content: part.slice(end + 4, -2) }]
    }),
  )
}

const content = Buffer.from(bytes).toString("latin1")

describe("every form of a file arrives whole, with a content-length", () => {
  const forms: ReadonlyArray<readonly [string, () => Upload, string, string]> = [
    ["bytes", () => bytes, "data", "application/octet-stream"],
    ["an ArrayBuffer", () => bytes.buffer, "data", "application/octet-stream"],
    ["a Blob", () => new Blob([bytes], { type: "image/webp" }), "data", "image/webp"],
    ["a File", () => new File([bytes], 'a "b".png', { type: "image/png" }), "a %22b%22.png", "image/png"],
    ["a path", () => file(path), "mug.png", "image/png"],
    [
      "a source",
      () => ({ size: bytes.length, stream: () => streamOf(bytes), name: "s.bin" }),
      "s.bin",
      "application/octet-stream",
    ],
    ["a one-shot stream", () => streamOf(bytes.subarray(0, 7), bytes.subarray(7)), "data", "application/octet-stream"],
  ]
  test.each(forms)("%s", async (_, form, name, type) => {
    await using server = await wire([ok({ uri: "u" })])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    expect(await client.call(uploadThing, { data: form(), use_case: "MAIN_IMAGE" })).toEqual({ uri: "u" })
    const [request] = server.requests
    expect(request?.headers["content-length"]).toBe(String(request?.body.length))
    expect(request?.headers["transfer-encoding"]).toBeUndefined()
    const { data, use_case } = partsOf(request!)
    expect(data?.head).toBe(`Content-Disposition: form-data; name="data"; filename="${name}"\r\nContent-Type: ${type}`)
    expect(data?.content).toBe(content)
    expect(use_case?.content).toBe("MAIN_IMAGE")
  })
})

/** Sends everything a second time. */
const twice = Client.middleware("twice", (next) => (call) => Effect.flatMap(next(call), () => next(call)))

test.each([
  ["a path", () => file(path)],
  ["a source", () => ({ size: bytes.length, stream: () => streamOf(bytes) })],
  ["a one-shot stream", () => streamOf(bytes)],
] as ReadonlyArray<readonly [string, () => Upload]>)("%s can be sent again", async (_, form) => {
  await using server = await wire([ok({ uri: "u" })])
  const client = Client.promises(Client.make({ baseUrl: server.url }).pipe(Client.layers(twice)))
  await client.call(uploadThing, { data: form() })
  expect(server.requests.map((request) => partsOf(request)["data"]?.content === content)).toEqual([true, true])
})

describe("refused before anything is sent", () => {
  const client = Client.promises(Client.make({ transport: () => Effect.never }))
  const limit = 20 * 1024 * 1024
  test.each<readonly [string, unknown, object]>([
    ["text", "mug.png", { _tag: "ValidationError", field: "data" }],
    ["nothing", null, { _tag: "ValidationError", field: "data" }],
    ["an empty file", new Blob([]), { _tag: "ValidationError", field: "data" }],
    [
      "a source without a size",
      { size: NaN, stream: () => streamOf(bytes) },
      { _tag: "ValidationError", field: "data" },
    ],
    [
      "a file above the limit",
      { size: limit + 1, stream: () => streamOf(bytes) },
      { _tag: "LimitError", field: "data", limit },
    ],
    ["a stream above the limit", streamOf(new Uint8Array(limit), new Uint8Array(1)), { _tag: "LimitError", limit }],
  ])("%s", async (_, data, error) => {
    expect(await client.result(uploadThing, { data: data as Upload })).toMatchObject({
      ok: false,
      error: { ...error, outcome: "not-sent" },
    })
  })

  test("a path without a file", () => {
    expect(() => file("./not-there.png")).toThrow(/no file at/)
  })

  test.each(["http://example.com/u", "ftp://example.com/u", "/u", "https:example"])(
    "the address %s",
    async (upload_url) => {
      const content = Client.make({ transport: () => Effect.never }) as unknown as Client.Client<[], "content">
      const outcome = await Client.promises(content).result(uploadChunk, {
        upload_url: upload_url === "https:example" ? "nonsense" : upload_url,
        "Content-Range": "bytes 0-0/1",
        file: bytes,
      })
      expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field: "upload_url" } })
    },
  )
})

test("a one-shot stream that breaks fails the call before anything is sent", async () => {
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("disk gone")) })
  const client = Client.promises(Client.make({ transport: () => Effect.never }))
  const error = { _tag: "ValidationError", operation: uploadThing.id, outcome: "not-sent" }
  expect(await client.result(uploadThing, { data: broken })).toMatchObject({ ok: false, error })
})

test("no progress is reported and no timer is set after the call has ended", async () => {
  let rest: ReadableStreamDefaultReader<unknown>
  const early = async (_: unknown, init?: RequestInit) => {
    rest = (init!.body as ReadableStream).getReader()
    await rest.read()
    return Response.json({ code: 0, data: { uri: "u" } })
  }
  const client = Client.promises(Client.make({ fetch: early as typeof fetch }))
  const told: Array<Client.Progress> = []
  await client.call(uploadThing, { data: bytes }, { onProgress: (progress) => told.push(progress) })
  const before = told.length
  while (!(await rest!.read()).done);
  expect(told).toHaveLength(before)
})

test.each([{}, { data: undefined }, { data: null }])("a required file must be there: %j", async (input) => {
  await using server = await wire([ok({ uri: "u" })])
  const client = Client.promises(Client.make({ baseUrl: server.url }))
  const sent = client.call(uploadThing, { ...input, use_case: "MAIN_IMAGE" } as never)
  await expect(sent).rejects.toMatchObject({ _tag: "ValidationError", field: "data", outcome: "not-sent" })
  expect(server.requests).toEqual([])
})

test("a chunk goes to its address unchanged, with its header and without a token", async () => {
  await using server = await wire([{ status: 206, text: "" }])
  const token = Client.middleware(
    "token",
    (next) => (call) =>
      next(Client.withHeader(Client.withHeader(call, "authorization", "Bearer act.x"), "x-tts-access-token", "ROW_x")),
  )
  const onion = Client.make({ baseUrl: "https://never.invalid" }).pipe(Client.layers(token))
  const client = Client.promises(onion as unknown as Client.Client<[], "content">)
  const upload_url = `${server.url}/video/?upload_id=1%2B2&upload_token=Xza123+%20~`
  const sent = await client.send(uploadChunk, {
    upload_url,
    "Content-Range": "bytes 0-99999/100000",
    file: new Blob([bytes]),
  })
  expect(sent.status).toBe(206)
  const [request] = server.requests
  expect(request?.target).toBe("/video/?upload_id=1%2B2&upload_token=Xza123+%20~")
  expect(request?.headers).toMatchObject({
    "content-range": "bytes 0-99999/100000",
    "content-length": "100000",
    "content-type": "application/octet-stream",
  })
  expect(request?.headers).not.toHaveProperty("authorization")
  expect(request?.headers).not.toHaveProperty("x-tts-access-token")
  expect(request?.body.equals(bytes)).toBe(true)
})
