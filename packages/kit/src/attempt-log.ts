/**
 * Prints one line for each attempt: `TIKTOK_SHOP_LOG=debug`, or the option `log: "debug"`. It wraps the transport, so
 * retries, token calls and requests to TikTok for Developers have their lines, too.
 *
 * A line holds the operation, the path with its parameters as names, the attempt and why it was made, the status and code of
 * the answer, the time, and the platform's request id. It holds no query, header, body or token.
 */
import { type Call, fetchTransport, type FetchOptions, type Reply, type Transport } from "@tiktok-shop-kit/client"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import { redact, TikTokShopError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { LogLevel } from "./config.ts"

export interface Transports {
  readonly transport?: Transport | undefined
  readonly tokenTransport?: Transport | undefined
}

/** The transports of a preset with these options, each with the log around it if the log is on. */
export const loggedTransports = (
  log: LogLevel,
  { fetch, attemptTimeoutMs, userAgent, transport, tokenTransport }: FetchOptions & Transports,
): FetchOptions & Transports => {
  const fetchOptions = { fetch, attemptTimeoutMs, userAgent }
  if (log === "off") return { ...fetchOptions, transport, tokenTransport }
  const logged = tokenTransport === undefined ? undefined : logAttempts(tokenTransport)
  return transport === undefined
    ? { transport: logAttempts(fetchTransport(fetchOptions)), tokenTransport: logged }
    : { ...fetchOptions, transport: logAttempts(transport), tokenTransport: logged }
}

const logAttempts =
  (transport: Transport): Transport =>
  (call) =>
    Effect.clockWith((clock) => {
      const startedMs = monotonicMs(clock)
      return Effect.onExit(transport(call), (exit) =>
        // On standard error, so that the program's own output stays as it is.
        Console.consoleWith((console) =>
          Effect.sync(() => {
            const line = lineOf(call, exit, Math.round(monotonicMs(clock) - startedMs))
            // The console of a test runner may throw. That must not fail a call that the platform carried out.
            observe((text: string) => console.error(text), line)
          }),
        ),
      )
    })

const lineOf = (call: Call, exit: Exit.Exit<Reply, unknown>, durationMs: number): string => {
  const { operation, method, context } = call
  const attempt = `attempt ${context.attempts.length + 1}${context.why === "first" ? "" : ` (${context.why})`}`
  const request = `${method} ${operation.path}`
  // The id of a request that the spec does not know is its method and path.
  const named = operation.id === request ? request : `${operation.id} ${request}`
  const line = `tiktok-shop: ${named}, ${attempt}: ${resultOf(exit)}, ${durationMs} ms`
  // A line break in the platform's code must not begin a new line of the log.
  return redact(line.replace(/\s+/g, " "))
}

const resultOf = (exit: Exit.Exit<Reply, unknown>): string => {
  if (Exit.isSuccess(exit)) {
    const { status, body } = exit.value
    const { code, request_id: requestId } = isRecord(body) ? body : {}
    return [
      String(status),
      ...(typeof code === "number" || typeof code === "string" ? [`code ${code}`] : []),
      ...(typeof requestId === "string" ? [`request ${requestId}`] : []),
    ].join(", ")
  }
  const reason = exit.cause.reasons[0]
  if (reason?._tag === "Interrupt") return "interrupted"
  const error = reason?._tag === "Fail" ? reason.error : undefined
  return TikTokShopError.is(error) ? `${error._tag}: ${error.message}` : "failed"
}
