/** Downloads over real sockets. */
import { runPromise } from "@tiktok-shop-kit/client"
import { download } from "@tiktok-shop-kit/client/download"
import * as Effect from "effect/Effect"
import { describe, expect, test } from "vitest"
import { wire, type Answer } from "../../../test/support/wire.ts"

const pdf = Buffer.from("%PDF-1.7 a label")
const label: Answer = {
  bytes: pdf,
  headers: { "content-type": "application/pdf", "content-length": String(pdf.length) },
}

test("streams the file, and sends nothing of the client along", async () => {
  await using server = await wire([label])
  const file = await runPromise(download(`${server.url}/label.pdf?X-Signature=a%2Bb`))
  expect(file).toMatchObject({ size: pdf.length, type: "application/pdf" })
  expect(Buffer.from(await file.bytes()).equals(pdf)).toBe(true)
  const [request] = server.requests
  expect(request?.target).toBe("/label.pdf?X-Signature=a%2Bb")
  expect(Object.keys(request!.headers).filter((name) => /authorization|x-tts|cookie/.test(name))).toEqual([])
})

test("follows a redirect, but never to plain http elsewhere", async () => {
  await using server = await wire(({ path }) =>
    path === "/away"
      ? { status: 302, headers: { location: "http://example.com/label.pdf" } }
      : path === "/label.pdf"
        ? label
        : { status: 302, headers: { location: "/label.pdf" } },
  )
  expect((await runPromise(download(`${server.url}/moved`))).size).toBe(pdf.length)
  const away = await runPromise(Effect.flip(download(`${server.url}/away`)))
  expect(away).toMatchObject({ _tag: "ValidationError", field: "url" })
})

describe("what goes wrong has a type", () => {
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
