/** The steps of reading pages, without a network: the requests, the content of a page, and the end. */
import { describe, expect, test } from "vitest"
import { listByCursor, searchNested, searchNumbered, searchThings } from "../../../test/support/operations.ts"
import { pagesOf, type PagingOptions, type Step, walk } from "../src/faces/paging.ts"

type Paged = Parameters<typeof walk>[0]

const rows = (...ids: ReadonlyArray<number>) => ids.map((id) => ({ id: String(id) }))

/** Reads pages from given answers. Returns the inputs of the requests and the pages. */
const walked = (operation: Paged, input: object, answers: ReadonlyArray<unknown>, options?: PagingOptions) => {
  const inputs: Array<unknown> = []
  const pages: Array<ReturnType<Step["take"]>["page"]> = []
  let step: Step | undefined = walk(operation, input, options)
  for (const answer of answers) {
    if (step === undefined) break
    inputs.push(step.input)
    const taken: ReturnType<Step["take"]> = step.take(answer)
    pages.push(taken.page)
    step = taken.next
  }
  return { inputs, pages, ended: step === undefined }
}

describe("the requests", () => {
  test("have the largest size that the operation takes, unless the caller sets one", () => {
    expect(walk(searchThings, {}).input).toEqual({ page_size: 100 })
    expect(walk(searchThings, { page_size: 7, status: "LIVE" }).input).toEqual({ page_size: 7, status: "LIVE" })
    expect(walk(searchNested, { status: "x" }).input).toEqual({ status: "x", pagination: { page_size: 50 } })
    expect(walk(searchNested, { pagination: { page_size: 3 } }).input).toEqual({ pagination: { page_size: 3 } })
    expect(walk(searchNested, { pagination: { page_token: "t" } }).input).toEqual({
      pagination: { page_token: "t", page_size: 50 },
    })
    const { size: _, ...unsized } = searchThings.paging
    expect(walk({ ...searchThings, paging: unsized }, {}).input).toEqual({})
    const { maxSize: __, ...unbounded } = searchThings.paging
    expect(walk({ ...searchThings, paging: unbounded }, {}).input).toEqual({ page_size: 20 })
  })

  test("set the token at any depth of the input, and keep the other fields", () => {
    const paging = { ...searchNested.paging, token: "a.b.token", size: "a.b.size" }
    const { inputs } = walked({ ...searchNested, paging }, { a: { b: { c: 1 }, d: 2 } }, [{ next_page_token: "t" }, {}])
    expect(inputs).toEqual([{ a: { b: { c: 1, size: 50 }, d: 2 } }, { a: { b: { c: 1, size: 50, token: "t" }, d: 2 } }])
  })

  test("do not change the caller's input", () => {
    const input = { pagination: { page_size: 3 } }
    walked(searchNested, input, [{ rows: rows(1), next_page_token: "t" }, {}])
    expect(input).toEqual({ pagination: { page_size: 3 } })
  })

  test("continue from a token: text, or a number of at most 15 digits", () => {
    const inputs = (operation: Paged, from: string) => walk(operation, {}, { from }).input as Record<string, unknown>
    expect(inputs(searchThings, "12")["page_token"]).toBe("12")
    expect(inputs(searchNumbered, "3")["page_no"]).toBe(3)
    expect(inputs(listByCursor, "123456789012345")["cursor"]).toBe(123_456_789_012_345)
    expect(inputs(listByCursor, "1234567890123456")["cursor"]).toBe("1234567890123456")
    expect(inputs(listByCursor, "1a")["cursor"]).toBe("1a")
    expect(inputs(listByCursor, "a1")["cursor"]).toBe("a1")
    expect(inputs(listByCursor, "")["cursor"]).toBe("")
  })
})

describe("the content of a page", () => {
  const page = (answer: unknown) => walked(searchThings, {}, [answer]).pages[0]

  test("its items, the whole data, the next token and how many there are in all", () => {
    const data = { things: rows(1), next_page_token: "t", total_count: 9 }
    expect(page(data)).toEqual({ items: rows(1), data, nextPageToken: "t", total: 9 })
  })

  test.each([{}, { things: null }, { things: {}, total_count: "9" }, null, "text", undefined])(
    "nothing of it where the answer has nothing: %j",
    (data) => expect(page(data)).toEqual({ items: [], data, nextPageToken: undefined, total: undefined }),
  )

  test("no total if the operation has none", () => {
    expect(walked(searchNested, {}, [{ rows: [], total_count: 9 }]).pages[0]?.total).toBeUndefined()
  })
})

describe("the end", () => {
  const last = (operation: Paged, input: object, answer: unknown) => walked(operation, input, [answer]).ended

  test("with tokens: an absent or empty token", () => {
    for (const next_page_token of [undefined, null, ""]) {
      expect(last(searchThings, {}, { things: rows(1), next_page_token })).toBe(true)
    }
    expect(last(searchThings, {}, { things: [], next_page_token: "t" })).toBe(false)
    const { next: _, ...nowhere } = searchThings.paging
    expect(last({ ...searchThings, paging: nowhere }, {}, { next_page_token: "t" })).toBe(true)
  })

  test("with numbers: an empty page, or a page that completes the total; a short page may have been cut", () => {
    expect(last(searchNumbered, {}, { rows: rows(1, 2) })).toBe(false)
    expect(last(searchNumbered, {}, { rows: rows(1) })).toBe(false)
    expect(last(searchNumbered, {}, { rows: [] })).toBe(true)
    const counted = { ...searchNumbered, paging: { ...searchNumbered.paging, total: "total" } }
    expect(last(counted, {}, { rows: rows(1, 2), total: 3 })).toBe(false)
    expect(last(counted, { page_no: 2 }, { rows: rows(3, 4), total: 4 })).toBe(true)
    expect(last(counted, { page_no: 2 }, { rows: rows(3), total: 3 })).toBe(false)
  })

  test("numbers begin with the caller's number, else with 1", () => {
    const full = [{ rows: rows(1, 2) }, { rows: rows(3, 4) }, { rows: rows(5, 6) }]
    const numbers = (input: object) =>
      walked(searchNumbered, input, full).inputs.map((one) => (one as { page_no?: number }).page_no)
    expect(numbers({})).toEqual([undefined, 2, 3])
    expect(numbers({ page_no: 5 })).toEqual([5, 6, 7])
  })

  test("with numbers that the server ignores: an error, because the same page comes again, with or without a total", () => {
    const counted = { ...searchNumbered, paging: { ...searchNumbered.paging, total: "total" } }
    const page = { rows: rows(1, 2), total: 9 }
    for (const operation of [searchNumbered, counted]) {
      expect(() => walked(operation, {}, [page, page])).toThrow(
        expect.objectContaining({ _tag: "DecodeError", message: expect.stringContaining("the same page") }) as Error,
      )
    }
    expect(walked(searchNumbered, {}, [page, { rows: [] }]).ended).toBe(true)
  })

  test("with cursors: a flag that is not true, whatever the cursor", () => {
    for (const has_more of [false, undefined, "true", 1]) {
      expect(last(listByCursor, {}, { rows: rows(1), cursor: 5, has_more })).toBe(true)
    }
    const { inputs } = walked(listByCursor, {}, [
      { cursor: 0, has_more: true },
      { cursor: 0, has_more: false },
    ])
    expect(inputs[1]).toEqual({ max_count: 20, cursor: 0 })
  })

  const answers = ["a", "b", "c"].map((next_page_token) => ({ things: rows(1, 2), next_page_token }))
  test.each<readonly [PagingOptions, number, number]>([
    [{ maxPages: 1 }, 1, 2],
    [{ maxPages: 2 }, 2, 4],
    [{ maxPages: 3 }, 3, 6],
    [{ maxItems: 1 }, 1, 1],
    [{ maxItems: 2 }, 1, 2],
    [{ maxItems: 3 }, 2, 3],
    [{ maxItems: 4 }, 2, 4],
    [{ maxPages: 2, maxItems: 9 }, 2, 4],
  ])("the caller's limit %j: %s pages, %s items", (options, pages, items) => {
    const made = walked(searchThings, {}, answers, options)
    expect(made.pages).toHaveLength(pages)
    expect(made.pages.flatMap((page) => page.items)).toHaveLength(items)
    expect(made.ended).toBe(true)
    // Where to continue later.
    expect(made.pages.at(-1)?.nextPageToken).toBe(["a", "b", "c"][pages - 1])
  })
})

describe("a repeated token", () => {
  const token = (next_page_token: string) => ({ things: rows(1), next_page_token })

  test.each<readonly [string, object, PagingOptions, ReadonlyArray<string>]>([
    ["at once", {}, {}, ["a", "a"]],
    ["after others", {}, {}, ["a", "b", "a"]],
    ["which the caller began with", { page_token: "s" }, {}, ["s"]],
    ["from which the caller went on", {}, { from: "s" }, ["a", "s"]],
  ])("%s is an error that names the operation", (_, input, options, tokens) => {
    expect(() => walked(searchThings, input, tokens.map(token), options)).toThrow(
      expect.objectContaining({ _tag: "DecodeError", operation: searchThings.id, outcome: "unknown" }),
    )
  })

  test("does not matter on the last requested page", () => {
    expect(walked(searchThings, {}, ["a", "a"].map(token), { maxPages: 2 }).ended).toBe(true)
  })
})

describe("a page token of the wrong kind", () => {
  test.each([[{}], [[]], [true], [false]])("%j is an error, not the end of the list", (next_page_token) => {
    expect(() => walked(searchThings, {}, [{ things: rows(1), next_page_token }])).toThrow(
      expect.objectContaining({ _tag: "DecodeError", operation: searchThings.id, outcome: "unknown" }),
    )
  })
})

describe("as an iterator", () => {
  const send = (sent: Array<readonly [object, object | undefined]>) =>
    (async (_: unknown, input: object, options: object | undefined) => {
      sent.push([input, options])
      return { data: { things: rows(1), next_page_token: String(sent.length) } }
    }) as never as Parameters<typeof pagesOf>[0]

  test("passes the options of the call on, and keeps those of paging", async () => {
    const sent: Array<readonly [object, object | undefined]> = []
    const options = { shop: "7", timeoutMs: 5, maxPages: 2, maxItems: 9, from: "f", prefetch: false }
    for await (const page of pagesOf(send(sent), searchThings, {}, options)) expect(page.items).toHaveLength(1)
    expect(sent).toEqual([
      [
        { page_size: 100, page_token: "f" },
        { shop: "7", timeoutMs: 5 },
      ],
      [
        { page_size: 100, page_token: "1" },
        { shop: "7", timeoutMs: 5 },
      ],
    ])
  })

  test.each([{ maxPages: 0 }, { maxItems: 0 }, { maxPages: -1 }, { maxItems: -1 }])(
    "asks for nothing with %j",
    async (options) => {
      const sent: Array<readonly [object, object | undefined]> = []
      expect(await Array.fromAsync(pagesOf(send(sent), searchThings, {}, options))).toEqual([])
      expect(sent).toEqual([])
    },
  )

  test("prefetches only with the option", async () => {
    for (const [prefetch, requests] of [
      [true, 2],
      [false, 1],
      [undefined, 1],
    ] as const) {
      const sent: Array<readonly [object, object | undefined]> = []
      await pagesOf(send(sent), searchThings, {}, prefetch === undefined ? undefined : { prefetch }).next()
      expect(sent).toHaveLength(requests)
    }
  })

  test("the error of a prefetched page is thrown when its turn comes, not before", async () => {
    let requests = 0
    const failing = (async () => {
      if (requests++ > 0) throw new Error("no second page")
      return { data: { things: rows(1), next_page_token: "a" } }
    }) as never as Parameters<typeof pagesOf>[0]
    const pages = pagesOf(failing, searchThings, {}, { prefetch: true })
    expect((await pages.next()).value).toMatchObject({ items: rows(1) })
    await expect(pages.next()).rejects.toThrow("no second page")
  })

  test("the error of a prefetched page is ignored after the caller stopped", async () => {
    let requests = 0
    const failing = (async () => {
      if (requests++ > 0) throw new Error("no second page")
      return { data: { things: rows(1), next_page_token: "a" } }
    }) as never as Parameters<typeof pagesOf>[0]
    const unhandled: Array<unknown> = []
    const note = (reason: unknown) => void unhandled.push(reason)
    process.on("unhandledRejection", note)
    const pages = pagesOf(failing, searchThings, {}, { prefetch: true })
    await pages.next()
    await pages.return(undefined)
    await new Promise(setImmediate)
    process.off("unhandledRejection", note)
    expect(requests).toBe(2)
    expect(unhandled).toEqual([])
  })
})
