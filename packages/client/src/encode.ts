/**
 * From an operation and its input to a {@link Call}: which field goes where, lists joined by commas, wide integers as bare
 * digits, the body serialised once. What the protocol leaves open between clients (repeated, bracket or non-ASCII keys, a
 * path that needs percent-encoding) is refused here, before the network.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"
import type { Body, Call, CallOptions, Part, Target } from "./call.ts"
import { stringify } from "./json.ts"
import type { AnyOperation, Platform } from "./operation.ts"
import { checked, sourceOf } from "./upload.ts"

/** Scheme and host of each platform. */
export type Origins = Readonly<Record<Platform, string>>

type Fields = Readonly<Record<string, unknown>>

/** Throws a {@link ValidationError}: the caller turns that into a failure. */
export const encode = (
  operation: AnyOperation,
  input: Fields,
  options: CallOptions,
  target: Target,
  origins: Origins,
): Call => {
  rejectUnknownFields(operation, input)
  const keyed = withIdempotencyKey(operation, input, options)
  const body = encodeBody(operation, keyed)
  const headers: Record<string, string> = {}
  for (const name of operation.headers ?? []) {
    if (keyed[name] !== undefined) headers[name.toLowerCase()] = queryText(operation, name, keyed[name])
  }
  if (options.headers !== undefined) {
    for (const name in options.headers) headers[name.toLowerCase()] = options.headers[name]!
  }
  const address = operation.absoluteUrl === undefined ? undefined : addressOf(operation, keyed[operation.absoluteUrl])
  if (body?.kind !== "multipart") headers["content-type"] ??= mediaTypeOf(operation, body)
  return {
    operation,
    method: operation.method,
    origin: address?.origin ?? origins[operation.platform],
    path: address === undefined ? encodePath(operation, keyed) : operation.path,
    query: encodeQuery(operation, keyed),
    headers,
    body,
    target: { account: options.account ?? target.account, shop: options.shop ?? target.shop },
    options,
    context: { attempts: [], why: "first", sent: false },
    ...(address === undefined ? undefined : { url: address.href }),
  }
}

/** An address that the API handed out: only over https (or to this machine), and with nothing of ours added. */
const addressOf = (operation: AnyOperation, value: unknown): URL => {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null
  if (url !== null && isPrivate(url)) return url
  throw invalid(operation, operation.absoluteUrl!, "must be the https address that the platform returned.")
}

/** The platform wants `application/json` on every request that is not an upload, GET included. */
const mediaTypeOf = (operation: AnyOperation, body: Body | undefined): string =>
  body !== undefined && "mediaType" in body
    ? body.mediaType
    : operation.media === "form"
      ? "application/x-www-form-urlencoded"
      : "application/json"

/** Nobody on the way can read it. */
export const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))

const pathNames = (operation: AnyOperation): ReadonlyArray<string> =>
  Array.from(operation.path.matchAll(/\{(\w+)\}/g), (match) => match[1]!)

const rejectUnknownFields = (operation: AnyOperation, input: Fields): void => {
  const { query = [], body = [], headers = [] } = operation
  for (const name in input) {
    if (query.includes(name) || body.includes(name) || headers.includes(name) || operation.path.includes(`{${name}}`))
      continue
    const known = [...pathNames(operation), ...query, ...headers, ...body]
    throw invalid(operation, name, `is not a field of this operation. It takes: ${known.join(", ") || "none"}.`)
  }
}

const withIdempotencyKey = (operation: AnyOperation, input: Fields, options: CallOptions): Fields => {
  const spec = operation.idempotencyKey
  if (spec === undefined) {
    if (options.idempotencyKey === undefined) return input
    throw invalid(operation, "idempotencyKey", "is not supported by this operation. Leave the option out.")
  }
  const key = options.idempotencyKey ?? input[spec.name] ?? (spec.required ? crypto.randomUUID() : undefined)
  if (key === undefined) return input
  if (spec.maxLength !== undefined && String(key).length > spec.maxLength) {
    throw invalid(operation, spec.name, `is longer than ${spec.maxLength} characters.`)
  }
  return { ...input, [spec.name]: key }
}

/** Ids are digits or URL-safe base64; anything else would need an encoding on which clients disagree. */
const plainPath = /^[A-Za-z0-9_.~:@-]+$/

const encodePath = (operation: AnyOperation, input: Fields): string =>
  operation.path.includes("{")
    ? operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = input[name]
        if (value === undefined || value === null || value === "") {
          throw invalid(operation, name, "is required: it is a part of the path.")
        }
        return pathText(operation, name, String(value))
      })
    : operation.path

const pathText = (operation: AnyOperation, name: string, text: string): string => {
  if (plainPath.test(text) && text !== "." && text !== "..") return text
  throw invalid(operation, name, "may only hold letters, digits and _ . ~ : @ - , since it is a part of the path.")
}

const encodeQuery = (operation: AnyOperation, input: Fields): Record<string, string> => {
  const query: Record<string, string> = {}
  for (const name of operation.query ?? []) {
    const value = input[name]
    if (value === undefined || value === null) continue
    query[name] = queryText(operation, name, value)
  }
  return query
}

const queryText = (operation: AnyOperation, name: string, value: unknown): string => {
  if (name === operation.paging?.size) requirePageSize(operation, name, value)
  if (Array.isArray(value)) return value.map((item) => queryText(operation, name, item)).join(",")
  switch (typeof value) {
    case "string":
      return value
    case "boolean":
    case "bigint":
      return String(value)
    case "number":
      if (Number.isFinite(value) && !isUnsafe(value)) return String(value)
      throw invalid(operation, name, "is a number that JavaScript cannot hold exactly. Pass it as a string of digits.")
    default:
      return stringify(value)
  }
}

const requirePageSize = (operation: AnyOperation, name: string, value: unknown): void => {
  const most = operation.paging?.maxSize ?? 100
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most) return
  throw invalid(operation, name, `must be a whole number from 1 to ${most}, but is ${String(value)}.`)
}

const isUnsafe = (value: number): boolean => Number.isInteger(value) && !Number.isSafeInteger(value)

const encodeBody = (operation: AnyOperation, input: Fields): Body | undefined => {
  if (operation.media === "none") return undefined
  const fields: Record<string, unknown> = {}
  let given = false
  for (const name of operation.body ?? []) {
    if (input[name] === undefined) continue
    if (name === operation.paging?.size) requirePageSize(operation, name, input[name])
    fields[name] = input[name]
    given = true
  }
  switch (operation.media) {
    case "json":
      // A filterless POST sends and signs `{}`; other methods send no body that says nothing.
      if (!given && operation.method !== "POST" && operation.method !== "PUT") return undefined
      return { kind: "text", text: jsonText(operation, fields), mediaType: "application/json" }
    case "form":
      return {
        kind: "text",
        text: new URLSearchParams(
          Object.entries(fields).map(([name, value]) => [name, queryText(operation, name, value)]),
        ).toString(),
        mediaType: "application/x-www-form-urlencoded",
      }
    case "multipart":
      return { kind: "multipart", parts: Object.entries(fields).map(([name, value]) => part(operation, name, value)) }
    case "binary":
      return binaryBody(operation, Object.values(fields)[0])
  }
}

const jsonText = (operation: AnyOperation, fields: Fields): string => {
  try {
    return stringify(fields, operation.wide?.input)
  } catch (cause) {
    if (cause instanceof ValidationError) throw cause
    throw new ValidationError({
      message: `${operation.id}: the input cannot be written as JSON.`,
      operation: operation.id,
      cause,
    })
  }
}

const part = (operation: AnyOperation, name: string, value: unknown): Part => {
  if (operation.uploads?.[name] === undefined && sourceOf(value) === undefined) {
    return { name, value: queryText(operation, name, value) }
  }
  const source = checked(operation, name, value)
  return { name, value: source, filename: source.name ?? name }
}

const binaryBody = (operation: AnyOperation, value: unknown): Body => {
  // What `request` takes as `text`.
  if (typeof value === "string") return { kind: "text", text: value, mediaType: "application/json" }
  if (value instanceof Uint8Array) {
    return { kind: "bytes", bytes: value as Uint8Array<ArrayBuffer>, mediaType: "application/octet-stream" }
  }
  const field = operation.body?.[0] ?? "body"
  if (operation.platform === "shop")
    throw invalid(operation, field, "must be a Uint8Array, since its bytes are signed.")
  const source = checked(operation, field, value)
  return { kind: "source", source, mediaType: source.type || "application/octet-stream" }
}

const invalid = (operation: AnyOperation, field: string, problem: string): ValidationError =>
  new ValidationError({ message: `${operation.id}: '${field}' ${problem}`, field, operation: operation.id })
