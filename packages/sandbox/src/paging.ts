/**
 * Pages of a list, by an opaque token. A token belongs to the filter that it was made for, and holds `+`, `/` and `=`
 * like the platform's own, so that a client which does not encode it is found out.
 */
import { hash } from "./random.ts"
import { invalid, Refusal } from "./refusal.ts"

/** The query of an operation that pages by token. Without a size, 20 items are a page. */
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

const makeToken = (offset: number, filter: string): string => {
  const text = `${offset}.${hash(`${offset}${filter}`)}`
  // Three bytes that base64 writes as "+//+", then a length that needs "==".
  const padded = text.padEnd(text.length + ((((1 - text.length) % 3) + 3) % 3), " ")
  return btoa(`\xfb\xff\xfe${padded}`)
}

const readToken = (token: string, filter: string): number => {
  const wrong = invalid("page_token", "it is none that this search gave out")
  let text: string
  try {
    text = atob(token).slice(3).trim()
  } catch {
    throw wrong
  }
  const offset = Number(text.split(".")[0])
  if (!Number.isInteger(offset) || makeToken(offset, filter) !== token) throw wrong
  return offset
}

/**
 * The page that the query asks for. `filter` is whatever else decides what the list holds; rows beyond `cap` are out of
 * a search's reach.
 */
export const pageOf = <T>(
  list: ReadonlyArray<T>,
  query: PageQuery,
  filter: unknown,
  cap = Number.POSITIVE_INFINITY,
): Page<T> => {
  const key = JSON.stringify(filter)
  const token = query.page_token ?? ""
  const offset = token === "" ? 0 : readToken(token, key)
  const end = offset + (query.page_size ?? 20)
  if (end > cap) throw new Refusal(12052180, `The search ends after ${cap} rows: narrow it down by time`)
  return {
    items: list.slice(offset, end),
    next_page_token: end < list.length ? makeToken(end, key) : "",
    total_count: list.length,
  }
}
