/**
 * The request log, for assertions such as "the order was read once". An entry holds no query, header or body, so no
 * secret. The newest requests are also kept in full for the inspector, which masks their secrets.
 */
import { pushBounded, setBounded } from "./bounded.ts"
import type { Incoming } from "./incoming.ts"

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  /** Id of the operation; absent where the path is unknown or no operation. */
  readonly operation?: string
  /** "passed", or the name of the check that refused. */
  readonly verdict: string
  /** HTTP status; absent where the connection was reset. */
  readonly status?: number
  /** The envelope's code, a word on TikTok for Developers; absent where no envelope was sent. */
  readonly code?: number | string
  /** The fault that hit it. */
  readonly fault?: string
  readonly requestId: string
  /** Unix milliseconds of the sandbox's clock, at arrival. */
  readonly at: number
}

const limit = 10_000

export const logRequest = (log: Array<LoggedRequest>, entry: LoggedRequest): void => pushBounded(log, entry, limit)

/** What came in and what went out, as it was on the wire. */
export interface Exchange {
  /** Without its body where that is long. */
  readonly incoming: Incoming
  readonly bodyBytes: number
  /** The beginning of the answer; absent where the connection was reset. */
  readonly answer?: string
}

export interface Exchanges {
  readonly keep: (requestId: string, incoming: Incoming, answer: string | undefined) => void
  readonly find: (requestId: string) => Exchange | undefined
  readonly clear: () => void
}

const kept = 300
const longestBody = 65_536
const longestAnswer = 16_384
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A piece of a text that does not keep all of the text alive, as a slice does. */
const beginningOf = (text: string): string =>
  text.length <= longestAnswer ? text : decoder.decode(encoder.encode(text.slice(0, longestAnswer)))

/** Of the newest 300 requests. */
export const makeExchanges = (): Exchanges => {
  const exchanges = new Map<string, Exchange>()
  return {
    keep: (requestId, incoming, answer) => {
      const bodyBytes = incoming.body.length
      const exchange = {
        incoming: bodyBytes > longestBody ? { ...incoming, body: new Uint8Array() } : incoming,
        bodyBytes,
        ...(answer === undefined ? {} : { answer: beginningOf(answer) }),
      }
      setBounded(exchanges, requestId, exchange, kept)
    },
    find: (requestId) => exchanges.get(requestId),
    clear: () => exchanges.clear(),
  }
}
