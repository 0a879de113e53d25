/**
 * Restores an error from its JSON, for programs whose calls run in a worker. `structuredClone` and `postMessage` keep an error's
 * name, message, stack and cause, and drop its class and all other fields.
 */
import { TikTokShopError } from "./base.ts"
import * as errors from "./errors.ts"
import { isRecord } from "./record.ts"
import { redact } from "./redact.ts"

/** By tag. A timeout is a network error with a scope. */
const classes: Readonly<Record<string, new (fields: never) => TikTokShopError>> = errors

/**
 * Restores the error that `error.toJSON()` or `JSON.stringify(error)` wrote: the same class, with every field. The cause is its
 * one line of text. To keep the stack, add `stack` to the JSON. Returns `undefined` for anything else.
 *
 * @example
 * ```ts
 * import { errorFromJSON, TikTokShopError } from "@tiktok-shop-kit/errors"
 * import { parentPort, Worker } from "node:worker_threads"
 *
 * // In the worker:
 * const report = (error: TikTokShopError) => parentPort?.postMessage({ ...error.toJSON(), stack: error.stack })
 * // In the main thread:
 * new Worker("./worker.js").on("message", (message) => console.log(errorFromJSON(message)?.outcome))
 * ```
 */
export const errorFromJSON = (json: unknown): TikTokShopError | undefined => {
  if (!isRecord(json) || typeof json["_tag"] !== "string" || typeof json["message"] !== "string") return undefined
  const { _tag: tag, stack, ...fields } = json
  const isTimeout = tag === "NetworkError" && fields["reason"] === "timeout" && "scope" in fields
  const name = isTimeout ? "TimeoutError" : (tag as string)
  if (!Object.hasOwn(classes, name)) return undefined
  // A field with the name of a method would replace the method.
  const own = Object.entries(fields).filter(([key]) => key === "message" || !(key in TikTokShopError.prototype))
  const error = new classes[name]!(Object.fromEntries(own) as never)
  if (typeof stack === "string") error.stack = redact(stack)
  return error
}
