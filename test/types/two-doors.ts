/**
 * A program that compares, for every operation, what openapi-typescript prints for the path door with what the operation's
 * module says: the whole input and the whole data, which are the same types except for what an input allows (`undefined` for
 * what may be left out, read-only lists, no key that the client makes). What a paged operation says of its items is compared
 * with its data.
 */
import { moduleOf, modules, nameOf, type OperationData } from "./operations.ts"

const HEAD = `
import type { paths as ContentPaths } from "@tiktok-shop-kit/api/content-paths"
import type { paths as ShopPaths } from "@tiktok-shop-kit/api/paths"
import type { DataOf, InputOf, PagedOperation } from "@tiktok-shop-kit/client"

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare const same: <_ extends true>() => void

type Upload = Blob | Uint8Array | ArrayBuffer
type Plain<T> = T extends Upload
  ? T
  : T extends ReadonlyArray<infer Item>
    ? Array<Plain<Item>>
    : T extends object
      ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> }
      : T

type Or<T, Otherwise> = [T] extends [never] ? Otherwise : T
type At<T, K extends string> = K extends keyof T ? Or<NonNullable<T[K]>, {}> : {}
type Values<T> = Or<T[keyof T], {}>
type Sent<T> = At<At<T, "parameters">, "path"> &
  At<At<T, "parameters">, "query"> &
  Named<Values<At<At<T, "requestBody">, "content">>>
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] }
type Flat<T> = { [K in keyof T]: T[K] }
type MayLack<T, K extends PropertyKey> = Flat<Omit<T, K> & Partial<Pick<T, K & keyof T>>>
type Answered<T> = T extends { responses: { 200: { content: infer Content } } } ? Values<Content> : never
type Data<T> = T extends { data?: infer D } ? NonNullable<D> : T
type ItemOf<O> = O extends PagedOperation<infer _Input, infer _Data, infer Item> ? Item : never

// What the comparison has to see.
type Colour = { colour?: "RED" | (string & {}) }
// @ts-expect-error a value that only one of them lists
same<Equal<Plain<Colour>, Plain<{ colour?: "RED" | "BLUE" | (string & {}) }>>>()
// @ts-expect-error a text without values
same<Equal<Plain<Colour>, Plain<{ colour?: string }>>>()
// @ts-expect-error a number instead of a wide integer, deep inside
same<Equal<Plain<{ a: Array<{ id: string }> }>, Plain<{ a: Array<{ id: number }> }>>>()
// @ts-expect-error a field that may be missing in one of them
same<Equal<Plain<{ id: string }>, Plain<{ id?: string }>>>()
same<Equal<Plain<{ ids?: ReadonlyArray<string> | undefined }>, Plain<{ ids?: string[] }>>>()
`

export interface TwoDoors {
  readonly text: string
  /** The ids of what is compared; an operation without input and data has nothing to compare. */
  readonly operations: ReadonlySet<string>
  /** What a line of the text is about. */
  readonly operationAt: (line: number) => string | undefined
}

export const twoDoors = (): TwoDoors => {
  const lines = HEAD.split("\n")
  const ids = new Map<number, string>()
  for (const operation of modules) {
    for (const line of comparisons(operation)) ids.set(lines.push(line), operation.id)
  }
  return { text: lines.join("\n"), operations: new Set(ids.values()), operationAt: (line) => ids.get(line) }
}

const comparisons = (operation: OperationData): ReadonlyArray<string> => {
  const { method, path, input, answer, idempotencyKey, paging } = operation
  const paths = isContent(operation) ? "ContentPaths" : "ShopPaths"
  const door = `${paths}["${path}"]["${method.toLowerCase()}"]`
  const module = `typeof import("@tiktok-shop-kit/api/${moduleOf(operation)}").${nameOf(operation)}`
  const filled = [idempotencyKey?.name, paging?.size].filter((name) => name !== undefined)
  const key = filled.length === 0 ? "never" : filled.map((name) => `"${name}"`).join(" | ")
  const found: string[] = []
  // A body of bytes is the body itself at the path door, and the field `file` in the module.
  if (Object.keys(input.properties ?? {}).length > 0 && operation.media !== "binary") {
    found.push(`same<Equal<Plain<MayLack<Sent<${door}>, ${key}>>, Plain<Flat<InputOf<${module}>>>>>()`)
  }
  if (answer === "json") found.push(`same<Equal<Plain<Data<Answered<${door}>>>, Plain<DataOf<${module}>>>>()`)
  if (operation.paging !== undefined && operation.list !== undefined) {
    const list = operation.list
      .split(".")
      .reduce((outer, key) => `NonNullable<${outer}["${key}"]>`, `DataOf<${module}>`)
    found.push(`same<Equal<ItemOf<${module}>, ${list}[number]>>()`)
  }
  return found
}

const isContent = ({ platform, path }: OperationData): boolean =>
  platform === "content" || path.startsWith("/v2/oauth/")
