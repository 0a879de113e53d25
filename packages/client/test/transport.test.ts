/** What the bare client sends, and what it makes of every way in which an answer can fail to come. Over real sockets. */
import * as Client from "@tiktok-shop-kit/client"
import { NetworkError, type TikTokShopError, TimeoutError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import { createThing, getWithBody, readThing, searchThings, uploadThing } from "../../../test/support/operations.ts"
import { ok, refused, wire, type Answer } from "../../../test/support/wire.ts"

const clientOf = (baseUrl: string, options: Client.Options = {}) =>
  Client.promises(Client.make({ baseUrl, ...options }).pipe(Client.layers(Client.envelope())))

const failing = async (answer: Answer, options: Client.Options = {}): Promise<TikTokShopError> => {
  await using server = await wire([answer])
  const outcome = await clientOf(server.url, options).result(readThing, { thing_id: "1" })
  if (outcome.ok) throw new Error("the call was expected to fail")
  return outcome.error
}

test("a GET carries its path, a comma-joined list and the JSON content type", async () => {
  await using server = await wire([ok({ id: "1" })])
  const data = await clientOf(server.url).call(readThing, { thing_id: "1", ids: ["a", "b+ c"] })
  expect(data).toEqual({ id: "1" })
  const [request] = server.requests
  expect(request?.target).toBe("/test/202309/things/1?ids=a%2Cb%2B%20c")
  expect(request?.headers["content-type"]).toBe("application/json")
  expect(request?.body.length).toBe(0)
})

test("a wide id leaves as bare digits and arrives as a string", async () => {
  await using server = await wire([
    { text: '{"code":0,"message":"","request_id":"r","data":{"id":"1","wide_id":42,"other":9007199254740993}}' },
  ])
  const data = await clientOf(server.url).call(createThing, {
    title: "x",
    wide_id: "7495540735365777507",
    idempotency_key: "k",
  })
  expect(server.requests[0]?.body.toString()).toBe('{"title":"x","wide_id":7495540735365777507,"idempotency_key":"k"}')
  expect(data).toEqual({ id: "1", wide_id: "42", other: "9007199254740993" })
})

test("a POST without filters sends an empty object", async () => {
  await using server = await wire([ok({ things: null })])
  const data = await clientOf(server.url).call(searchThings)
  expect(server.requests[0]?.body.toString()).toBe("{}")
  expect(data.things).toEqual([])
})

test("an upload is multipart with the file's bytes", async () => {
  await using server = await wire([ok({ uri: "u" })])
  await clientOf(server.url).call(uploadThing, { data: new Blob([new Uint8Array([1, 2, 3])]), use_case: "MAIN_IMAGE" })
  const [request] = server.requests
  expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/)
  expect(request?.body.includes(Buffer.from([1, 2, 3]))).toBe(true)
  expect(request?.body.toString("latin1")).toContain('name="use_case"\r\n\r\nMAIN_IMAGE')
})

test("a GET with a body reaches the server with its body", async () => {
  await using server = await wire([ok({ found: 2 })])
  const data = await clientOf(server.url).call(getWithBody, { keys: ["a", "b"] })
  expect(data).toEqual({ found: 2 })
  expect(server.requests[0]?.method).toBe("GET")
  expect(server.requests[0]?.body.toString()).toBe('{"keys":["a","b"]}')
})

test("an unreachable host was never sent to", async () => {
  const server = await wire([ok({})])
  await server.close()
  const outcome = await clientOf(server.url).result(readThing, { thing_id: "1" })
  expect(outcome).toMatchObject({
    ok: false,
    error: { _tag: "NetworkError", reason: "connect", outcome: "not-sent", retry: "backoff" },
  })
})

test("a reset after the request leaves the outcome unknown", async () => {
  const error = await failing({ reset: "after-request" })
  expect(error).toMatchObject({ _tag: "NetworkError", reason: "reset", outcome: "unknown" })
  expect(error.attempts).toMatchObject([{ number: 1, why: "first", error: "NetworkError" }])
})

test("half an answer is a truncated one", async () => {
  expect(await failing({ reset: "half-answer" })).toMatchObject({ _tag: "NetworkError", outcome: "unknown" })
})

test("a silent server runs into the time of the attempt", async () => {
  const error = await failing({ hang: true }, { attemptTimeoutMs: 50 })
  expect(error).toBeInstanceOf(TimeoutError)
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ _tag: "NetworkError", reason: "timeout", scope: "attempt", timeoutMs: 50 })
})

test("a web page instead of JSON is a DecodeError that does not quote it", async () => {
  const error = await failing({ text: "<html>secret-page</html>", headers: { "content-type": "text/html" } })
  expect(error).toMatchObject({ _tag: "DecodeError", contentType: "text/html", retry: "backoff" })
  expect(error.message).toContain("The call may have been carried out.")
  expect(JSON.stringify(error)).not.toContain("secret-page")
})

test("a gateway's 502 page is a server error, its 429 page a rate limit", async () => {
  const page = { text: "<html></html>", headers: { "content-type": "text/html", "retry-after": "2" } }
  expect(await failing({ ...page, status: 502 })).toMatchObject({ _tag: "ServerError", retryAfterMs: 2000 })
  expect(await failing({ ...page, status: 429 })).toMatchObject({ _tag: "RateLimitError", outcome: "refused" })
})

test("JSON that breaks off is a failure of the network", async () => {
  for (const text of [
    '{"code":0,"data":{"id"',
    '{"code":0,"data":{"id":"}',
    '{"code":0,"data":{"ids":["1"',
    "{",
    " [",
  ]) {
    expect(await failing({ text })).toMatchObject({
      _tag: "NetworkError",
      reason: "truncated",
      outcome: "unknown",
      retry: "backoff",
      status: 200,
    })
  }
})

test("text that is whole and no JSON is a DecodeError", async () => {
  for (const text of ["OK", "<html>", "{'code':0}", '{"code":0}}', "}{"]) {
    expect(await failing({ text })).toMatchObject({ _tag: "DecodeError", outcome: "unknown", retry: "backoff" })
  }
  for (const status of [400, 403, 404]) {
    expect(await failing({ status, text: "<html>" })).toMatchObject({ _tag: "DecodeError", retry: "never" })
  }
})

test("an answer beyond the limit is refused while it arrives", async () => {
  const error = await failing(ok({ filler: "x".repeat(10_000) }), { maxBytes: 1000 })
  expect(error).toMatchObject({ _tag: "LimitError", limit: 1000 })
})

describe("a redirect is not followed", () => {
  test.each([301, 302, 303, 307, 308])("HTTP %i: no second request, whatever host it names", async (status) => {
    await using elsewhere = await wire([ok({})])
    for (const location of ["/elsewhere", `${elsewhere.url}/elsewhere`]) {
      await using server = await wire([{ status, headers: { location } }])
      const client = Client.promises(Client.make({ baseUrl: server.url }))
      const options = { headers: { "x-tts-access-token": "ROW_token" } }
      const error = await client.call(readThing, { thing_id: "1" }, options).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({
        _tag: "NetworkError",
        reason: "redirect",
        outcome: "refused",
        retry: "never",
        status,
      })
      expect(String((error as Error).message)).not.toContain("elsewhere")
      expect(server.requests).toHaveLength(1)
    }
    expect(elsewhere.requests).toEqual([])
  })

  test("nor that of an upload", async () => {
    await using server = await wire([{ status: 307, headers: { location: "/elsewhere" } }])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    const sent = client.call(uploadThing, { data: new Uint8Array(10) })
    await expect(sent).rejects.toMatchObject({ reason: "redirect", status: 307 })
    expect(server.requests).toHaveLength(1)
  })
})

test("code != 0 inside HTTP 200 is an error of the class that the table names", async () => {
  await using server = await wire([
    { json: { code: 12052048, message: "Invalid 'page_size'", request_id: "r9", data: null } },
  ])
  const client = Client.promises(
    Client.make({ baseUrl: server.url }).pipe(
      Client.layers(Client.envelope({ table: { plain: { "not-found": [12052048] }, rows: {} } })),
    ),
  )
  await expect(client.call(readThing, { thing_id: "1" })).rejects.toMatchObject({
    _tag: "NotFoundError",
    code: 12052048,
    requestId: "r9",
    outcome: "refused",
    operation: "test.202309.readThing",
    attempts: [{ status: 200, error: "NotFoundError" }],
  })
})

test("an abort closes the socket and rejects with an AbortError", async () => {
  await using server = await wire([{ hang: true }])
  const controller = new AbortController()
  const call = clientOf(server.url).call(readThing, { thing_id: "1" }, { signal: controller.signal })
  await expect.poll(() => server.requests.length).toBe(1)
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: "AbortError" })
  await expect.poll(() => server.openSockets()).toBe(0)
})

test("interruption closes the socket", async () => {
  await using server = await wire([{ hang: true }])
  const client = Client.make({ baseUrl: server.url })
  const fiber = Effect.runFork(client.call(readThing, { thing_id: "1" }))
  await expect.poll(() => server.requests.length).toBe(1)
  fiber.interruptUnsafe()
  await expect.poll(() => server.openSockets()).toBe(0)
})

test("a secret that the platform quotes back is not in the error", async () => {
  await using server = await wire([refused(36009004, "Invalid value 'the-cipher-31415' for the token 'the token'")])
  const binding = Client.middleware(
    "binding",
    (next) => (call) =>
      next(
        Client.withHeader(Client.withQuery(call, "shop_cipher", "the-cipher-31415"), "x-tts-access-token", "the token"),
      ),
  )
  const client = Client.promises(Client.make({ baseUrl: server.url }).pipe(Client.layers(binding, Client.envelope())))
  const outcome = await client.result(readThing, { thing_id: "1" })
  expect(outcome).toMatchObject({ ok: false, error: { code: 36009004 } })
  expect(JSON.stringify(outcome)).not.toMatch(/31415|the token/)
})

test.each<readonly [string, string, unknown]>([
  ["a line break", "x-tts-access-token", "t0ken\n"],
  ["beyond Latin-1", "x-tenant", "t0ken\u20ac"],
  ["a name with a space", "x tenant", "t0ken"],
  ["not text", "x-tenant", undefined],
])("a header that no request can carry is refused by its name, never its value: %s", async (_, field, value) => {
  await using server = await wire([ok({})])
  const adding = Client.middleware("adding", (next) => (call) => next(Client.withHeader(call, field, value as string)))
  const client = Client.promises(Client.make({ baseUrl: server.url }).pipe(Client.layers(adding)))
  for (const outcome of [
    await client.result(readThing, { thing_id: "1" }),
    await clientOf(server.url).result(readThing, { thing_id: "1" }, { headers: { [field]: value as string } }),
  ]) {
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field, outcome: "not-sent" } })
    expect(inspect(outcome, { depth: 9 })).not.toContain("t0ken")
  }
  expect(server.requests).toEqual([])
})
