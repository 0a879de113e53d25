/** All kinds of paging, with the Effect client and the Promise client. */
import * as Client from "@tiktok-shop-kit/client"
import { items, pages } from "@tiktok-shop-kit/client/stream"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, test } from "vitest"
import { listByCursor, searchNested, searchNumbered, searchThings } from "../../../test/support/operations.ts"
import { ok, wire, type WireRequest } from "../../../test/support/wire.ts"

const rows = (...ids: ReadonlyArray<number>) => ids.map((id) => ({ id: String(id) }))
const bodies = (requests: ReadonlyArray<WireRequest>) => requests.map(({ body }) => JSON.parse(body.toString()))

describe("styles", () => {
  test("a token inside an object of the body", async () => {
    await using server = await wire([ok({ rows: rows(1), next_page_token: "t" }), ok({ rows: rows(2) })])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    expect(await Array.fromAsync(client.items(searchNested, { status: "OPEN" }))).toEqual(rows(1, 2))
    expect(bodies(server.requests)).toEqual([
      { status: "OPEN", pagination: { page_size: 50 } },
      { status: "OPEN", pagination: { page_size: 50, page_token: "t" } },
    ])
  })

  test("a page number, until a page is empty", async () => {
    await using server = await wire([ok({ rows: rows(1, 2) }), ok({ rows: rows(3) }), ok({ rows: [] })])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    expect(await Array.fromAsync(client.items(searchNumbered, {}))).toEqual(rows(1, 2, 3))
    expect(bodies(server.requests)).toEqual([
      { page_size: 2 },
      { page_no: 2, page_size: 2 },
      { page_no: 3, page_size: 2 },
    ])
  })

  test("a cursor, until the flag says that there are no more pages", async () => {
    await using server = await wire([
      ok({ rows: rows(1), cursor: 1700000000000, has_more: true }),
      ok({ rows: rows(2), cursor: 1600000000000, has_more: false }),
    ])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    expect(await Array.fromAsync(client.items(listByCursor, {}))).toEqual(rows(1, 2))
    expect(bodies(server.requests)).toEqual([{ max_count: 20 }, { max_count: 20, cursor: 1700000000000 }])
  })
})

const three = [
  ok({ things: rows(1, 2), next_page_token: "a" }),
  ok({ things: rows(3, 4), next_page_token: "b" }),
  ok({ things: rows(5), next_page_token: "" }),
]

describe("both clients", () => {
  const faces = {
    promise: (url: string, options: object) =>
      Array.fromAsync(Client.promises(Client.make({ baseUrl: url })).items(searchThings, {}, options)),
    effect: (url: string, options: object) =>
      Effect.runPromise(Stream.runCollect(items(Client.make({ baseUrl: url }), searchThings, {}, options))),
  }
  describe.each(Object.entries(faces))("%s", (_, walk) => {
    test.each<readonly [string, object, number, number]>([
      ["to the end", {}, 5, 3],
      ["to the end, asking ahead", { prefetch: true }, 5, 3],
      ["at most two pages", { maxPages: 2 }, 4, 2],
      ["at most three items: the last page is cut", { maxItems: 3 }, 3, 2],
      ["as many items as two pages hold: no third request", { maxItems: 4 }, 4, 2],
      ["nothing", { maxItems: 0 }, 0, 0],
    ])("%s", async (_, options, count, requests) => {
      await using server = await wire(three)
      expect((await walk(server.url, options)).map(({ id }) => Number(id))).toEqual([1, 2, 3, 4, 5].slice(0, count))
      expect(server.requests).toHaveLength(requests)
    })

    test.each<readonly [field: string, options: unknown]>([
      ["options", null],
      ["options", 5],
      ["options", []],
      ["maxPages", { maxPages: "2" }],
      ["maxPages", { maxPages: Number.NaN }],
      ["maxPages", { maxPages: null }],
      ["maxItems", { maxItems: 1.5 }],
      ["from", { from: 5 }],
      ["prefetch", { prefetch: "yes" }],
      ["timeout", { timeout: 5 }],
    ])("refuses %s in %j before the network", async (field, options) => {
      await using server = await wire(three)
      await expect(walk(server.url, options as object)).rejects.toMatchObject({ _tag: "ValidationError", field })
      expect(server.requests).toEqual([])
    })

    test("continues from a token", async () => {
      await using server = await wire(three.slice(1))
      expect(await walk(server.url, { from: "a" })).toEqual(rows(3, 4, 5))
      expect(server.requests[0]?.query).toContainEqual(["page_token", "a"])
    })

    test("a repeated token ends it with an error, even if it comes late", async () => {
      await using server = await wire([...three.slice(0, 2), ok({ things: rows(5), next_page_token: "a" })])
      await expect(walk(server.url, {})).rejects.toMatchObject({ _tag: "DecodeError" })
      expect(server.requests).toHaveLength(3)
    })
  })
})

test("prefetch requests one page more than was read, and no more", async () => {
  await using server = await wire(three)
  const walked = Client.promises(Client.make({ baseUrl: server.url })).pages(searchThings, {}, { prefetch: true })
  const { value: first } = await walked.next()
  expect(first?.nextPageToken).toBe("a")
  await expect.poll(() => server.requests.length).toBe(2)
  await walked.return?.()
  expect(server.requests).toHaveLength(2)
})

test("a stream fails with the call's error", async () => {
  await using server = await wire([{ status: 500, text: "<html>" }])
  const client = Client.make({ baseUrl: server.url })
  const failed = Effect.runPromise(Effect.flip(Stream.runDrain(pages(client, searchThings, {}))))
  expect(await failed).toMatchObject({ _tag: "ServerError" })
})
