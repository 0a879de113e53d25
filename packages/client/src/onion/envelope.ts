/**
 * Reads TikTok's envelope. A refusal becomes the error of its code in the table, whatever the HTTP status. An answer without a
 * refusal and without a success is also an error (see `success.ts`). Failed items and warnings of a success are added to the
 * reply, or fail the call if it asks for that.
 */
import {
  type ApiError,
  classify,
  DecodeError,
  type ErrorTable,
  type ItemError,
  type NetworkError,
  noCodes,
  PartialError,
  REDACTED,
} from "@tiktok-shop-kit/errors"
import { checkOptions } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { safeFields } from "@tiktok-shop-kit/errors/safe-json"
import { isSecretName } from "@tiktok-shop-kit/errors/secret-names"
import * as Effect from "effect/Effect"
import { type Call, noteError } from "../call/call.ts"
import { middleware, type Middleware } from "./middleware.ts"
import type { AnyOperation } from "../call/operation.ts"
import type { Reply } from "../call/reply.ts"
import { type Fields, isForeign, problemOf, refusalIn, type Refused, requestIdIn } from "../call/success.ts"
import { type ErrorInFront, errorInFront } from "../wire/error-in-front.ts"
import { retryAfterMs } from "../wire/retry-after.ts"

export interface Envelope extends Middleware<"envelope", ApiError | DecodeError | NetworkError> {
  readonly phase: "wire"
  readonly prepare: "skip"
}

export interface EnvelopeOptions {
  /** The meaning of the codes: `errorTable` of `@tiktok-shop-kit/api/errors`. Without it the HTTP status decides. */
  readonly table?: ErrorTable
}

/**
 * Makes the middleware that turns every answer without a success into a typed error.
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
        Effect.flatMap(next(call), (reply): Effect.Effect<Reply, ApiError | DecodeError | NetworkError> =>
          open(table, call, reply),
        ),
    ),
    phase: "wire",
    prepare: "skip",
  }
}

const open = (
  table: ErrorTable,
  call: Call,
  reply: Reply,
): Effect.Effect<Reply, ApiError | DecodeError | NetworkError> => {
  const { operation } = call
  const body = isRecord(reply.body) ? reply.body : {}
  const outer = refusalIn(operation, body)
  const own = outer !== undefined && isForeign(outer) ? undefined : outer
  const said = own ?? innerRefusal(operation, body) ?? statusRefusal(operation, reply)
  const problem = said === undefined ? problemOf(call, reply) : undefined
  const requestId = requestIdIn(body)
  if (said !== undefined || problem !== undefined) {
    return Effect.clockWith((clock) => {
      const nowMs = call.context.platformClock.fromMachineMs(clock.currentTimeMillisUnsafe())
      const error =
        said === undefined
          ? notASuccess(call, reply, problem!, requestId, nowMs)
          : classify(table, {
              ...said,
              message: withoutSecrets(call, said.message),
              requestId: said.requestId ?? requestId,
              status: reply.status,
              operation: operation.id,
              shop: shopIdOf(call.target),
              scopes: operation.scopes,
              scopesInferred: operation.scopesInferred,
              retryAfterMs: retryAfterMs(reply.headers, nowMs),
              signed: call.context.signed,
            })
      noteError(call, error._tag)
      return Effect.fail(error)
    })
  }
  const data = isRecord(body["data"]) ? body["data"] : {}
  const failed = itemsOf(data["errors"])
  if (failed.length > 0 && call.options.partial === "fail") {
    return Effect.fail(
      new PartialError({
        message: `${call.operation.id}: ${failed.length} of the items failed. See 'items' for the code and reason of each.`,
        items: failed.map((item) => safeFields(item, (text) => withoutSecrets(call, text)) as ItemError),
        operation: call.operation.id,
        requestId,
        status: reply.status,
        outcome: "unknown",
      }),
    )
  }
  return Effect.succeed({ ...reply, requestId, warnings: [...itemsOf(data["warnings"]), ...failed] })
}

const shopIdOf = ({ shop }: Call["target"]): string | undefined => (typeof shop === "object" ? shop.id : shop)

/** The platform may quote a secret that it refuses. So each secret of this call is removed from the message by its value. */
const withoutSecrets = ({ query, headers }: Call, message: string): string =>
  [query, headers]
    .flatMap((fields) => Object.entries(fields).filter(([name]) => isSecretName(name)))
    .map(([, value]) => value.replace(/^bearer /i, ""))
    .filter((value) => value.length > 3)
    .reduce((text, value) => text.replaceAll(value, REDACTED), message)

/** With an inner envelope, the outer envelope does not show a refusal by the service behind the gateway. */
const innerRefusal = (operation: AnyOperation, { data }: Fields): Refused | undefined =>
  operation.innerEnvelope === true && isRecord(data) ? refusalIn(operation, data) : undefined

/** If an operation answers only with a status, an empty answer with an error status is a refusal of the host. */
const statusRefusal = ({ answer }: AnyOperation, { body, status }: Reply): Refused | undefined =>
  answer === "none" && body === undefined && status >= 400
    ? { code: status, message: `HTTP ${status} without a code`, requestId: undefined }
    : undefined

/** With an error status, something in front of the platform answered. Otherwise the platform may have executed the call. */
const notASuccess = (
  call: Call,
  { status, headers }: Reply,
  problem: string,
  requestId: string | undefined,
  nowMs: number,
): ErrorInFront => {
  const what = `The answer (HTTP ${status}) ${problem}.`
  if (status >= 400) return errorInFront(call, { status, headers }, what, nowMs)
  return new DecodeError({
    message: `${what} The call may have been carried out. Check the base URL and any proxy in between.`,
    operation: call.operation.id,
    status,
    requestId,
    contentType: headers.get("content-type") ?? undefined,
    outcome: "unknown",
    retry: "backoff",
  })
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

const itemsOf = (value: unknown): ReadonlyArray<ItemError> =>
  Array.isArray(value)
    ? value.filter(isRecord).map((item) => ({
        code: typeof item["code"] === "number" || typeof item["code"] === "string" ? item["code"] : undefined,
        message: textOf(item["message"]),
        detail: item["detail"],
      }))
    : []
