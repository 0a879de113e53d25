/** The client beyond a plain call: paging, prepare, request, deadline, describe, editing the stack. */
import { expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe, test } from "vitest"
import { createThing, readThing, searchThings } from "../../../test/support/operations.ts"
import { ok, wire } from "../../../test/support/wire.ts"

const never = Client.make({ transport: () => Effect.never })

describe("paging", () => {
  const pages = [
    ok({ things: [{ id: "1" }, { id: "2" }], next_page_token: "a+/=", total_count: 3 }),
    ok({ things: [{ id: "3" }], next_page_token: "" }),
  ]

  test("items reads every page, at the largest size, and ends at an empty token", async () => {
    await using server = await wire(pages)
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    const ids: Array<string> = []
    for await (const thing of client.items(searchThings, { status: "LIVE" })) ids.push(thing.id)
    expect(ids).toEqual(["1", "2", "3"])
    expect(server.requests.map((request) => Object.fromEntries(request.query))).toEqual([
      { page_size: "100" },
      { page_size: "100", page_token: "a+/=" },
    ])
  })

  test("pages stops at the caller's limit and can continue from its token", async () => {
    await using server = await wire(pages)
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    const [first] = await Array.fromAsync(client.pages(searchThings, { page_size: 2 }, { maxPages: 1 }))
    expect(first).toMatchObject({ nextPageToken: "a+/=", total: 3, items: [{ id: "1" }, { id: "2" }] })
    const rest = await Array.fromAsync(client.items(searchThings, { page_token: first!.nextPageToken }))
    expect(rest).toEqual([{ id: "3" }])
  })

  test("a required page size is the largest one if the caller does not set it", async () => {
    await using server = await wire([ok({ things: [] })])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    const { paging } = searchThings
    await client.call({ ...searchThings, paging: { ...paging, required: true } }, {})
    await client.call({ ...searchThings, paging: { ...paging, required: true } }, { page_size: 3 })
    await client.call(searchThings, {})
    expect(server.requests.map(({ query }) => Object.fromEntries(query)["page_size"])).toEqual(["100", "3", undefined])
  })

  test("a server that repeats the token ends the walk with an error", async () => {
    await using server = await wire([ok({ things: [], next_page_token: "same" })])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    await expect(Array.fromAsync(client.items(searchThings, {}))).rejects.toMatchObject({ _tag: "DecodeError" })
    expect(server.requests).toHaveLength(2)
  })
})

describe("request", () => {
  test("calls an operation that the spec does not know", async () => {
    await using server = await wire([ok({ hello: "world" })])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    const sent = await client.request({ method: "PUT", path: "/new/202612/things", query: { q: 1 }, body: { a: [1] } })
    expect(sent).toMatchObject({ data: { hello: "world" }, status: 200, attempts: [{ number: 1 }] })
    expect(server.requests[0]).toMatchObject({ method: "PUT", target: "/new/202612/things?q=1" })
    expect(server.requests[0]?.body.toString()).toBe('{"a":[1]}')
  })

  test.each([
    ["a query in the path", { method: "GET", path: "/a/b?ids=1&ids=2" }, "path"],
    ["a path that needs encoding", { method: "GET", path: "/a/b c" }, "path"],
    ["a bracket key", { method: "GET", path: "/a", query: { "ids[0]": 1 } }, "ids[0]"],
    ["a field in two places", { method: "POST", path: "/a", query: { q: 1 }, body: { q: 1 } }, "q"],
    ["a non-ASCII key", { method: "GET", path: "/a", query: { "～": 1 } }, "～"],
  ] as const)("refuses %s", async (_, request, field) => {
    const client = Client.promises(never)
    await expect(client.request(request)).rejects.toMatchObject({ _tag: "ValidationError", field })
  })
})

test("prepare shows the request without sending it, and a curl command without secrets", async () => {
  const secret = Client.middleware(
    "sign",
    (next) => (call) =>
      next(Client.withHeader(Client.withQuery(call, "sign", "f00d"), "x-tts-access-token", "ROW_token")),
  )
  const client = Client.promises(never.pipe(Client.layers(Client.envelope(), secret)))
  const prepared = await client.prepare(createThing, { title: "it's", idempotency_key: "k" })
  expect(prepared.url).toBe("https://open-api.tiktokglobalshop.com/test/202309/things?sign=f00d")
  expect(prepared.curl).toBe(
    String.raw`curl -X POST 'https://open-api.tiktokglobalshop.com/test/202309/things?sign=[redacted]' ` +
      String.raw`-H 'content-type: application/json' -H 'x-tts-access-token: [redacted]' --data-raw '{"title":"it'\''s","idempotency_key":"k"}'`,
  )
})

it.effect("an attempt has its start and its duration", () =>
  Effect.gen(function* () {
    const transport = () => Effect.as(Effect.sleep(250), { status: 200, headers: new Headers(), body: {} })
    yield* TestClock.adjust(1000)
    const sent = yield* Effect.forkChild(Client.make({ transport }).send(readThing, { thing_id: "1" }))
    yield* TestClock.adjust(250)
    const { attempts } = yield* Fiber.join(sent)
    expect(attempts).toEqual([{ number: 1, why: "first", startedAtMs: 1000, durationMs: 250, status: 200 }])
  }),
)

it.effect("the deadline ends a call that never ends", () =>
  Effect.gen(function* () {
    const client = never.pipe(Client.layers(Client.deadline({ timeoutMs: 5000 })))
    const fiber = yield* Effect.forkChild(Effect.flip(client.call(readThing, { thing_id: "1" })))
    yield* TestClock.adjust(4999)
    expect(fiber.pollUnsafe()).toBeUndefined()
    yield* TestClock.adjust(1)
    expect(yield* Fiber.join(fiber)).toMatchObject({ _tag: "NetworkError", scope: "total", outcome: "unknown" })
  }),
)

test("the curl command keeps percent-encoding", async () => {
  const { curl } = await Client.promises(never).prepare(readThing, { thing_id: "1", ids: ["a&b=c", "it's 1%"] })
  expect(curl).toContain(`/test/202309/things/1?ids=a%26b%3Dc%2Cit'\\''s%201%25'`)
})

test.each([undefined, null, {}, { searchThings }, "product.202502.searchProducts"])(
  "%j is no operation: a ValidationError says what is",
  async (wrong) => {
    const client = Client.promises(Client.make())
    const refused = { _tag: "ValidationError", field: "operation", outcome: "not-sent" }
    for (const run of [client.call, client.send, client.prepare]) {
      await expect(run(wrong as never)).rejects.toMatchObject(refused)
    }
    await expect(client.items(wrong as never, {}).next()).rejects.toMatchObject(refused)
  },
)
