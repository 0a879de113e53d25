/**
 * From a reply to what the caller gets: the `data` member, the one list always an array, wide ids always strings. Nothing
 * is validated here; that is asked for separately.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { mapPath } from "./json.ts"
import type { AnyOperation } from "./operation.ts"
import type { Reply } from "./reply.ts"
import { unwrap } from "./unwrap.ts"

export const decode = (operation: AnyOperation, reply: Reply): unknown => {
  if (operation.answer === "binary") return reply.body
  const data = unwrap(operation, dataOf(reply.body))
  const whole = operation.list === undefined ? data : withList(data, operation.list)
  return (operation.wide?.data ?? []).reduce<unknown>((value, path) => mapPath(value, path, String), whole)
}

type Fields = Readonly<Record<string, unknown>>

/** Answers come as `{ code, message, request_id, data }` or `{ data, error }`; the token answers of one host are flat. */
const dataOf = (body: unknown): Fields => {
  if (!isRecord(body)) return {}
  if ("data" in body) return isRecord(body["data"]) ? body["data"] : {}
  return "code" in body || "error" in body ? {} : body
}

/** TikTok leaves an empty list out, or sends null. */
const withList = (data: Fields, path: string): Fields => {
  const dot = path.indexOf(".")
  const key = dot === -1 ? path : path.slice(0, dot)
  const inner = data[key]
  if (dot !== -1) return { ...data, [key]: withList(isRecord(inner) ? inner : {}, path.slice(dot + 1)) }
  return Array.isArray(inner) ? data : { ...data, [key]: [] }
}
