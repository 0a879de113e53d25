/**
 * The requested page of a generated list, by token, by page number or by cursor. An operation that does not page returns
 * the whole list.
 */
import type { KnownOperation } from "../operations.ts"
import { isRecord } from "../record.ts"
import { pageOf } from "../paging.ts"

type Values = Readonly<Record<string, unknown>>

export const readPath = (values: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), values)

export const writePath = (values: Record<string, unknown>, path: string, value: unknown): void => {
  const names = path.split(".")
  let at = values
  for (const name of names.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>
  at[names.at(-1)!] = value
}

export interface ListPage {
  /** Places of the page's items in the whole list. */
  readonly indexes: ReadonlyArray<number>
  /** What the answer says about the paging, by dotted path. */
  readonly fields: ReadonlyArray<readonly [path: string, value: unknown]>
}

const defaultSize = 20

/** Which of `total` items the input asks for. */
export const listPage = (operation: KnownOperation, input: Values, filter: unknown, total: number): ListPage => {
  const { paging } = operation
  const all = Array.from({ length: paging === undefined ? Math.min(total, 5) : total }, (_, i) => i)
  if (paging === undefined) return { indexes: all, fields: [] }
  const named = (path: string | undefined) => (path === undefined ? undefined : readPath(input, path))
  const size = Number(named(paging.size) ?? Math.min(defaultSize, paging.maxSize ?? defaultSize)) || defaultSize
  const token = named(paging.token)
  const fields: Array<readonly [string, unknown]> = []
  const addField = (path: string | undefined, value: unknown) => path !== undefined && fields.push([path, value])
  addField(paging.total, total)
  if (paging.style === "token") {
    const page = pageOf(all, { page_size: size, ...(typeof token === "string" ? { page_token: token } : {}) }, filter)
    addField(paging.next, page.next_page_token)
    addField(paging.more, page.next_page_token !== "")
    return { indexes: page.items, fields }
  }
  // Pages count from 1, cursors from 0; any other value is the beginning.
  const place = Math.max(0, Number(token) || 0)
  const start = paging.style === "number" ? (Math.max(1, place) - 1) * size : place
  const indexes = all.slice(start, start + size)
  addField(paging.next, start + indexes.length)
  addField(paging.more, start + size < total)
  return { indexes, fields }
}
