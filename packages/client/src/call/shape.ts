/**
 * The shape of an answer: the JSON type of each field. A program that reads fields of an answer gives the operation their shape.
 * An answer of another shape is then not a success. A field that is absent or null fits every shape, because the platform omits
 * empty fields. An item of a list must not be null.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"

type Test = readonly [accepts: (value: unknown) => boolean, is: string]

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value)

const isMoney = (value: unknown): boolean =>
  isRecord(value) && [value["amount"], value["currency"]].every((part) => typeof (part ?? "") === "string")

/** The types of a field that is neither a list nor an object. */
const kinds = {
  text: [(value) => typeof value === "string", "text"],
  number: [isNumber, "a number"],
  flag: [(value) => typeof value === "boolean", "true or false"],
  /** A number of things. */
  count: [(value) => Number.isSafeInteger(value) && (value as number) >= 0, "a whole number from 0"],
  /** Unix seconds that a Date can hold. */
  seconds: [(value) => isNumber(value) && Math.abs(value) <= 8.64e12, "a time in Unix seconds"],
  /** An id. A small one may arrive as a number, and the client makes it text. */
  id: [(value) => typeof value === "string" || Number.isSafeInteger(value), "an id"],
  /** A count, or an amount of money. */
  figure: [(value) => isNumber(value) || isMoney(value), "a number or an amount of money"],
} as const satisfies Readonly<Record<string, Test>>

type Kind = keyof typeof kinds

/** A shape without the compiler's checks. */
export type AnyShape = Kind | readonly [item: AnyShape] | { readonly [name: string]: AnyShape }

/** The fields of a type that are lists or objects. */
type Nested<T> = { [K in keyof T]-?: NonNullable<T[K]> extends object ? K : never }[keyof T]

/** A shape for a type. It names every list and every object, so the compiler reports a new one until you name it. */
export type Shape<T> = [T] extends [string]
  ? "text" | "id"
  : [T] extends [number]
    ? "number" | "count" | "seconds"
    : [T] extends [boolean]
      ? "flag"
      : T extends ReadonlyArray<infer Item>
        ? readonly [Shape<Item>]
        : { readonly [K in Nested<T>]: Shape<NonNullable<T[K]>> } & {
            readonly [K in Exclude<keyof T, Nested<T>>]?: Shape<NonNullable<T[K]>>
          }

interface Misfit {
  readonly path: string
  readonly is: string
}

/** The first field that does not fit the shape, as the end of a sentence about the answer. `undefined`: all fields fit. */
export const misfitOf = (shape: AnyShape, data: unknown): string | undefined => {
  const misfit = find(shape, data)
  return misfit === undefined ? undefined : `has a '${misfit.path.replace(/^\./, "")}' that is not ${misfit.is}`
}

const find = (shape: AnyShape, value: unknown): Misfit | undefined => {
  if (typeof shape === "string") {
    const [accepts, is] = kinds[shape]
    return accepts(value) ? undefined : { path: "", is }
  }
  if (isListShape(shape)) return Array.isArray(value) ? findInList(shape[0], value) : { path: "", is: "a list" }
  if (!isRecord(value)) return { path: "", is: "an object" }
  for (const name in shape) {
    const field = value[name]
    const misfit = field === undefined || field === null ? undefined : find(shape[name]!, field)
    if (misfit !== undefined) return { ...misfit, path: `.${name}${misfit.path}` }
  }
  return undefined
}

const findInList = (shape: AnyShape, list: ReadonlyArray<unknown>): Misfit | undefined => {
  for (let at = 0; at < list.length; at++) {
    const misfit = find(shape, list[at])
    if (misfit !== undefined) return { ...misfit, path: `[${at}]${misfit.path}` }
  }
  return undefined
}

const isListShape = (shape: AnyShape): shape is readonly [AnyShape] => Array.isArray(shape)
