/**
 * Pages of a list, by an opaque token. A token belongs to the filter that it was made for. It contains `+`, `/` and `=`,
 * like the platform's, so that a client that does not encode it fails.
 */
import { hash } from "./random.ts"
import { invalid, Refusal } from "./refusal.ts"

/** The query of an operation that pages by token. Without a size, a page has 20 items. */
export interface PageQuery {
  readonly page_size?: number
  readonly page_token?: string
}

export interface Page<T> {
  readonly items: ReadonlyArray<T>
  /** "" on the last page. */
  readonly next_page_token: string
  readonly total_count: number
}

/** A token for a place in the filtered list: the place is a number, or any text that names it. */
export const makeToken = (place: string, filter: string): string => {
  const text = `${hash(`${place}${filter}`)}.${encodeURIComponent(place)}`
  // Three bytes that base64 writes as "+//+", then a length that needs "==".
  const padded = text.padEnd(text.length + ((((1 - text.length) % 3) + 3) % 3), " ")
  return btoa(`\xfb\xff\xfe${padded}`)
}

/** The place that a token of this filter names. */
export const readToken = (token: string, filter: string): string => {
  const wrong = invalid("page_token", "this search did not give it out")
  let place: string
  try {
    const text = atob(token).trim()
    place = decodeURIComponent(text.slice(text.indexOf(".") + 1))
  } catch {
    throw wrong
  }
  if (makeToken(place, filter) !== token) throw wrong
  return place
}

/**
 * The page that the query asks for. `filter` is everything else that decides the content of the list. A search cannot reach
 * rows beyond `cap`.
 */
export const pageOf = <T>(
  list: ReadonlyArray<T>,
  query: PageQuery,
  filter: unknown,
  cap = Number.POSITIVE_INFINITY,
): Page<T> => {
  const key = JSON.stringify(filter)
  const token = query.page_token ?? ""
  const offset = token === "" ? 0 : Number(readToken(token, key))
  const end = offset + (query.page_size ?? 20)
  if (end > cap) throw new Refusal(12052180, `The search ends after ${cap} rows: narrow it down by time`)
  return {
    items: list.slice(offset, end),
    next_page_token: end < list.length ? makeToken(String(end), key) : "",
    total_count: list.length,
  }
}
