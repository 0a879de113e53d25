/**
 * Reads the pages of a paged operation, for the Effect client and the Promise client. A walk ends at the last page, at the
 * caller's limit, or with an error if the server returns the same page token or the same numbered page twice.
 */
import { DecodeError, ValidationError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { CallOptions } from "../call/call.ts"
import type { Sent } from "../onion/client.ts"
import { fullPage } from "../call/encode.ts"
import type { AnyOperation, PagedOperation, Paging } from "../call/operation.ts"

export interface PagingOptions {
  /** The most pages to read. Default: all. */
  readonly maxPages?: number | undefined
  /** The most items to read; the last page is cut. Default: all. */
  readonly maxItems?: number | undefined
  /** Where to continue: the `nextPageToken` of the last page that you processed. */
  readonly from?: string | undefined
  /** Request the next page while you process this one. Default false: if you stop early, no further page is requested. */
  readonly prefetch?: boolean | undefined
}

export interface Page<Data, Item> {
  readonly items: ReadonlyArray<Item>
  readonly data: Data
  /** Pass it as `from` to continue here later. Absent on the last page. */
  readonly nextPageToken: string | undefined
  /** The total number of items, if the platform states it. */
  readonly total: number | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** One step of a walk: the input of a call, and the function that reads its answer. Only the set of seen tokens is mutable. */
export interface Step {
  readonly input: Fields
  readonly take: (data: unknown) => {
    readonly page: Page<unknown, unknown>
    /** Absent at the end of the walk. */
    readonly next: Step | undefined
  }
}

/** The beginning of a walk. */
export interface Walk {
  /** Absent if no page is requested. */
  readonly first: Step | undefined
  /** The options of each call. */
  readonly callOptions: CallOptions
  readonly prefetch: boolean
}

/** Throws a `ValidationError` for an operation without pages and for wrong options. */
export const begin = (
  operation: PagedOperation<any, any, any>,
  input: object,
  options: (CallOptions & PagingOptions) | undefined,
): Walk => {
  if (operation?.paging === undefined) throw notPaged()
  const { maxPages, maxItems, from, prefetch, ...callOptions } = checked(operation, options)
  const isEmpty = (maxPages ?? 1) <= 0 || (maxItems ?? 1) <= 0
  return {
    first: isEmpty ? undefined : walk(operation, input, { maxPages, maxItems, from }),
    callOptions,
    prefetch: prefetch ?? false,
  }
}

const checked = <O extends PagingOptions>({ id }: AnyOperation, options: O | undefined): Partial<O> => {
  const refuse = (field: string, problem: string): never => {
    throw new ValidationError({ message: `${id}: '${field}' ${problem}`, field, operation: id })
  }
  if (options === undefined) return {}
  if (!isRecord(options)) return refuse("options", "must be an object. Leave it out if you have no options.")
  const { maxPages, maxItems, from, prefetch } = options as PagingOptions
  for (const [name, most] of Object.entries({ maxPages, maxItems })) {
    const isMost = most === undefined || most === Infinity || Number.isSafeInteger(most)
    if (!isMost) refuse(name, "must be a whole number. Leave it out for all.")
  }
  if (from !== undefined && typeof from !== "string") refuse("from", "must be the nextPageToken of a page.")
  if (prefetch !== undefined && typeof prefetch !== "boolean") refuse("prefetch", "must be true or false.")
  return options
}

/** Returns the first step. Its `take` throws a `DecodeError` if the server repeats a token or a numbered page. */
export const walk = (operation: PagedOperation<any, any, any>, input: object, options: PagingOptions = {}): Step => {
  const { paging } = operation
  const { maxPages = Infinity, maxItems = Infinity, from } = options
  const seen = new Set<string>()
  const sized = withSize(paging, input as Fields)
  const stepOf = (fields: Fields, pages: number, items: number, before?: string): Step => ({
    input: fields,
    take: (data) => {
      const whole = pageOf(operation, fields, data)
      const rows = paging.style === "number" && whole.items.length > 0 ? JSON.stringify(whole.items) : undefined
      if (rows !== undefined && rows === before) throw repeatsPage(operation)
      const room = maxItems - items
      const page = whole.items.length > room ? { ...whole, items: whole.items.slice(0, room) } : whole
      const { nextPageToken } = page
      const counted = items + page.items.length
      if (nextPageToken === undefined || pages + 1 >= maxPages || counted >= maxItems) return { page, next: undefined }
      if (seen.has(nextPageToken)) throw loops(operation)
      seen.add(nextPageToken)
      return { page, next: stepOf(at(paging, fields, nextPageToken), pages + 1, counted, rows) }
    },
  })
  if (from !== undefined && paging.style !== "number" && read(sized, paging.token) !== undefined)
    throw twoStarts(paging.token)
  const first = from === undefined ? sized : at(paging, sized, from)
  const start = read(first, paging.token)
  if (start !== undefined) seen.add(String(start))
  return stepOf(first, 0, 0)
}

type Send = (operation: AnyOperation, input: object, options: CallOptions | undefined) => Promise<Sent<unknown>>

/** The walk as an iterator, for the Promise client. */
export async function* pagesOf<Input, Data, Item>(
  send: Send,
  operation: PagedOperation<Input, Data, Item>,
  input: object,
  options: (CallOptions & PagingOptions) | undefined,
): AsyncGenerator<Page<Data, Item>> {
  const { first, callOptions, prefetch } = begin(operation, input, options)
  const fetchPage = (step: Step): Promise<Sent<unknown>> => send(operation, step.input, callOptions)
  let step = first
  let fetched: Promise<Sent<unknown>> | undefined
  while (step !== undefined) {
    const { data }: Sent<unknown> = await (fetched ?? fetchPage(step))
    const taken = step.take(data)
    step = taken.next
    fetched = prefetch && step !== undefined ? fetchPage(step) : undefined
    // Its failure is thrown when the walk reaches this page. If the walk ends before that, the failure is ignored.
    fetched?.catch(() => undefined)
    yield taken.page as Page<Data, Item>
  }
}

const read = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data)

/** Returns a copy of the fields with a value at a dotted path. */
const write = (fields: Fields, path: string, value: unknown): Fields => {
  const dot = path.indexOf(".")
  if (dot === -1) return { ...fields, [path]: value }
  const key = path.slice(0, dot)
  const inner = fields[key]
  return { ...fields, [key]: write(isRecord(inner) ? inner : {}, path.slice(dot + 1), value) }
}

/** Adds the largest page size if the caller does not set one. */
const withSize = (paging: Paging, input: Fields): Fields =>
  paging.size === undefined || read(input, paging.size) !== undefined
    ? input
    : write(input, paging.size, fullPage(paging))

/** Page numbers and cursors of at most 15 digits are numbers. Opaque tokens are text. */
const at = ({ style, token }: Paging, fields: Fields, value: string): Fields =>
  write(fields, token, style !== "token" && /^\d{1,15}$/.test(value) ? Number(value) : value)

const pageOf = (operation: PagedOperation<any, any, any>, fields: Fields, data: unknown): Page<unknown, unknown> => {
  const { paging, list } = operation
  const found = read(data, list)
  const items = Array.isArray(found) ? found : []
  const total = paging.total === undefined ? undefined : read(data, paging.total)
  return {
    items,
    data,
    nextPageToken: nextOf(operation, fields, data, items.length),
    total: Number.isSafeInteger(total) && (total as number) >= 0 ? (total as number) : undefined,
  }
}

/**
 * The walk ends at an empty or absent token, or at a `has_more` that is not true. With page numbers it ends at an empty page, or
 * at the page that completes the total. A page that is not full does not end it, because the platform may have cut the page.
 */
const nextOf = (
  operation: AnyOperation & { readonly paging: Paging },
  fields: Fields,
  data: unknown,
  length: number,
) => {
  const { paging } = operation
  if (paging.more !== undefined && read(data, paging.more) !== true) return undefined
  if (paging.style === "number") {
    const number = Number(read(fields, paging.token) ?? 1)
    const total = paging.total === undefined ? undefined : Number(read(data, paging.total))
    return length === 0 || number * length >= (total ?? Infinity) ? undefined : String(number + 1)
  }
  const next = paging.next === undefined ? undefined : read(data, paging.next)
  if (next === undefined || next === null || next === "") return undefined
  if (typeof next === "string" || typeof next === "number") return String(next)
  throw noToken(operation)
}

const notPaged = (): ValidationError =>
  new ValidationError({
    message: "pages and items take a paged operation, such as searchProducts of @tiktok-shop-kit/api/product.",
    field: "operation",
  })

const twoStarts = (token: string): ValidationError =>
  new ValidationError({
    message: `'from' and the field '${token}' exclude each other: each says where the walk begins.`,
    field: "from",
  })

/** Without this error, callers would take the page for the end of the list. */
const noToken = (operation: AnyOperation): DecodeError =>
  new DecodeError({
    message: `${operation.id} returned a page token that is neither text nor a number, so the rest of the list cannot be read.`,
    operation: operation.id,
    outcome: "unknown",
  })

const loops = (operation: AnyOperation): DecodeError =>
  new DecodeError({
    message: `${operation.id} returned the same page token twice, so its pages would never end.`,
    operation: operation.id,
    outcome: "unknown",
  })

/** A server that ignores the page number returns the same page for ever. */
const repeatsPage = (operation: AnyOperation): DecodeError =>
  new DecodeError({
    message: `${operation.id} returned the same page for two page numbers, so its pages would never end.`,
    operation: operation.id,
    outcome: "unknown",
  })
