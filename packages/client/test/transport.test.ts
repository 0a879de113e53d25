/** Operations and their answers with a client without layers, over real sockets. `transports/` tests each transport. */
import * as Client from "@tiktok-shop-kit/client"
import { NetworkError, type TikTokShopError, TimeoutError } from "@tiktok-shop-kit/errors"
import { expect, test } from "vitest"
import { createThing, readThing, searchThings, uploadThing } from "../../../test/support/operations.ts"
import { ok, refused, wire, type Answer } from "../../../test/support/wire.ts"

const clientOf = (baseUrl: string, options: Client.Options = {}) =>
  Client.promises(Client.make({ baseUrl, ...options }).pipe(Client.layers(Client.envelope())))

const failing = async (answer: Answer, options: Client.Options = {}): Promise<TikTokShopError> => {
  await using server = await wire([answer])
  const outcome = await clientOf(server.url, options).result(readThing, { thing_id: "1" })
  if (outcome.ok) throw new Error("the call was expected to fail")
  return outcome.error
}

test("a GET has its path, a comma-joined list and the JSON content type", async () => {
  await using server = await wire([ok({ id: "1" })])
  const data = await clientOf(server.url).call(readThing, { thing_id: "1", ids: ["a", "b+ c"] })
  expect(data).toEqual({ id: "1" })
  const [request] = server.requests
  expect(request?.target).toBe("/test/202309/things/1?ids=a%2Cb%2B%20c")
  expect(request?.headers["content-type"]).toBe("application/json")
  expect(request?.body.length).toBe(0)
})

test("a wide id is sent as bare digits and arrives as a string", async () => {
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

test("a server that does not answer ends in the timeout of the attempt", async () => {
  const error = await failing({ hang: true }, { attemptTimeoutMs: 50 })
  expect(error).toBeInstanceOf(TimeoutError)
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ _tag: "NetworkError", reason: "timeout", scope: "attempt", timeoutMs: 50 })
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

test("complete text that is not JSON is a DecodeError", async () => {
  for (const text of ["OK", "<html>", "{'code':0}", '{"code":0}}', "}{"]) {
    expect(await failing({ text })).toMatchObject({ _tag: "DecodeError", outcome: "unknown", retry: "backoff" })
  }
  for (const status of [400, 403, 404]) {
    expect(await failing({ status, text: "<html>" })).toMatchObject({ _tag: "DecodeError", retry: "never" })
  }
})

test("code != 0 inside HTTP 200 is an error of its class in the table", async () => {
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
