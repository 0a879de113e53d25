/**
 * Does an answer say that the call succeeded? A proxy, a captive portal or a maintenance page can answer 200 with any JSON, so
 * an answer that says nothing is no success:
 *
 * - It has a `code` of 0 (TikTok for Developers: an `error.code` of "ok"; a flat answer: its required fields and no error).
 * - Without data, it has the platform's id of the request. That tells it from the `{"code":0}` of some other system.
 * - `data` may be absent or null only where the platform has nothing to say or returns lists: it leaves out what is empty.
 * - `data` is an object, lists are lists, and the fields are there that every success has. What the caller reads has the right
 *   kinds, where the operation says which these are (`shape.ts`).
 */
import { redact } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { Call } from "./call.ts"
import type { AnyOperation } from "./operation.ts"
import type { Reply } from "./reply.ts"
import { misfitOf } from "./shape.ts"
import { unwrap } from "./unwrap.ts"

export type Fields = Readonly<Record<string, unknown>>

/** What the platform says about a call that it refuses. */
export interface Refused {
  readonly code: number | string
  readonly message: string
  readonly requestId: string | undefined
}

/** The refusal in an envelope, in the form of the operation's platform; `undefined` where it holds none. */
export const refusalIn = ({ platform }: AnyOperation, body: Fields): Refused | undefined => {
  const { code, error } = body
  if (isCode(code)) {
    return isZero(code) ? undefined : { code, message: textOf(body["message"]), requestId: requestIdIn(body) }
  }
  // Any web server may write `error`. On TikTok Shop it says nothing.
  if (platform === "shop") return undefined
  const word = isRecord(error) ? error["code"] : error
  if (typeof word !== "string" || word === "" || word === "ok") return undefined
  const said = isRecord(error) ? error["message"] : body["error_description"]
  return { code: word, message: textOf(said), requestId: requestIdIn(body) }
}

/** The codes of TikTok Shop have five digits or more. Others repeat the HTTP status, write a word, or count from 1. */
const codeOfShop = /^[1-9]\d{4,}$/

/** Did something in front of the platform write the refusal? The platform's id of the request comes with its own refusals. */
export const isForeign = ({ code, requestId }: Refused): boolean =>
  requestId === undefined && !codeOfShop.test(String(code))

/** The platform's ids have 34 characters. */
const maxIdLength = 100

/** The platform's id of the request, where the answer has one. */
export const requestIdIn = (body: Fields): string | undefined => {
  const { request_id, log_id, error } = body
  const ids = [request_id, log_id, isRecord(error) ? error["log_id"] : undefined]
  const found = ids.find((id): id is string => typeof id === "string" && id.trim() !== "")
  // The id goes into errors, attempts and logs. Of a host that writes anything, it may be a token or a megabyte.
  return found === undefined ? undefined : redact(found.slice(0, maxIdLength))
}

/** What is wrong with an answer that holds no refusal; `undefined` where it says that the call succeeded. */
export const problemOf = (call: Call, { body, status }: Reply): string | undefined => {
  const { operation } = call
  const { answer, platform, statuses = [], lists, list, shape, required = [] } = operation
  if (answer === "binary" && body instanceof Uint8Array) {
    return status < 400 ? undefined : "does not say that the call succeeded"
  }
  if (answer === "none") {
    const isSuccess = statuses.includes(status) && (!isRecord(body) || hasNoError(body))
    return isSuccess ? undefined : "does not say that the call succeeded"
  }
  if (body === undefined || body === "") return "is empty"
  if (!isRecord(body)) return "is no JSON object"
  if (answer === "flat") return hasNoError(body) ? missing(required, body) : "does not say that the call succeeded"
  const isSuccess = platform === "content" ? codeOfError(body) === "ok" : isZero(body["code"])
  if (!isSuccess) return "does not say that the call succeeded"
  const data = isRecord(body["data"]) ? unwrap(operation, body["data"]) : body["data"]
  const isAbsent = data === undefined || data === null
  const saysNothing = isAbsent || (isRecord(data) && Object.keys(data).length === 0)
  if (saysNothing && requestIdIn(body) === undefined) return "has no data and no request id"
  if (answer === "any") return undefined
  if (isAbsent) {
    return answer === "empty" || list !== undefined || lists !== undefined ? undefined : "has no data"
  }
  if (!isRecord(data)) return "has data that is no object"
  for (const path of list === undefined ? (lists ?? []) : [list]) {
    if (!isListOrAbsent(data, path)) return `has a '${path}' that is no list, or a list with an item that is null`
  }
  const problem = list === undefined ? missing(required, data) : missingPage(call, list, data)
  return problem ?? (shape === undefined ? undefined : misfitOf(shape, data))
}

const isCode = (value: unknown): value is number | string =>
  typeof value === "string" ? value !== "" : typeof value === "number" && Number.isFinite(value)

const isZero = (code: unknown): boolean => code === 0 || code === "0"

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

const codeOfError = ({ error }: Fields): unknown => (isRecord(error) ? error["code"] : undefined)

const hasNoError = (body: Fields): boolean =>
  body["error"] === undefined || body["error"] === null || body["error"] === "" || codeOfError(body) === "ok"

/** The value at a dotted path. */
export const valueAt = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data)

const isAbsentAt = (data: unknown, path: string): boolean => {
  const value = valueAt(data, path)
  return value === undefined || value === null
}

const missing = (required: ReadonlyArray<string>, data: Fields): string | undefined => {
  const path = required.find((name) => isAbsentAt(data, name))
  return path === undefined ? undefined : `has no '${path}'`
}

/** An item that is null is nothing that a caller could read. */
const isList = (value: unknown): boolean => Array.isArray(value) && !value.includes(null)

/** The objects on the way to a list may be absent with it, but nothing else may be in their place. */
const isListOrAbsent = (data: Fields, path: string): boolean => {
  let value: unknown = data
  for (const name of path.split(".")) {
    if (value === undefined || value === null) return true
    if (!isRecord(value)) return false
    value = value[name]
  }
  return value === undefined || value === null || isList(value)
}

/** The platform leaves out an empty list. A total above 0 on the first page says that the list is not empty. */
const missingPage = (call: Call, list: string, data: Fields): string | undefined => {
  const { paging } = call.operation
  if (paging?.total === undefined || !isAbsentAt(data, list)) return undefined
  const isMissing = Number(valueAt(data, paging.total)) > 0 && isFirstPage(call)
  return isMissing ? `has no '${list}', though its total is not 0` : undefined
}

const isFirstPage = ({ operation: { paging }, query, body }: Call): boolean => {
  const { style, in: place, token } = paging!
  const fields: unknown = place === "query" ? query : body?.kind === "text" ? JSON.parse(body.text) : {}
  const at = valueAt(fields, token)
  return (
    at === undefined || at === null || at === "" || (style !== "token" && Number(at) <= (style === "number" ? 1 : 0))
  )
}
