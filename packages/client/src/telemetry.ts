/**
 * One span a logical call, none where no tracer is installed. Attributes are those of OpenTelemetry's HTTP client plus
 * `tiktok.shop.*`; attempts are events. Secrets, tokens, ciphers, signatures and bodies never become attributes.
 */
import { TikTokShopError } from "@tiktok-shop-kit/errors"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Tracer from "effect/Tracer"
import type { Call } from "./call.ts"
import type { Reply } from "./reply.ts"
import { middleware, type Middleware, type NextServices } from "./middleware.ts"

export interface Telemetry extends Middleware<"telemetry"> {}

export const telemetry = (): Telemetry =>
  middleware(
    "telemetry",
    (next) => (call) =>
      Effect.contextWith((context: Context.Context<NextServices>) =>
        context.mapUnsafe.has(Tracer.TracerKey) ? traced(call, next(call)) : next(call),
      ),
  )

/** A span keeps the exit that it ends with, so the reply travels past it: what it holds is nobody's business. */
const traced = <E, R>(call: Call, self: Effect.Effect<Reply, E, R>): Effect.Effect<Reply, E, R> => {
  let answered: Reply
  const kept = Effect.map(self, (reply) => {
    answered = reply
  })
  const spanned = Effect.useSpan(
    call.operation.id,
    {
      kind: "client",
      attributes: {
        "http.request.method": call.method,
        "url.template": call.operation.path,
        ...serverOf(call.origin),
        "tiktok.shop.operation": call.operation.id,
      },
    },
    (span) =>
      Effect.onExit(Effect.withParentSpan(kept, span, { captureStackTrace: false }), (exit) =>
        Effect.sync(() => {
          const { attempts } = call.context
          span.attribute("tiktok.shop.attempts", attempts.length)
          if (attempts.length > 1) span.attribute("http.request.resend_count", attempts.length - 1)
          for (const attempt of attempts) {
            span.event("tiktok.shop.attempt", BigInt(Math.round(attempt.startedAtMs * 1e6)), {
              number: attempt.number,
              why: attempt.why,
              durationMs: attempt.durationMs,
              ...(attempt.status === undefined ? {} : { status: attempt.status }),
              ...(attempt.error === undefined ? {} : { error: attempt.error }),
            })
          }
          if (exit._tag === "Success") {
            span.attribute("http.response.status_code", answered.status)
            if (answered.requestId !== undefined) span.attribute("tiktok.shop.request_id", answered.requestId)
            return
          }
          const reason = exit.cause.reasons.find((r) => r._tag === "Fail")
          if (reason !== undefined && TikTokShopError.is(reason.error)) describeFailure(span, reason.error)
        }),
      ),
  )
  return Effect.map(spanned, () => answered)
}

const serverOf = (origin: string): Record<string, string | number> => {
  const [scheme, address, port] = /^(https?):\/\/(.+?)(?::(\d+))?$/.exec(origin)?.slice(1) ?? []
  return { "server.address": address ?? origin, "server.port": Number(port ?? (scheme === "http" ? 80 : 443)) }
}

const describeFailure = (span: Tracer.Span, error: TikTokShopError): void => {
  const { _tag, code, status, requestId } = error as TikTokShopError & {
    readonly code?: number | string
    readonly status?: number
    readonly requestId?: string
  }
  span.attribute("error.type", _tag)
  if (code !== undefined) span.attribute("tiktok.shop.code", code)
  if (status !== undefined) span.attribute("http.response.status_code", status)
  if (requestId !== undefined) span.attribute("tiktok.shop.request_id", requestId)
}
