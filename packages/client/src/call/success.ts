/**
 * Does an answer say that the call succeeded? A proxy, a captive portal or a maintenance page can answer 200 with any JSON. So a
 * success must pass these checks:
 *
 * - It has a `code` of 0 (TikTok for Developers: an `error.code` of "ok"; a flat answer: its required fields and no error).
 * - Without data, it has the platform's id of the request. That distinguishes it from the `{"code":0}` of another system.
 * - `data` may be absent or null only if the operation returns no data or lists, because the platform omits empty lists.
 * - `data` is an object, lists are lists, and all required fields are there. If the operation has a shape (`shape.ts`), the
 *   fields have the right types.
 */
import { redact } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { Call } from "./call.ts"
import type { AnyOperation } from "./operation.ts"
import type { Reply } from "./reply.ts"
import { misfitOf } from "./shape.ts"
import { unwrap } from "./unwrap.ts"

export type Fields = Readonly<Record<string, unknown>>

/** The platform's refusal of a call. */
export interface Refused {
  readonly code: number | string
  readonly message: string
  readonly requestId: string | undefined
}

/** The refusal in an envelope, in the format of the operation's platform. `undefined` if the envelope contains no refusal. */
export const refusalIn = ({ platform }: AnyOperation, body: Fields): Refused | undefined => {
  const { code, error } = body
  if (isCode(code)) {
    return isZero(code) ? undefined : { code, message: textOf(body["message"]), requestId: requestIdIn(body) }
  }
  // Any web server may write `error`. On TikTok Shop it has no meaning.
  if (platform === "shop") return undefined
  const word = isRecord(error) ? error["code"] : error
  if (typeof word !== "string" || word === "" || word === "ok") return undefined
  const said = isRecord(error) ? error["message"] : body["error_description"]
  return { code: word, message: textOf(said), requestId: requestIdIn(body) }
}

/** TikTok Shop's codes have five digits or more. Other systems repeat the HTTP status, write a word, or count from 1. */
const codeOfShop = /^[1-9]\d{4,}$/

/** Did something in front of the platform write the refusal? The platform's own refusals have a request id. */
export const isForeign = ({ code, requestId }: Refused): boolean =>
  requestId === undefined && !codeOfShop.test(String(code))

/** The platform's ids have 34 characters. */
const maxIdLength = 100

/** The platform's id of the request, if the answer has one. */
export const requestIdIn = (body: Fields): string | undefined => {
  const { request_id, log_id, error } = body
  const ids = [request_id, log_id, isRecord(error) ? error["log_id"] : undefined]
  const found = ids.find((id): id is string => typeof id === "string" && id.trim() !== "")
  // The id is copied to errors, attempts and logs. From an unknown host, it may be a token or a megabyte of text.
  return found === undefined ? undefined : redact(found.slice(0, maxIdLength))
}

/** The problem of an answer without a refusal. `undefined` if the answer says that the call succeeded. */
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
  if (!isRecord(body)) return "is not a JSON object"
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
  if (!isRecord(data)) return "has data that is not an object"
  for (const path of list === undefined ? (lists ?? []) : [list]) {
    if (!isListOrAbsent(data, path)) return `has a '${path}' that is not a list, or a list with an item that is null`
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

/** A caller cannot read an item that is null. */
const isList = (value: unknown): boolean => Array.isArray(value) && !value.includes(null)

/** The objects on the path to a list may be absent, but must not be of another type. */
const isListOrAbsent = (data: Fields, path: string): boolean => {
  let value: unknown = data
  for (const name of path.split(".")) {
    if (value === undefined || value === null) return true
    if (!isRecord(value)) return false
    value = value[name]
  }
  return value === undefined || value === null || isList(value)
}

/** The platform omits an empty list. But if the total of the first page is above 0, the list cannot be empty. */
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
