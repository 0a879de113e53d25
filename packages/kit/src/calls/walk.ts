/**
 * Page numbers and filters that the platform does not have. TikTok pages by opaque tokens and its product search knows no
 * free text, so the client walks from the first page and filters as it goes: page 5 costs five requests.
 */
import { LimitError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

/** One page as the platform answers it. */
export interface WirePage<Item> {
  readonly items: ReadonlyArray<Item>
  readonly nextPageToken: string | undefined
  readonly total: number | undefined
}

/** One page as the kit answers it. */
export interface WalkedPage<Item> {
  readonly items: ReadonlyArray<Item>
  /** How many there are in all, where that is known: with a filter only once the end was reached. */
  readonly total: number | undefined
  /** Is there a page after this one? */
  readonly more: boolean
  /** Pass it as `pageToken` to go on without walking again. Absent on the last page, and with a filter inside of a wire page. */
  readonly nextPageToken: string | undefined
}

export interface Walk<Item> {
  /** Counts from 1. */
  readonly pageNumber: number
  readonly pageSize: number
  readonly pageToken?: string | undefined
  readonly keep?: ((item: Item) => boolean) | undefined
}

/** How many pages are fetched for one page of the caller's at most. */
const MOST_PAGES = 1000

export const walk = <Item, E, R>(
  fetchPage: (pageToken: string | undefined) => Effect.Effect<WirePage<Item>, E, R>,
  { pageNumber, pageSize, pageToken, keep }: Walk<Item>,
): Effect.Effect<WalkedPage<Item>, E | LimitError, R> =>
  Effect.gen(function* () {
    if (keep !== undefined) return yield* filtered(fetchPage, pageNumber, pageSize, pageToken, keep)
    let page = yield* fetchPage(pageToken)
    for (let number = 1; number < pageNumber; number++) {
      if (page.nextPageToken === undefined)
        return { items: [], total: page.total, more: false, nextPageToken: undefined }
      page = yield* fetchPage(page.nextPageToken)
    }
    return { ...page, more: page.nextPageToken !== undefined }
  })

/** Collects matches until the wanted page is full and one more shows that there is another. */
const filtered = <Item, E, R>(
  fetchPage: (pageToken: string | undefined) => Effect.Effect<WirePage<Item>, E, R>,
  pageNumber: number,
  pageSize: number,
  pageToken: string | undefined,
  keep: (item: Item) => boolean,
): Effect.Effect<WalkedPage<Item>, E | LimitError, R> =>
  Effect.gen(function* () {
    const start = (pageNumber - 1) * pageSize
    const end = start + pageSize
    const found: Array<Item> = []
    let token = pageToken
    for (let fetched = 0; fetched < MOST_PAGES; fetched++) {
      const page = yield* fetchPage(token)
      for (const item of page.items) if (keep(item)) found.push(item)
      token = page.nextPageToken
      if (token === undefined || found.length > end) {
        const ended = token === undefined
        const more = found.length > end
        return {
          items: found.slice(start, end),
          total: ended ? found.length : undefined,
          more,
          nextPageToken: undefined,
        }
      }
    }
    return yield* new LimitError({
      message: `The search walked ${MOST_PAGES} pages without filling the page asked for. Narrow it down.`,
      limit: MOST_PAGES,
    })
  })
