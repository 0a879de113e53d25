/**
 * Makes one span for each call if a tracer is installed. It has the attributes of OpenTelemetry's HTTP client and
 * `tiktok.shop.*`. Attempts are events. Secrets, tokens, ciphers, signatures and bodies never become attributes.
 */
import { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Tracer from "effect/Tracer"
import type { Call } from "../call/call.ts"
import type { Reply } from "../call/reply.ts"
import { middleware, type Middleware } from "./middleware.ts"

export interface Telemetry extends Middleware<"telemetry"> {
  readonly phase: "outer"
}

/**
 * Makes the middleware. Without a tracer it has no cost.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make().pipe(Client.layers(Client.telemetry(), Client.envelope()))
 * ```
 */
export const telemetry = (): Telemetry => ({
  ...middleware(
    "telemetry",
    (next) => (call) =>
      Effect.withFiber((fiber) => {
        const { tracer, tracerEnabled } = fiber.cache
        // Without a tracer, Effect would make a span that nothing reads.
        if (tracer === undefined || !tracerEnabled) return next(call)
        // A span keeps the exit of its effect. So the reply bypasses the span, because it may contain a buyer's data.
        let answered: Reply
        const kept = Effect.map(next(call), (reply) => {
          answered = reply
        })
        const options = { kind: "client", attributes: attributesOf(call) } as const
        const spanned = Effect.useSpan(call.operation.id, options, (span) =>
          Effect.onExitPrimitive(Effect.provideService(kept, Tracer.ParentSpan, span), (exit) => {
            describeAttempts(span, call)
            if (exit._tag === "Failure") describeFailure(span, exit)
            else describeAnswer(span, answered)
            return undefined
          }),
        )
        return Effect.map(spanned, () => answered)
      }),
  ),
  phase: "outer",
})

const attributesOf = ({ method, origin, operation }: Call): Record<string, string | number> => ({
  "http.request.method": method,
  "url.template": operation.path,
  ...serverOf(origin),
  "tiktok.shop.operation": operation.id,
})

const describeAttempts = (span: Tracer.Span, { context: { attempts } }: Call): void => {
  span.attribute("tiktok.shop.attempts", attempts.length)
  const own = attempts.filter(({ why }) => why !== "before").length
  if (own > 1) span.attribute("http.request.resend_count", own - 1)
  for (const { number, why, startedAtMs, durationMs, status, error } of attempts) {
    span.event("tiktok.shop.attempt", BigInt(Math.trunc(startedAtMs)) * 1_000_000n, {
      number,
      why,
      durationMs,
      ...(status === undefined ? {} : { status }),
      ...(error === undefined ? {} : { error }),
    })
  }
}

const describeAnswer = (span: Tracer.Span, { status, requestId }: Reply): void => {
  span.attribute("http.response.status_code", status)
  if (requestId !== undefined) span.attribute("tiktok.shop.request_id", requestId)
}

const serverOf = (origin: string): Record<string, string | number> => {
  const [scheme, address, port] = /^(https?):\/\/(.+?)(?::(\d+))?$/.exec(origin)?.slice(1) ?? []
  return { "server.address": address ?? origin, "server.port": Number(port ?? (scheme === "http" ? 80 : 443)) }
}

const describeFailure = (span: Tracer.Span, { cause }: Exit.Failure<unknown, unknown>): void => {
  const error = cause.reasons.find((reason) => reason._tag === "Fail")?.error
  if (!TikTokShopError.is(error)) return
  const { _tag, code, status, requestId } = error
  span.attribute("error.type", _tag)
  if (code !== undefined) span.attribute("tiktok.shop.code", code)
  if (status !== undefined) span.attribute("http.response.status_code", status)
  if (requestId !== undefined) span.attribute("tiktok.shop.request_id", requestId)
}
