/**
 * Turns a reply into the caller's data: the `data` member, with its list as an array and wide ids as strings. Before this,
 * `success.ts` decides whether the answer is a success.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { mapPath } from "./json.ts"
import { noteOmitted } from "./omitted-list.ts"
import type { AnyOperation } from "./operation.ts"
import type { Reply } from "./reply.ts"
import { type Fields, valueAt } from "./success.ts"
import { unwrap } from "./unwrap.ts"

export const decode = (operation: AnyOperation, reply: Reply): unknown => {
  const { list, wide } = operation
  const answered = dataOf(operation, reply)
  const data = isRecord(answered) ? unwrap(operation, answered) : answered
  const isOmitted = list !== undefined && isRecord(data) && !Array.isArray(valueAt(data, list))
  const whole = isOmitted ? withList(data, list) : data
  const decoded = (wide?.data ?? []).reduce<unknown>((value, path) => mapPath(value, path, String), whole)
  if (isOmitted) noteOmitted(valueAt(decoded, list) as ReadonlyArray<unknown>)
  return decoded
}

const dataOf = ({ answer }: AnyOperation, { body }: Reply): unknown => {
  if (answer === "binary") return body
  const whole = isRecord(body) ? body : {}
  if (answer === "any") return whole["data"]
  if (answer === "flat") return whole
  if (isRecord(whole["data"])) return whole["data"]
  // A client without the middleware `envelope` also talks to hosts that have no envelope.
  return "data" in whole || "code" in whole || "error" in whole ? {} : whole
}

/** TikTok omits an empty list, or sends null. */
const withList = (data: Fields, path: string): Fields => {
  const dot = path.indexOf(".")
  if (dot === -1) return { ...data, [path]: [] }
  const key = path.slice(0, dot)
  const inner = data[key]
  return { ...data, [key]: withList(isRecord(inner) ? inner : {}, path.slice(dot + 1)) }
}
