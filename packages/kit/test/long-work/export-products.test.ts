/** exportProducts: beyond TikTok's limit of a search, whatever the times of creation. */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { ok, refused, wire, type Wire } from "../../../../test/support/wire.ts"
import { createTikTokShop, type ProductProgress } from "../../src/index.ts"
import { shopOn } from "../support.ts"

const fast = { rateLimit: { ratePerSecond: 100_000 } }
const start = 1_700_000_000

interface TestProduct {
  readonly id: string
  readonly create_time: number
}

const productsOf = (times: ReadonlyArray<number>): Array<TestProduct> =>
  times.map((time, at) => ({ id: String(at), create_time: start + time }))

/** A search that ends at 10,000 rows, newest first; its total counts all rows, or at most 10,000, or is absent. */
const productServer = async (
  products: Array<TestProduct>,
  counts: "all" | "to the end" | "never" = "all",
): Promise<Wire> => {
  const searches = new Map<string, ReadonlyArray<TestProduct>>()
  return wire((request) => {
    const query = new Map(request.query)
    const { create_time_ge = 0, create_time_le = Infinity } = JSON.parse(request.body.toString() || "{}") as {
      create_time_ge?: number
      create_time_le?: number
    }
    const key = `${products.length} ${create_time_ge} ${create_time_le}`
    const found =
      searches.get(key) ??
      products
        .filter(({ create_time: at }) => at >= create_time_ge && at <= create_time_le)
        .toSorted((a, b) => b.create_time - a.create_time)
    searches.set(key, found)
    const offset = Number(query.get("page_token") ?? 0)
    const end = offset + Number(query.get("page_size"))
    if (end > 10_000) return refused(12052180, "narrow the time range")
    const total = counts === "all" ? found.length : counts === "never" ? undefined : Math.min(found.length, 10_000)
    return ok({
      products: found.slice(offset, end),
      ...(total === undefined ? {} : { total_count: total }),
      next_page_token: end < found.length ? String(end) : "",
    })
  })
}

const idsOf = async (products: AsyncIterable<{ readonly id: string }>): Promise<Array<string>> => {
  const ids: Array<string> = []
  for await (const { id } of products) ids.push(id)
  return ids
}

test.each(["all", "to the end", "never"] as const)(
  "12,000 products are exported once each if the search counts %s",
  async (counts) => {
    const products = productsOf(Array.from({ length: 12_000 }, (_, at) => Math.floor(at / 3)))
    await using server = await productServer(products, counts)
    const heard: Array<ProductProgress> = []
    // Without a count, each part is read until TikTok refuses: all years would be read twenty times.
    const times = counts === "never" ? { since: start - 30_000, until: start + 30_000 } : {}
    const onProgress = (progress: ProductProgress) => heard.push(progress)
    const ids = await idsOf(shopOn(server, fast).exportProducts({ ...times, onProgress }))
    expect(ids).toHaveLength(12_000)
    expect(new Set(ids).size).toBe(12_000)
    expect(heard.at(-1)).toEqual({
      exported: 12_000,
      total: { all: 12_000, "to the end": 10_000, never: undefined }[counts],
    })
  },
  30_000,
)

test("products that are newer than this machine's time are exported, too, since its clock may be behind", async () => {
  const nowSeconds = Math.floor(Date.now() / 1000) - start
  const products = productsOf(Array.from({ length: 12_000 }, (_, at) => nowSeconds - 8_400 + at))
  await using server = await productServer(products)
  const ids = await idsOf(shopOn(server, fast).exportProducts())
  expect(new Set(ids).size).toBe(12_000)
  expect(ids).toHaveLength(12_000)
}, 30_000)

test("many products at one time are exported, if no second holds more than a search reaches", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 90_000_000 }), fc.integer({ min: 1, max: 6_000 })), {
        minLength: 1,
        maxLength: 4,
      }),
      async (crowds) => {
        const products = productsOf([...new Map(crowds)].flatMap(([time, size]) => Array<number>(size).fill(time)))
        await using server = await productServer(products)
        const ids = await idsOf(shopOn(server, fast).exportProducts({ concurrency: 3 }))
        expect(ids).toHaveLength(products.length)
        expect(new Set(ids).size).toBe(products.length)
      },
    ),
    { numRuns: 4 },
  )
}, 30_000)

test("one second that holds more than a search reaches is a LimitError that says what helps", async () => {
  await using server = await productServer(productsOf(Array<number>(10_001).fill(5)))
  await expect(idsOf(shopOn(server, fast).exportProducts())).rejects.toMatchObject({
    _tag: "LimitError",
    limit: 10_000,
    message: expect.stringContaining("Narrow the search with 'filter'"),
  })
})

test("a product that is created meanwhile moves the pages, and none comes twice", async () => {
  const products = productsOf(Array.from({ length: 250 }, (_, at) => at))
  let isFirst = true
  await using server = await productServer(products)
  const ids: Array<string> = []
  for await (const { id } of shopOn(server, fast).exportProducts({ pageSize: 50, concurrency: 1 })) {
    ids.push(id)
    if (isFirst) products.push({ id: "new", create_time: start + 1_000 })
    isFirst = false
  }
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id } of products.slice(0, 250)) expect(ids).toContain(id)
})

test("status, filter and times go to the search; batches hold the kit's products", async () => {
  await using server = await wire([ok({ products: [{ id: "1", title: "Mug", create_time: start }], total_count: 1 })])
  const input = {
    status: "ACTIVE",
    since: start,
    until: new Date((start + 9) * 1000),
    filter: { seller_skus: ["MUG"] },
  } as const
  for await (const { products, progress } of shopOn(server).exportProducts(input).batches()) {
    expect(products).toMatchObject([{ id: "1", title: "Mug", totalStock: 0, createTime: new Date(start * 1000) }])
    expect(progress).toEqual({ exported: 1, total: 1 })
  }
  expect(JSON.parse(server.requests[0]!.body.toString())).toEqual({
    status: "ACTIVATE",
    seller_skus: ["MUG"],
    create_time_ge: start,
    create_time_le: start + 8,
  })
})

test("a page token that comes again fails the export, since the rest of the list is not known", async () => {
  let count = 0
  await using server = await wire(() =>
    ok({ products: [{ id: String(++count) }], total_count: 90, next_page_token: count % 2 === 0 ? "even" : "odd" }),
  )
  await expect(idsOf(shopOn(server, fast).exportProducts())).rejects.toMatchObject({ _tag: "DecodeError" })
  expect(server.requests).toHaveLength(3)
})

test("against the sandbox", async () => {
  await using tts = await sandbox({ products: 30, orders: 0 })
  const ids = await idsOf(createTikTokShop({ ...tts.config, ...fast }).exportProducts({ pageSize: 7 }))
  expect(new Set(ids)).toEqual(new Set(tts.products().map(({ id }) => id)))
  expect(ids).toHaveLength(30)
})

test.each([
  [{ status: "LIVE" as "ACTIVE" }, "status", "must be ACTIVE, INACTIVE, DRAFT"],
  [{ since: start, until: start }, "until", "must be later than since"],
  [{ pageSize: 0 }, "pageSize", "from 1 to 100"],
  [{ concurrency: 1.5 }, "concurrency", "from 1 to 64"],
  [null as never, "input", "must be an object"],
])("%j is refused before the network, and the field is named", async (input, field, message) => {
  await using server = await wire([ok({})])
  await expect(idsOf(shopOn(server).exportProducts(input))).rejects.toMatchObject({
    _tag: "ValidationError",
    field,
    message: expect.stringContaining(message),
  })
  expect(server.requests).toEqual([])
})
