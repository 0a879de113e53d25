/**
 * Reads TikTok's envelope: success is `code == 0`, whatever HTTP says; anything else becomes the error that the table gives
 * it. Failed items and warnings inside a success are kept on the reply, or fail the call where it asks for that.
 */
import {
  type ApiError,
  classify,
  type ErrorTable,
  type ItemError,
  noCodes,
  PartialError,
  REDACTED,
} from "@tiktok-shop-kit/errors"
import { checkOptions } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { isSecretName } from "@tiktok-shop-kit/errors/secret-names"
import * as Effect from "effect/Effect"
import { type Call, noteError } from "../call/call.ts"
import { middleware, type Middleware } from "./middleware.ts"
import type { Reply } from "../call/reply.ts"
import { retryAfterMs } from "../wire/retry-after.ts"

export interface Envelope extends Middleware<"envelope", ApiError> {
  readonly phase: "wire"
  readonly prepare: "skip"
}

export interface EnvelopeOptions {
  /** What the codes mean: `errorTable` of `@tiktok-shop-kit/api/errors`. Without it the HTTP status decides. */
  readonly table?: ErrorTable
}

/**
 * The middleware that turns an answer with `code != 0` into a typed error.
 *
 * @example
 * ```ts
 * import { errorTable } from "@tiktok-shop-kit/api/errors"
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make().pipe(Client.layers(Client.envelope({ table: errorTable })))
 * ```
 */
export const envelope = (options: EnvelopeOptions = {}): Envelope => {
  checkOptions("envelope", options, { table: 1 })
  const table = options.table ?? noCodes
  return {
    ...middleware(
      "envelope",
      (next) => (call) =>
        Effect.flatMap(next(call), (reply): Effect.Effect<Reply, ApiError> => open(table, call, reply)),
    ),
    phase: "wire",
    prepare: "skip",
  }
}

type Fields = Readonly<Record<string, unknown>>

const open = (table: ErrorTable, call: Call, reply: Reply): Effect.Effect<Reply, ApiError> => {
  const body = isRecord(reply.body) ? reply.body : {}
  const said = saidBy(body, reply.status)
  if (said !== undefined) {
    return Effect.clockWith((clock) => {
      const error = classify(table, {
        ...said,
        message: withoutSecrets(call, said.message),
        status: reply.status,
        operation: call.operation.id,
        scopes: call.operation.scopes,
        scopesInferred: call.operation.scopesInferred,
        retryAfterMs: retryAfterMs(
          reply.headers,
          call.context.platformClock.fromMachineMs(clock.currentTimeMillisUnsafe()),
        ),
        signed: call.context.signed,
      })
      noteError(call, error._tag)
      return Effect.fail(error)
    })
  }
  const requestId = textOf(body["request_id"]) ?? logIdOf(body)
  const data = isRecord(body["data"]) ? body["data"] : {}
  const failed = itemsOf(data["errors"])
  if (failed.length > 0 && call.options.partial === "fail") {
    return Effect.fail(
      new PartialError({
        message: `${call.operation.id}: ${failed.length} of the items failed. Each one's code and reason stand in items.`,
        items: failed,
        operation: call.operation.id,
        requestId,
        status: reply.status,
        outcome: "unknown",
      }),
    )
  }
  return Effect.succeed({ ...reply, requestId, warnings: [...itemsOf(data["warnings"]), ...failed] })
}

/** The platform quotes what it refuses: whatever secret this call sent is taken out of its message by value. */
const withoutSecrets = ({ query, headers }: Call, message: string): string =>
  [query, headers]
    .flatMap((fields) => Object.entries(fields).filter(([name]) => isSecretName(name)))
    .map(([, value]) => value.replace(/^bearer /i, ""))
    .filter((value) => value.length > 3)
    .reduce((text, value) => text.replaceAll(value, REDACTED), message)

interface Said {
  readonly code: number | string
  readonly message: string
  readonly requestId?: string | undefined
}

/** What a refusal says, in any of the three forms; `undefined` for a success. */
const saidBy = (body: Fields, status: number): Said | undefined => {
  const { code, error } = body
  const requestId = textOf(body["request_id"]) ?? logIdOf(body)
  if (typeof code === "number" || (typeof code === "string" && code !== "")) {
    return code === 0 || code === "0" ? undefined : { code, message: textOf(body["message"]) ?? "", requestId }
  }
  // TikTok for Developers: `error: { code, message, log_id }`, or flat `error` and `error_description`.
  if (isRecord(error) && typeof error["code"] === "string") {
    if (error["code"] === "ok") return undefined
    return { code: error["code"], message: textOf(error["message"]) ?? "", requestId }
  }
  if (typeof error === "string" && error !== "") {
    return { code: error, message: textOf(body["error_description"]) ?? "", requestId }
  }
  return status >= 400 ? { code: status, message: `HTTP ${status} without a code`, requestId } : undefined
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

const logIdOf = (body: Fields): string | undefined =>
  textOf(body["log_id"]) ?? (isRecord(body["error"]) ? textOf(body["error"]["log_id"]) : undefined)

const itemsOf = (value: unknown): ReadonlyArray<ItemError> =>
  Array.isArray(value)
    ? value.filter(isRecord).map((item) => ({
        code: typeof item["code"] === "number" || typeof item["code"] === "string" ? item["code"] : undefined,
        message: textOf(item["message"]),
        detail: item["detail"],
      }))
    : []
