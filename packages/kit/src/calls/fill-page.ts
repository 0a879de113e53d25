/**
 * Page numbers and filters, which the platform does not have: it pages by opaque tokens. `fillPage` starts at the first page,
 * or at a page token, and reads on until the page that was asked for is full. Page 5 costs five requests.
 */
import { LimitError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

/** One page as the platform returns it. */
export interface WirePage<Item> {
  readonly items: ReadonlyArray<Item>
  readonly nextPageToken: string | undefined
  readonly total: number | undefined
}

/** One page as the kit returns it. */
export interface FilledPage<Item> {
  readonly items: ReadonlyArray<Item>
  /** The number of items on all pages, if it is known. With a filter it is known only at the end. */
  readonly total: number | undefined
  /** Is there a page after this one? */
  readonly more: boolean
  /** Pass it as `pageToken` to get the next page in one request. Absent on the last page, and always with a filter. */
  readonly nextPageToken: string | undefined
}

export interface PageRequest<Item> {
  /** Counts from 1. */
  readonly pageNumber: number
  readonly pageSize: number
  readonly pageToken?: string | undefined
  /** Which items to keep. Default: all. */
  readonly keep?: ((item: Item) => boolean) | undefined
}

type FetchPage<Item, E, R> = (pageToken: string | undefined) => Effect.Effect<WirePage<Item>, E, R>

/** The most wire pages that one page of the kit may cost. */
const maxWirePages = 1000

/** Returns one page. It is empty if the list ends before it. */
export const fillPage = <Item, E, R>(
  fetchPage: FetchPage<Item, E, R>,
  { pageNumber, pageSize, pageToken, keep }: PageRequest<Item>,
): Effect.Effect<FilledPage<Item>, E | LimitError, R> =>
  keep === undefined
    ? skipToPage(fetchPage, pageNumber, pageToken)
    : collectMatches(fetchPage, (pageNumber - 1) * pageSize, pageSize, pageToken, keep)

const skipToPage = Effect.fnUntraced(function* <Item, E, R>(
  fetchPage: FetchPage<Item, E, R>,
  pageNumber: number,
  pageToken: string | undefined,
) {
  let page = yield* fetchPage(pageToken)
  for (let number = 1; number < pageNumber; number++) {
    if (page.nextPageToken === undefined) return { items: [], total: page.total, more: false, nextPageToken: undefined }
    page = yield* fetchPage(page.nextPageToken)
  }
  return { ...page, more: page.nextPageToken !== undefined }
})

/** Reads until it has one match more than the page, which shows that another page follows. */
const collectMatches = Effect.fnUntraced(function* <Item, E, R>(
  fetchPage: FetchPage<Item, E, R>,
  start: number,
  pageSize: number,
  pageToken: string | undefined,
  keep: (item: Item) => boolean,
) {
  const end = start + pageSize
  const matches: Array<Item> = []
  let token = pageToken
  for (let pages = 0; pages < maxWirePages; pages++) {
    const page = yield* fetchPage(token)
    matches.push(...page.items.filter(keep))
    token = page.nextPageToken
    const more = matches.length > end
    if (token === undefined || more) {
      const total = token === undefined ? matches.length : undefined
      return { items: matches.slice(start, end), total, more, nextPageToken: undefined }
    }
  }
  return yield* new LimitError({
    message: `The search read ${maxWirePages} pages and did not fill the page that you asked for. Narrow the search.`,
    limit: maxWirePages,
  })
})
