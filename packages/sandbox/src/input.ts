/**
 * Reads the query and the body of a request, and compares them with the spec: the media type, the types, required
 * fields, limits, the listed values, and the bounds of a page size. A refusal names the field.
 */
import { queryValue, type Incoming } from "./incoming.ts"
import { checkLists } from "./empty-lists.ts"
import { checkKnownValues, withoutEmpty } from "./known-values.ts"
import { refusalOf } from "./limit-codes.ts"
import { definitions, type KnownOperation } from "./operations.ts"
import { isRecord } from "./record.ts"
import { invalid, Refusal } from "./refusal.ts"
import { mismatch, resolve, type Schema } from "./schema.ts"
import type { World } from "./world.ts"

type Values = Readonly<Record<string, unknown>>

export interface Input {
  /** The parameters that the operation takes; numbers, flags and lists read as such. */
  readonly query: Values
  /** The JSON body; without a body, an object without fields. */
  readonly body: Values
}

/** A query value by its schema. If it does not fit, it stays text, which the schema then refuses. */
const typed = (text: string, schema: Schema): unknown => {
  switch (schema.type) {
    case "integer":
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text
    case "array":
      return text === "" ? [] : text.split(",").map((item) => typed(item, resolve(schema.items ?? {}, definitions)))
    default:
      return text
  }
}

const fieldSchema = (operation: KnownOperation, name: string): Schema =>
  resolve(operation.input?.properties?.[name] ?? {}, definitions)

export const readQuery = (operation: KnownOperation, incoming: Incoming): Values => {
  const query: Record<string, unknown> = {}
  for (const name of operation.query ?? []) {
    const text = queryValue(incoming, name)
    if (text !== undefined) query[name] = typed(text, fieldSchema(operation, name))
  }
  return query
}

const decoder = new TextDecoder()

/** Media types that an operation's body may have. */
const accepted: Readonly<Record<string, string>> = {
  json: "application/json",
  multipart: "multipart/form-data",
  form: "application/x-www-form-urlencoded",
}

const readBody = (operation: KnownOperation, incoming: Incoming, isLenient: boolean): Values => {
  if (incoming.body.length === 0) return {}
  const expected = accepted[operation.media]
  if (expected !== undefined && incoming.mediaType !== expected)
    throw new Refusal(36009023, `Invalid content-type. It must be ${expected}`, { status: 400 })
  if (operation.media !== "json") return {}
  let body: unknown
  try {
    // A field that is null counts as left out.
    body = JSON.parse(decoder.decode(incoming.body), (_, value: unknown) => (value === null ? undefined : value))
  } catch {
    throw new Refusal(36009022, "Invalid request format. The body is not JSON", { status: 400 })
  }
  if (isRecord(body)) return body
  // PHP writes an empty array for an empty object.
  if (isLenient && Array.isArray(body) && body.length === 0) return {}
  throw new Refusal(36009022, "Invalid request format. The body must be a JSON object", { status: 400 })
}

/** Compares the named fields with the operation's input, which is flat: query and body side by side. */
const compare = (operation: KnownOperation, names: ReadonlyArray<string> | undefined, values: Values): void => {
  if (names === undefined) return
  const problem = mismatch(
    values,
    {
      required: operation.input?.required?.filter((name) => names.includes(name)) ?? [],
      properties: Object.fromEntries(names.map((name) => [name, fieldSchema(operation, name)])),
    },
    definitions,
  )
  if (problem !== undefined) throw refusalOf(operation, problem)
}

const checkPageSize = ({ paging }: KnownOperation, { query, body }: Input): void => {
  if (paging?.size === undefined) return
  const max = paging.maxSize ?? 100
  const size = (paging.in === "body" ? body : query)[paging.size]
  if (typeof size === "number" && (size < 1 || size > max))
    throw invalid(paging.size, `it must be a whole number from 1 to ${max}`)
}

export const checkInput = (operation: KnownOperation, incoming: Incoming, rules: World["rules"]): Input => {
  const input = { query: readQuery(operation, incoming), body: readBody(operation, incoming, rules === "lenient") }
  // The token host has its own codes for missing values, and the operation itself reads the parts of a form.
  if (operation.platform === "auth") return input
  compare(operation, operation.query, input.query)
  if (operation.media === "json") compare(operation, operation.body, input.body)
  checkPageSize(operation, input)
  checkLists(operation, input.body)
  if (rules === "strict") checkKnownValues(operation, { ...input.query, ...input.body })
  return { query: withoutEmpty(operation, input.query), body: withoutEmpty(operation, input.body) }
}
