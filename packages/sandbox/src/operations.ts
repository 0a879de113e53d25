/**
 * The operations of the spec, from the generated metadata, and the way from a path to an operation. The gate knows every
 * operation, also those without a handler.
 */
import metadata from "@tiktok-shop-kit/api/operations.json" with { type: "json" }
import type { Definitions, Schema } from "./schema.ts"

export interface Paging {
  readonly style: "token" | "number" | "cursor"
  readonly in: "query" | "body"
  /** Dotted paths in the input. */
  readonly token: string
  readonly size?: string
  readonly maxSize?: number
  /** Dotted paths in the data. */
  readonly next?: string
  readonly total?: string
  readonly more?: string
}

/** The part of an operation's metadata that the sandbox needs. */
export interface KnownOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly platform: string
  readonly media: string
  /** "json", "empty" if the answer's data has no fields, "none" if the status is the whole answer, or "flat". */
  readonly answer: string
  /** The statuses of a success, if `answer` is "none". */
  readonly statuses?: ReadonlyArray<number>
  readonly access: string
  /** "read" changes nothing. */
  readonly safety: string
  readonly shopCipher: string
  readonly scopes: ReadonlyArray<string>
  /** The scopes are those of another version of the operation. */
  readonly scopesInferred?: boolean
  readonly query?: ReadonlyArray<string>
  readonly body?: ReadonlyArray<string>
  readonly paging?: Paging
  /** Dotted path of the list in the data. */
  readonly list?: string
  readonly idempotencyKey?: { readonly in: "query" | "body"; readonly name: string; readonly maxLength?: number }
  /** Dotted paths of integers beyond 2^53. */
  readonly wide?: { readonly data?: ReadonlyArray<string> }
  /** The business codes that the platform documents for it. */
  readonly codes?: ReadonlyArray<number | string>
  /** The limit that the platform publishes for this operation only. */
  readonly limit?: { readonly requests: number; readonly perMs: number; readonly scope: "token" | "app" }
  /** The input that is an earlier given address, instead of a path of the API. */
  readonly absoluteUrl?: string
  readonly deprecated?: { readonly sunset?: string; readonly successor?: string }
  /** Schemas of the flat input and of the answer's `data`. */
  readonly input?: Schema
  readonly data?: Schema
}

const spec = metadata as unknown as {
  readonly $defs: Definitions
  readonly operations: ReadonlyArray<KnownOperation>
}

/** Schemas that several operations share. */
export const definitions: Definitions = spec.$defs

/** The beginning of the upload addresses that the sandbox gives out. */
export const uploadPath = "/_upload/"

/** The operations of TikTok Shop ("shop"), TikTok for Developers ("content") and both token hosts ("auth"). */
export const operations: ReadonlyArray<KnownOperation> = spec.operations.map((operation) =>
  operation.absoluteUrl === undefined ? operation : { ...operation, path: uploadPath + operation.path.slice(1) },
)

export interface Route {
  /** Operations of this path, one a method. */
  readonly operations: ReadonlyArray<KnownOperation>
  readonly parameters: Readonly<Record<string, string>>
}

const segmentsOf = (path: string): ReadonlyArray<string> => path.split("/").slice(1)
const isParameter = (segment: string): boolean => segment.startsWith("{")

interface Template {
  readonly segments: ReadonlyArray<string>
  /** A 0 for each literal segment, a 1 for each parameter. */
  readonly rank: string
  readonly operations: Array<KnownOperation>
}

/** If two templates fit, the earlier literal wins: `/products/search` before `/products/{product_id}`. */
const literalFirst = (a: Template, b: Template): number => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)

const templateOf = (path: string): Template => {
  const segments = segmentsOf(path)
  return { segments, rank: segments.map((segment) => (isParameter(segment) ? "1" : "0")).join(""), operations: [] }
}

const templates = ((): ReadonlyMap<number, ReadonlyArray<Template>> => {
  const byPath = new Map<string, Template>()
  for (const operation of operations) {
    const template = byPath.get(operation.path) ?? templateOf(operation.path)
    template.operations.push(operation)
    byPath.set(operation.path, template)
  }
  const byLength = new Map<number, Array<Template>>()
  for (const template of [...byPath.values()].sort(literalFirst)) {
    const list = byLength.get(template.segments.length) ?? []
    list.push(template)
    byLength.set(template.segments.length, list)
  }
  return byLength
})()

const fit = (template: Template, segments: ReadonlyArray<string>): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {}
  for (const [i, expected] of template.segments.entries()) {
    const given = segments[i]!
    if (isParameter(expected)) {
      if (given === "") return undefined
      parameters[expected.slice(1, -1)] = given
    } else if (expected !== given) return undefined
  }
  return parameters
}

export const route = (path: string): Route | undefined => {
  const segments = segmentsOf(path)
  for (const template of templates.get(segments.length) ?? []) {
    const parameters = fit(template, segments)
    if (parameters !== undefined) return { operations: template.operations, parameters }
  }
  return undefined
}

/** The versions in which a path exists that is unknown in the requested version. */
export const otherVersions = (path: string): ReadonlyArray<string> => {
  const segments = segmentsOf(path)
  const versions = new Set(
    operations.map((operation) => segmentsOf(operation.path)[1]!).filter((v) => /^\d{6}$/.test(v)),
  )
  return [...versions].filter((version) => {
    const candidate = ["", segments[0], version, ...segments.slice(2)].join("/")
    return route(candidate) !== undefined
  })
}
