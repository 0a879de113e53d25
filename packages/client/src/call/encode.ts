/**
 * Turns an operation and its input into a {@link Call}: puts each field in its place, joins lists by commas, writes wide integers
 * as bare digits, and serialises the body once. It refuses input that clients sign differently (repeated, bracket or non-ASCII
 * keys, a path that needs percent-encoding) before anything is sent.
 */
import { LimitError, ValidationError } from "@tiktok-shop-kit/errors"
import { isRedactedText } from "@tiktok-shop-kit/errors/credential"
import { unknownNames } from "@tiktok-shop-kit/errors/record"
import { isConfidential } from "./address.ts"
import { checkCallOptions, type TargetOf } from "./call-options.ts"
import type { Body, Call, CallOptions } from "./call.ts"
import { emptyItem, inexact, isExact, mapPath, redactedText, stringify } from "./json.ts"
import type { AnyOperation, Paging, Platform } from "./operation.ts"
import type { PlatformClocks } from "./clock.ts"

/** Scheme and host of each platform. */
export type Origins = Readonly<Record<Platform, string>>

export type Fields = Readonly<Record<string, unknown>>

/** Writes the body. `encode-upload.ts` writes the bodies of uploads. */
export type BodyEncoder = (operation: AnyOperation, input: Fields) => Body | undefined

/** Throws a {@link ValidationError} or a {@link LimitError}. The caller turns it into a failure. */
export const encode = (
  operation: AnyOperation,
  input: Fields,
  encodeBody: BodyEncoder,
  options: CallOptions,
  targetOf: TargetOf,
  origins: Origins,
  platformClocks: PlatformClocks,
): Call => {
  rejectUnknownFields(operation, input)
  rejectLongLists(operation, input)
  rejectEmptyLists(operation, input)
  rejectMilliseconds(operation, input)
  checkCallOptions(operation.id, options)
  const target = targetOf(operation.id, options)
  const keyed = withPageSize(operation, withIdempotencyKey(operation, input, options))
  const address = operation.absoluteUrl === undefined ? undefined : addressOf(operation, keyed[operation.absoluteUrl])
  const path = address === undefined ? encodePath(operation, keyed) : operation.path
  const query = encodeQuery(operation, keyed)
  const headers = encodeHeaders(operation, keyed, options)
  const body = encodeBody(operation, keyed)
  // The platform requires a media type on every request, GET included. The type of multipart is not known before its boundary.
  if (body?.kind !== "multipart") headers["content-type"] ??= body?.mediaType ?? mediaTypes.json
  return {
    operation,
    method: operation.method,
    origin: address?.origin ?? origins[operation.platform],
    path,
    query,
    headers,
    body,
    target,
    options,
    context: { attempts: [], why: "first", sent: false, platformClock: platformClocks[operation.platform] },
    ...(address === undefined ? undefined : { url: address.href }),
  }
}

/** An address that the API returned. It must be https, or lead to this machine. The client adds nothing to it. */
const addressOf = (operation: AnyOperation, value: unknown): URL => {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null
  if (url !== null && isConfidential(url)) return url
  throw invalid(operation, operation.absoluteUrl!, "must be the https address that the platform returned.")
}

const pathNames = (operation: AnyOperation): ReadonlyArray<string> =>
  Array.from(operation.path.matchAll(/\{(\w+)\}/g), (match) => match[1]!)

const rejectUnknownFields = (operation: AnyOperation, input: Fields): void => {
  const { query = [], body = [], headers = [] } = operation
  for (const name in input) {
    if (query.includes(name) || body.includes(name) || headers.includes(name) || operation.path.includes(`{${name}}`))
      continue
    const known = [...pathNames(operation), ...query, ...headers, ...body]
    const [{ likely } = {}] = unknownNames({ [name]: 1 }, Object.fromEntries(known.map((field) => [field, 1 as const])))
    const meant = likely === undefined ? "" : ` Use '${likely}'.`
    throw invalid(operation, name, `is not a field of this operation.${meant} It takes: ${known.join(", ") || "none"}.`)
  }
}

/** The platform would refuse the whole call. The client refuses it at once, and names the limit. */
const rejectLongLists = (operation: AnyOperation, input: Fields): void => {
  for (const field in operation.maxItems) {
    const list = input[field]
    const limit = operation.maxItems[field]!
    if (!Array.isArray(list) || list.length <= limit) continue
    throw new LimitError({
      message: `${operation.id}: '${field}' has ${list.length} items, and the platform takes ${limit} at most. Split the list into several calls.`,
      operation: operation.id,
      field,
      limit,
    })
  }
}

/** Refuses empty lists that the body requires. An optional empty list may have a meaning. `queryText` refuses all in the query. */
const rejectEmptyLists = (operation: AnyOperation, input: Fields): void => {
  for (const field of operation.nonEmpty ?? []) {
    const list = input[field]
    if (Array.isArray(list) && list.length === 0) throw invalid(operation, field, emptyList)
  }
}

const emptyList = "is an empty list. Pass at least one value."

/** In seconds this is the year 5138, later than any time of the API. In milliseconds it is 1973. */
const latestSeconds = 1e11

/** TikTok reads milliseconds as a time in the far future. It then finds nothing, or sets the wrong time. */
const rejectMilliseconds = (operation: AnyOperation, input: Fields): void => {
  for (const path of operation.seconds ?? []) {
    mapPath(input, path, (value) => {
      let seconds = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN
      if (!(seconds >= latestSeconds)) return value
      while (seconds >= latestSeconds) seconds = Math.floor(seconds / 1000)
      throw invalid(
        operation,
        path,
        `must be Unix seconds, and ${String(value)} is too large for that. Pass ${seconds}.`,
      )
    })
  }
}

/**
 * An operation that takes a key always gets one: the caller's key, or a new key for each call. With the key a retry does no harm,
 * so the client may retry the call if its outcome is unknown.
 */
const withIdempotencyKey = (operation: AnyOperation, input: Fields, options: CallOptions): Fields => {
  const spec = operation.idempotencyKey
  if (spec === undefined) {
    if (options.idempotencyKey === undefined) return input
    throw invalid(operation, "idempotencyKey", "is not supported by this operation. Leave the option out.")
  }
  const key = options.idempotencyKey ?? input[spec.name] ?? crypto.randomUUID()
  const { maxLength = Infinity } = spec
  if (typeof key === "string" && key !== "" && key.length <= maxLength) return { ...input, [spec.name]: key }
  throw invalid(
    operation,
    spec.name,
    `must be text of 1 to ${maxLength} characters. Leave it out, and the client makes one.`,
  )
}

/** The largest page size. If no source states it, a size that every operation accepts. */
export const fullPage = ({ maxSize = 20 }: Paging): number => maxSize

const withPageSize = ({ paging }: AnyOperation, input: Fields): Fields =>
  paging?.required !== true || input[paging.size!] !== undefined
    ? input
    : { ...input, [paging.size!]: fullPage(paging) }

/** Ids are digits or URL-safe base64. Other text would need an encoding on which clients disagree. */
const plainSegment = /^[A-Za-z0-9_.~:@-]+$/

const encodePath = (operation: AnyOperation, input: Fields): string =>
  operation.path.includes("{")
    ? operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = input[name]
        if (value === undefined || value === null || value === "") {
          throw invalid(operation, name, "is required: it is a part of the path.")
        }
        return pathText(operation, name, queryText(operation, name, value))
      })
    : operation.path

const pathText = (operation: AnyOperation, name: string, text: string): string => {
  if (plainSegment.test(text) && text !== "." && text !== "..") return text
  throw invalid(operation, name, "may only have letters, digits and _ . ~ : @ - , since it is a part of the path.")
}

const encodeHeaders = (operation: AnyOperation, input: Fields, options: CallOptions): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const name of operation.headers ?? []) {
    if (input[name] !== undefined) headers[name.toLowerCase()] = queryText(operation, name, input[name])
  }
  for (const name in options.headers) {
    const lower = name.toLowerCase()
    if (ofConnection.includes(lower)) throw invalid(operation, name, "is a header of the connection. Leave it out.")
    headers[lower] = options.headers[name]!
  }
  return headers
}

/** Fetch refuses these headers during the request, with an error that does not say whether anything was sent. */
const ofConnection = [
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]

const encodeQuery = (operation: AnyOperation, input: Fields): Record<string, string> => {
  const query: Array<readonly [name: string, text: string]> = []
  for (const name of operation.query ?? []) {
    const value = input[name]
    if (value === undefined || value === null) continue
    query.push([name, queryText(operation, name, value)])
  }
  // Unlike an assignment this keeps a field that is called `__proto__`.
  return Object.fromEntries(query)
}

export const queryText = (operation: AnyOperation, name: string, value: unknown): string => {
  if (name === operation.paging?.size) return String(pageSize(operation, name, value))
  if (Array.isArray(value) && value.length === 0) {
    throw invalid(operation, name, "is an empty list. Pass at least one value, or leave the field out.")
  }
  if (Array.isArray(value)) return listText(operation, name, value)
  switch (typeof value) {
    case "string":
      if (isRedactedText(value)) throw invalid(operation, name, redactedText)
      if (halfCharacter.test(value))
        throw invalid(
          operation,
          name,
          "has half of a character, perhaps because the text was cut. Pass complete characters.",
        )
      return value
    case "symbol":
    case "function":
      throw invalid(operation, name, `is a ${typeof value}, which cannot be sent.`)
    case "boolean":
    case "bigint":
      return String(value)
    case "number":
      if (isExact(value)) return String(value)
      throw invalid(operation, name, inexact)
    default:
      // The JSON of a Date has quotes around it.
      if (value instanceof Date)
        throw invalid(operation, name, "is a Date. Pass Unix seconds or text, as the operation takes it.")
      return jsonText(operation, value, [], name)
  }
}

/** An item without text would be sent as `name=` or `a,,b`. The platform may read that as no filter. */
const listText = (operation: AnyOperation, name: string, list: ReadonlyArray<unknown>): string =>
  // Unlike `map`, `Array.from` visits the holes of a list.
  Array.from(list, (item) => {
    if (item === undefined || item === null || item === "") throw invalid(operation, name, emptyItem)
    return queryText(operation, name, item)
  }).join(",")

const pageSize = (operation: AnyOperation, name: string, value: unknown): number => {
  const most = operation.paging?.maxSize
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= (most ?? Infinity))
    return value
  const range = most === undefined ? "of at least 1" : `from 1 to ${most}`
  throw invalid(operation, name, `must be a whole number ${range}, but is ${shown(value)}.`)
}

const shown = (value: unknown): string =>
  typeof value === "string" ? `the text "${value}"` : typeof value === "number" ? String(value) : `a ${typeof value}`

/** Half of a character of two code units. A URL cannot contain it. */
const halfCharacter = /\p{Surrogate}/u

/** The fields of the body. */
export const fieldsOf = (operation: AnyOperation, input: Fields): Fields => {
  const fields: Array<readonly [name: string, value: unknown]> = []
  for (const name of operation.body ?? []) {
    if (input[name] === undefined) continue
    fields.push([name, name === operation.paging?.size ? pageSize(operation, name, input[name]) : input[name]])
  }
  return Object.fromEntries(fields)
}

/** JSON and forms. */
export const textBody: BodyEncoder = (operation, input) => {
  const { media, method } = operation
  if (media === "none") return undefined
  const fields = fieldsOf(operation, input)
  if (media === "form") return { kind: "text", text: formText(operation, fields), mediaType: mediaTypes.form }
  // A POST without filters sends and signs `{}`. Other methods send no empty body.
  if (method !== "POST" && method !== "PUT" && Object.keys(fields).length === 0) return undefined
  return { kind: "text", text: jsonText(operation, fields, operation.wide?.input), mediaType: mediaTypes.json }
}

const mediaTypes = { json: "application/json", form: "application/x-www-form-urlencoded" }

const formText = (operation: AnyOperation, fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name, queryText(operation, name, value)]),
  ).toString()

const jsonText = ({ id }: AnyOperation, value: unknown, wide?: ReadonlyArray<string>, name?: string): string => {
  try {
    return stringify(value, wide, name)
  } catch (cause) {
    const { message, field } =
      cause instanceof ValidationError ? cause : { message: "the input cannot be written as JSON.", field: undefined }
    throw new ValidationError({ message: `${id}: ${message}`, field, operation: id, cause })
  }
}

export const invalid = (operation: AnyOperation, field: string, problem: string): ValidationError =>
  new ValidationError({ message: `${operation.id}: '${field}' ${problem}`, field, operation: operation.id })
