/**
 * Walks the pages of a paged operation. One loop for the three ways in which operations page; it stops at the end, at the
 * caller's limit, and with an error where the server answers a token that it was just asked with.
 */
import { DecodeError } from "@tiktok-shop-kit/errors"
import type { CallOptions } from "./call.ts"
import type { Sent } from "./client.ts"
import type { AnyOperation, PagedOperation, Paging } from "./operation.ts"

export interface PagingOptions {
  /** How many pages at most. Default: all. */
  readonly maxPages?: number | undefined
}

export interface Page<Data, Item> {
  readonly items: ReadonlyArray<Item>
  readonly data: Data
  /** Pass it as the operation's token field to go on from here later; absent on the last page. */
  readonly nextPageToken: string | undefined
  /** How many there are in all, where the platform says. */
  readonly total: number | undefined
}

type Send = (operation: AnyOperation, input: object, options: CallOptions | undefined) => Promise<Sent<unknown>>

export async function* pagesOf<Input, Data, Item>(
  send: Send,
  operation: PagedOperation<Input, Data, Item>,
  input: object,
  options: (CallOptions & PagingOptions) | undefined,
): AsyncGenerator<Page<Data, Item>> {
  const { paging } = operation
  const { maxPages = Number.POSITIVE_INFINITY, ...callOptions } = options ?? {}
  let fields = withSize(paging, input)
  for (let count = 1; count <= maxPages; count++) {
    const { data } = await send(operation, fields, callOptions)
    const page = pageOf<Data, Item>(operation, fields, data)
    yield page
    if (page.nextPageToken === undefined) return
    if (page.nextPageToken === String((fields as Fields)[paging.token])) throw loops(operation)
    fields = { ...fields, [paging.token]: paging.style === "number" ? Number(page.nextPageToken) : page.nextPageToken }
  }
}

type Fields = Readonly<Record<string, unknown>>

const withSize = (paging: Paging, input: object): object =>
  paging.size === undefined || (input as Fields)[paging.size] !== undefined
    ? input
    : { ...input, [paging.size]: paging.maxSize ?? 100 }

const at = (data: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? (value as Fields)[key] : undefined),
      data,
    )

const pageOf = <Data, Item>(
  operation: PagedOperation<any, any, any>,
  fields: object,
  data: unknown,
): Page<Data, Item> => {
  const { paging, list } = operation
  const items = at(data, list) as ReadonlyArray<Item>
  const total = paging.total === undefined ? undefined : at(data, paging.total)
  return {
    items,
    data: data as Data,
    nextPageToken: nextOf(paging, fields as Fields, data, items.length),
    total: typeof total === "number" ? total : undefined,
  }
}

/** The end is an empty or absent token, a `has_more` that is false, or a page that is not full. */
const nextOf = (paging: Paging, fields: Fields, data: unknown, length: number): string | undefined => {
  if (paging.more !== undefined && at(data, paging.more) !== true) return undefined
  if (paging.style === "number") {
    const number = Number(fields[paging.token] ?? 1)
    const size = paging.size === undefined ? 1 : Number(fields[paging.size] ?? 1)
    return length < size ? undefined : String(number + 1)
  }
  const next = paging.next === undefined ? undefined : at(data, paging.next)
  return typeof next === "string" && next !== "" ? next : typeof next === "number" ? String(next) : undefined
}

const loops = (operation: AnyOperation): DecodeError =>
  new DecodeError({
    message: `${operation.id} answered the page token that it was asked with; walking on would never end.`,
    operation: operation.id,
    outcome: "unknown",
  })
