/**
 * Walks the pages of a paged operation, for both faces. The walk ends at the last page, at the caller's limit, or with an error
 * if the server returns the same page token or the same numbered page twice.
 */
import { DecodeError, ValidationError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { CallOptions } from "../call/call.ts"
import type { Sent } from "../onion/client.ts"
import { fullPage } from "../call/encode.ts"
import type { AnyOperation, PagedOperation, Paging } from "../call/operation.ts"

export interface PagingOptions {
  /** How many pages at most. Default: all. */
  readonly maxPages?: number | undefined
  /** How many items at most; the last page is cut. Default: all. */
  readonly maxItems?: number | undefined
  /** Go on from here: the `nextPageToken` of the last page that was worked through. */
  readonly from?: string | undefined
  /** Ask for the next page while this one is worked through. Default false: a walk that is left early asks for nothing more. */
  readonly prefetch?: boolean | undefined
}

export interface Page<Data, Item> {
  readonly items: ReadonlyArray<Item>
  readonly data: Data
  /** Pass it as `from` to go on from here later; absent on the last page. */
  readonly nextPageToken: string | undefined
  /** How many there are in all, where the platform says. */
  readonly total: number | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** One step of a walk: what to ask for, and what the answer makes of it. Immutable but for the tokens that were seen. */
export interface Step {
  readonly input: Fields
  readonly take: (data: unknown) => {
    readonly page: Page<unknown, unknown>
    /** Absent where the walk ends. */
    readonly next: Step | undefined
  }
}

/** A walk that begins. */
export interface Walk {
  /** Absent where no page is asked for. */
  readonly first: Step | undefined
  /** The options of each call. */
  readonly callOptions: CallOptions
  readonly prefetch: boolean
}

/** Throws a `ValidationError` for an operation that does not page and for options that make no sense. */
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
  if (!isRecord(options)) return refuse("options", "must be an object. Leave it out if there are none.")
  const { maxPages, maxItems, from, prefetch } = options as PagingOptions
  for (const [name, most] of Object.entries({ maxPages, maxItems })) {
    const isMost = most === undefined || most === Infinity || Number.isSafeInteger(most)
    if (!isMost) refuse(name, "must be a whole number. Leave it out for all.")
  }
  if (from !== undefined && typeof from !== "string") refuse("from", "must be the nextPageToken of a page.")
  if (prefetch !== undefined && typeof prefetch !== "boolean") refuse("prefetch", "must be true or false.")
  return options
}

/** The first step. Its `take` throws a `DecodeError` where the server repeats a token or a numbered page. */
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

/** The walk as an iterator, for the Promise face. */
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
    // Its failure is met when its turn comes; a walk that is left before that does not care.
    fetched?.catch(() => undefined)
    yield taken.page as Page<Data, Item>
  }
}

const read = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data)

/** A copy of the fields with a value at a dotted path. */
const write = (fields: Fields, path: string, value: unknown): Fields => {
  const dot = path.indexOf(".")
  if (dot === -1) return { ...fields, [path]: value }
  const key = path.slice(0, dot)
  const inner = fields[key]
  return { ...fields, [key]: write(isRecord(inner) ? inner : {}, path.slice(dot + 1), value) }
}

/** Pages are as large as the platform allows, where the caller does not say. */
const withSize = (paging: Paging, input: Fields): Fields =>
  paging.size === undefined || read(input, paging.size) !== undefined
    ? input
    : write(input, paging.size, fullPage(paging))

/** Page numbers and cursors are numbers where the operation takes numbers; opaque tokens are text. */
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
 * The end is an empty or absent token, a `has_more` that is false, or, where pages have numbers, an empty page or one that
 * completes the total: a page that is not full may have been cut by the platform.
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
    message: "pages and items take an operation that pages, such as searchProducts of @tiktok-shop-kit/api/product.",
    field: "operation",
  })

const twoStarts = (token: string): ValidationError =>
  new ValidationError({
    message: `'from' and the field '${token}' exclude each other: each says where the walk begins.`,
    field: "from",
  })

/** Reading no further would pass for the end of the list. */
const noToken = (operation: AnyOperation): DecodeError =>
  new DecodeError({
    message: `${operation.id} answered a page token that is neither text nor a number, so the rest of the list cannot be read.`,
    operation: operation.id,
    outcome: "unknown",
  })

const loops = (operation: AnyOperation): DecodeError =>
  new DecodeError({
    message: `${operation.id} handed out a page token for the second time; walking on would never end.`,
    operation: operation.id,
    outcome: "unknown",
  })

/** A server that ignores the number answers the same page for ever. */
const repeatsPage = (operation: AnyOperation): DecodeError =>
  new DecodeError({
    message: `${operation.id} answered the same page for two page numbers; walking on would never end.`,
    operation: operation.id,
    outcome: "unknown",
  })
