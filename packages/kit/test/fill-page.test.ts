/** A page that the platform does not have is filled from its pages; `more` and `total` say what is known then. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { fillPage, type WirePage } from "../src/calls/fill-page.ts"

/** A list in wire pages; its token is the number of the page. */
const listOf = (...pages: ReadonlyArray<ReadonlyArray<number>>) => {
  const asked: Array<string | undefined> = []
  const fetchPage = (token: string | undefined): Effect.Effect<WirePage<number>> => {
    asked.push(token)
    const at = Number(token ?? 0)
    const nextPageToken = at + 1 < pages.length ? String(at + 1) : undefined
    return Effect.succeed({ items: pages[at]!, nextPageToken, total: pages.flat().length })
  }
  return { asked, fetchPage }
}
const isEven = (item: number): boolean => item % 2 === 0

describe("with a filter", () => {
  it.effect("a page that is exactly full is not the last one if a match follows", () =>
    Effect.gen(function* () {
      const { asked, fetchPage } = listOf([2, 4], [1, 3], [6])
      const page = yield* fillPage(fetchPage, { pageNumber: 1, pageSize: 2, keep: isEven })
      expect(page).toEqual({ items: [2, 4], more: true, total: 3, nextPageToken: undefined })
      expect(asked).toEqual([undefined, "1", "2"])
    }),
  )

  it.effect("a page that is exactly full is the last one if only other items follow", () =>
    Effect.gen(function* () {
      const { asked, fetchPage } = listOf([2, 4], [1, 3], [5])
      const page = yield* fillPage(fetchPage, { pageNumber: 1, pageSize: 2, keep: isEven })
      expect(page).toEqual({ items: [2, 4], more: false, total: 2, nextPageToken: undefined })
      expect(asked).toHaveLength(3)
    }),
  )

  it.effect("it stops at the first match after the page, and then knows no total", () =>
    Effect.gen(function* () {
      const { asked, fetchPage } = listOf([2, 4, 6], [8], [10])
      const page = yield* fillPage(fetchPage, { pageNumber: 1, pageSize: 2, keep: isEven })
      expect(page).toEqual({ items: [2, 4], more: true, total: undefined, nextPageToken: undefined })
      expect(asked).toHaveLength(1)
    }),
  )

  it.effect("a later page begins where the one before it ended; after the end it is empty", () =>
    Effect.gen(function* () {
      const { fetchPage } = listOf([1, 2, 3, 4], [5, 6, 7, 8], [10])
      const page = (pageNumber: number) => fillPage(fetchPage, { pageNumber, pageSize: 2, keep: isEven })
      expect(yield* page(2)).toEqual({ items: [6, 8], more: true, total: 5, nextPageToken: undefined })
      expect(yield* page(3)).toEqual({ items: [10], more: false, total: 5, nextPageToken: undefined })
      expect(yield* page(4)).toEqual({ items: [], more: false, total: 5, nextPageToken: undefined })
    }),
  )

  it.effect("it begins at the page token, and ends with a LimitError after 1000 pages without enough matches", () =>
    Effect.gen(function* () {
      const asked: Array<string | undefined> = []
      const endless = (token: string | undefined) => {
        asked.push(token)
        return Effect.succeed({ items: [1], nextPageToken: String(asked.length), total: undefined })
      }
      const request = { pageNumber: 1, pageSize: 1, pageToken: "from here", keep: isEven }
      const error = yield* Effect.flip(fillPage(endless, request))
      expect(error).toMatchObject({ _tag: "LimitError", limit: 1000 })
      expect(asked).toHaveLength(1000)
      expect(asked[0]).toBe("from here")
    }),
  )
})

describe("without a filter", () => {
  it.effect("page n is the n-th page of the platform, with its token", () =>
    Effect.gen(function* () {
      const { asked, fetchPage } = listOf([1, 2], [3, 4], [5])
      const page = yield* fillPage(fetchPage, { pageNumber: 2, pageSize: 2 })
      expect(page).toEqual({ items: [3, 4], more: true, total: 5, nextPageToken: "2" })
      expect(asked).toEqual([undefined, "1"])
    }),
  )

  it.effect("the last page has no more, and a page after it is empty without another request", () =>
    Effect.gen(function* () {
      const { asked, fetchPage } = listOf([1, 2], [3])
      expect(yield* fillPage(fetchPage, { pageNumber: 2, pageSize: 2 })).toMatchObject({ items: [3], more: false })
      asked.length = 0
      const page = yield* fillPage(fetchPage, { pageNumber: 5, pageSize: 2 })
      expect(page).toEqual({ items: [], more: false, total: 3, nextPageToken: undefined })
      expect(asked).toHaveLength(2)
    }),
  )
})
