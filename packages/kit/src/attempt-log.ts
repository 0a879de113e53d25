/**
 * Prints one line for each request that is sent: `TIKTOK_SHOP_LOG=debug`, or the option `log: "debug"`. It wraps the
 * transport, so retries, token calls and requests to TikTok for Developers have their lines, too.
 *
 * A line holds the operation, the path with its parameters as names, the attempt and why it was made, the status and code of
 * the answer, the time, and the platform's request id. It holds no query, header, body or token.
 */
import type { Call, Reply, Transport } from "@tiktok-shop-kit/client"
import { redact, TikTokShopError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

/** On standard error, so that a program's own output stays as it is. */
const printLine = (line: string): void => console.error(line)

/**
 * The transport, with one line for each request.
 *
 * @example
 * ```ts
 * import { fetchTransport } from "@tiktok-shop-kit/client"
 * import { createTikTokShop, logAttempts } from "tiktok-shop-kit"
 *
 * // With lines that go to a logger instead of standard error:
 * const transport = logAttempts(fetchTransport(), (line) => console.info({ line }))
 * const tiktok = createTikTokShop({ transport })
 * ```
 */
export const logAttempts =
  (transport: Transport, print: (line: string) => void = printLine): Transport =>
  (call) =>
    Effect.flatMap(Clock.currentTimeMillis, (startedMs) =>
      Effect.onExit(transport(call), (exit) =>
        Effect.map(Clock.currentTimeMillis, (endedMs) => print(lineOf(call, exit, endedMs - startedMs))),
      ),
    )

const lineOf = (call: Call, exit: Exit.Exit<Reply, unknown>, durationMs: number): string => {
  const { operation, method, context } = call
  const attempt = `attempt ${context.attempts.length + 1}${context.why === "first" ? "" : ` (${context.why})`}`
  return redact(
    `tiktok-shop: ${operation.id} ${method} ${operation.path}, ${attempt}: ${resultOf(exit)}, ${durationMs} ms`,
  )
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
