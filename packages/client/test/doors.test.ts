/** Other ways to call: an openapi-fetch client, and calls by URL path in Effect and Promises; and the replay transports. */
import * as Client from "@tiktok-shop-kit/client"
import { fetchFrom } from "@tiktok-shop-kit/client/fetch"
import { paths, promisePaths, type Table } from "@tiktok-shop-kit/client/paths"
import { record, replay } from "@tiktok-shop-kit/client/replay"
import * as Effect from "effect/Effect"
import createClient from "openapi-fetch"
import { describe, expect, test } from "vitest"
import { createThing, readThing, searchThings, uploadThing } from "../../../test/support/operations.ts"
import { ok, refused, wire } from "../../../test/support/wire.ts"

const table: Table = Object.fromEntries(
  [createThing, readThing, searchThings, uploadThing].map((one) => [`${one.method} ${one.path}`, one]),
)

/** What openapi-typescript prints for them. */
interface Paths {
  "/test/202309/things/{thing_id}": {
    get: {
      parameters: { path: { thing_id: string }; query?: { ids?: ReadonlyArray<string> } }
      responses: { 200: { content: { "application/json": { code?: number; data?: { id: string } } } } }
    }
  }
  "/test/202309/things": {
    post: {
      requestBody: { content: { "application/json": { title: string; wide_id?: string; idempotency_key?: string } } }
      responses: { 200: { content: { "application/json": { code?: number; data?: { id: string } } } } }
    }
  }
  "/test/202309/unknown": { get: { responses: { 200: { content: { "application/json": {} } } } } }
}

const onion = (baseUrl: string) => Client.make({ baseUrl }).pipe(Client.layers(Client.envelope()))

describe("fetchFrom", () => {
  const faces = {
    effect: (url: string) => fetchFrom(onion(url), table),
    promise: (url: string) => fetchFrom(Client.promises(onion(url)), table),
  }
  describe.each(Object.entries(faces))("over the %s client", (_, fetchOf) => {
    const api = (url: string) =>
      createClient<Paths>({ baseUrl: "https://open-api.tiktokglobalshop.com", fetch: fetchOf(url) })

    test("a plain openapi-fetch client goes through the middleware stack", async () => {
      await using server = await wire([ok({ id: "7" })])
      const { data } = await api(server.url).GET("/test/202309/things/{thing_id}", {
        params: { path: { thing_id: "7" }, query: { ids: ["a", "b"] } },
      })
      expect(data).toMatchObject({ code: 0, data: { id: "7" } })
      expect(server.requests[0]?.target).toBe("/test/202309/things/7?ids=a%2Cb")
    })

    test("a body keeps its wide ids", async () => {
      await using server = await wire([ok({ id: "7" })])
      await api(server.url).POST("/test/202309/things", {
        body: { title: "x", wide_id: "7495540735365777507", idempotency_key: "k" },
      })
      expect(server.requests[0]?.body.toString()).toBe(
        '{"title":"x","wide_id":7495540735365777507,"idempotency_key":"k"}',
      )
    })

    test("a refusal rejects with the typed error, an unknown path says so", async () => {
      await using server = await wire([refused(404, "gone", 404)])
      const gone = api(server.url).GET("/test/202309/things/{thing_id}", { params: { path: { thing_id: "7" } } })
      await expect(gone).rejects.toMatchObject({ _tag: "NotFoundError" })
      await expect(api(server.url).GET("/test/202309/unknown")).rejects.toMatchObject({ _tag: "UnsupportedError" })
    })

    test("a path with invalid percent-encoding is refused with the name of its field", async () => {
      const request = new Request("https://x/test/202309/things/%E0%A4%A")
      const refusal = fetchOf("https://never.invalid")(request)
      await expect(refusal).rejects.toMatchObject({ _tag: "ValidationError", field: "thing_id" })
    })

    test("an aborted request rejects with an AbortError", async () => {
      await using server = await wire([{ hang: true }])
      const signal = AbortSignal.timeout(30)
      const aborted = api(server.url).GET("/test/202309/things/{thing_id}", {
        params: { path: { thing_id: "7" } },
        signal,
      })
      await expect(aborted).rejects.toMatchObject({ name: "AbortError" })
    })
  })

  test("a header that is a field of the input is sent, and so are the caller's other headers", async () => {
    await using server = await wire([ok({ id: "7" })])
    const ranged = { ...readThing, headers: ["Content-Range"] }
    const fetch = fetchFrom(onion(server.url), { [`${ranged.method} ${ranged.path}`]: ranged })
    const headers = { "content-range": "bytes 0-9/10", "x-other": "1", "content-type": "text/plain" }
    await fetch(new Request("https://x/test/202309/things/7", { headers }))
    expect(server.requests[0]?.headers).toMatchObject({ "content-range": "bytes 0-9/10" })
    expect(server.requests[0]?.headers).toMatchObject({ "x-other": "1", "content-type": "application/json" })
    const closing = fetch(new Request("https://x/test/202309/things/7", { headers: { te: "trailers" } }))
    await expect(closing).rejects.toMatchObject({ _tag: "ValidationError", field: "te" })
    expect(server.requests).toHaveLength(1)
  })

  test("an upload keeps its file", async () => {
    await using server = await wire([ok({ uri: "u" })])
    const body = new FormData()
    body.append("data", new File(["png"], "a.png", { type: "image/png" }))
    const request = new Request("https://x/test/202309/upload", { method: "POST", body })
    const response = await fetchFrom(onion(server.url), table)(request)
    expect(await response.json()).toMatchObject({ data: { uri: "u" } })
    expect(server.requests[0]?.body.toString()).toContain('filename="a.png"\r\nContent-Type: image/png\r\n\r\npng')
  })
})

test("an operation can be called by its path, in Effect and in Promises", async () => {
  await using server = await wire([ok({ id: "7" })])
  const init = { path: { thing_id: "7" } }
  const promised = promisePaths<Paths>()(Client.promises(onion(server.url)), table)
  expect(await promised.GET("/test/202309/things/{thing_id}", init)).toEqual({ id: "7" })
  const effectful = paths<Paths>()(onion(server.url), table)
  expect(await Effect.runPromise(effectful.GET("/test/202309/things/{thing_id}", init))).toEqual({ id: "7" })
  await expect(promised.GET("/test/202309/unknown")).rejects.toMatchObject({ _tag: "UnsupportedError" })
})

describe("record and replay", () => {
  const secret = Client.middleware(
    "sign",
    (next) => (call) =>
      next(
        Client.withHeader(
          { ...call, query: { ...call.query, sign: "f00d", shop_cipher: "c1ph3r" } },
          "x-tts-access-token",
          "ROW_x",
        ),
      ),
  )
  const clientOf = (baseUrl: string, transport: Client.Transport) =>
    Client.promises(Client.make({ baseUrl, transport }).pipe(Client.layers(Client.envelope(), secret)))

  test("recorded answers are replayed in order, without a network", async () => {
    await using server = await wire([
      ok({ things: [{ id: "1" }], next_page_token: "t" }),
      ok({ things: [{ id: "2" }] }),
      ok({ id: "1", access_token: "ROW_secret", shops: [{ cipher: "ROW_secret" }] }),
      refused(404, "gone", 404),
    ])
    const tape = record(Client.fetchTransport())
    const live = clientOf(server.url, tape.transport)
    await Array.fromAsync(live.items(searchThings, {}))
    await live.call(readThing, { thing_id: "1" })
    await live.result(readThing, { thing_id: "1" })

    const text = JSON.stringify(tape.recordings)
    expect(text).not.toMatch(/f00d|c1ph3r|ROW_/)
    const replayed = clientOf("https://never.invalid", replay(JSON.parse(text)))
    expect(await Array.fromAsync(replayed.items(searchThings, {}))).toEqual([{ id: "1" }, { id: "2" }])
    expect(await replayed.call(readThing, { thing_id: "1" })).toMatchObject({ id: "1" })
    expect(await replayed.result(readThing, { thing_id: "1" })).toMatchObject({ error: { _tag: "NotFoundError" } })
    expect(await replayed.result(readThing, { thing_id: "1" })).toMatchObject({ error: { _tag: "NotFoundError" } })
  })

  test("a request is found by every digit of its ids, and not by its idempotency key", async () => {
    await using server = await wire([ok({ id: "1" }), ok({ id: "2" }), ok({ id: "3" })])
    const keyInQuery = {
      ...createThing,
      id: "test.202309.keyInQuery",
      path: "/test/202309/others",
      query: ["idempotency_key"],
      body: ["title"],
      idempotencyKey: { in: "query", name: "idempotency_key" },
    } as const
    const tape = record(Client.fetchTransport())
    const live = clientOf(server.url, tape.transport)
    const things = ["7495540735365777507", "7495540735365777508"].map((wide_id) => ({ title: "x", wide_id }))
    for (const thing of things) await live.call(createThing, thing)
    await live.call(keyInQuery, { title: "x" })
    expect(JSON.stringify(tape.recordings)).not.toContain("idempotency_key")

    const replayed = clientOf("https://never.invalid", replay(JSON.parse(JSON.stringify(tape.recordings))))
    expect(await replayed.call(createThing, things[1]!)).toMatchObject({ id: "2" })
    expect(await replayed.call(createThing, things[0]!)).toMatchObject({ id: "1" })
    expect(await replayed.call(keyInQuery, { title: "x" })).toMatchObject({ id: "3" })
  })

  test("the error of a request that was not recorded says what is missing", async () => {
    const { ok, ...outcome } = await clientOf("https://never.invalid", replay([])).result(readThing, { thing_id: "1" })
    expect(ok).toBe(false)
    expect(outcome).toMatchObject({ error: { _tag: "UnsupportedError", operation: readThing.id } })
  })
})
