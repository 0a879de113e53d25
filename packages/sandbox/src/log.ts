/**
 * The request log, for assertions such as "the order was read once". An entry has no query, header or body, so no secret.
 * The newest requests are also kept in full for the inspector, which masks their secrets.
 */
import type { Retry } from "./attempts.ts"
import { pushBounded, setBounded } from "./bounded.ts"
import type { Incoming } from "./incoming.ts"

export interface LoggedRequest extends Retry {
  readonly method: string
  readonly path: string
  /** Id of the operation; absent if the path is unknown or not an operation. */
  readonly operation?: string
  /** "passed", or the name of the check that refused. */
  readonly verdict: string
  /** HTTP status; absent if the connection was reset. */
  readonly status?: number
  /** The envelope's code, a word on TikTok for Developers; absent if no envelope was sent. */
  readonly code?: number | string
  /** The fault that hit it. */
  readonly fault?: string
  readonly requestId: string
  /** Unix milliseconds of the sandbox's clock, at arrival. */
  readonly at: number
  /** Real time from the arrival until the answer was ready, in milliseconds. */
  readonly durationMs: number
}

const limit = 10_000

export const logRequest = (log: Array<LoggedRequest>, entry: LoggedRequest): void => pushBounded(log, entry, limit)

/** The request and the answer, as they were on the wire. */
export interface Exchange {
  /** Without its body if the body is long. */
  readonly incoming: Incoming
  readonly bodyBytes: number
  /** The beginning of the answer, for most answers all of it; absent if the connection was reset. */
  readonly answer?: string
  /** How long the whole answer is. */
  readonly answerCharacters?: number
}

export interface Exchanges {
  readonly keep: (requestId: string, incoming: Incoming, answer: string | undefined) => void
  readonly find: (requestId: string) => Exchange | undefined
  /** The ids of the requests whose path, query, body or answer contains the text. */
  readonly naming: (text: string) => ReadonlySet<string>
  readonly clear: () => void
}

const kept = 300
const longestBody = 65_536
const longestAnswer = 1_048_576
/** The most characters of all answers together: older answers are cut first. */
const mostCharacters = 16 * 1_048_576
const leftOfOld = 16_384
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The beginning of a text. Unlike a slice, it does not keep the whole text in memory. */
const beginningOf = (text: string, length: number): string =>
  text.length <= length ? text : decoder.decode(encoder.encode(text.slice(0, length)))

const names = ({ answer, incoming }: Exchange, text: string): boolean =>
  incoming.path.includes(text) ||
  incoming.query.some(([, value]) => value.includes(text)) ||
  answer?.includes(text) === true ||
  decoder.decode(incoming.body).includes(text)

/** Keeps the newest 300 requests. */
export const makeExchanges = (): Exchanges => {
  const exchanges = new Map<string, Exchange>()
  let characters = 0
  const count = (exchange: Exchange | undefined, sign: 1 | -1): void => {
    characters += sign * (exchange?.answer?.length ?? 0)
  }
  /** Cuts the oldest long answers until all of them together are short enough. */
  const cutOld = (): void => {
    for (const [id, exchange] of exchanges) {
      if (characters <= mostCharacters) return
      const { answer } = exchange
      if (answer === undefined || answer.length <= leftOfOld) continue
      count(exchange, -1)
      const cut = { ...exchange, answer: beginningOf(answer, leftOfOld) }
      exchanges.set(id, cut)
      count(cut, 1)
    }
  }
  return {
    keep: (requestId, incoming, answer) => {
      const bodyBytes = incoming.body.length
      const exchange = {
        incoming: bodyBytes > longestBody ? { ...incoming, body: new Uint8Array() } : incoming,
        bodyBytes,
        ...(answer === undefined
          ? {}
          : { answer: beginningOf(answer, longestAnswer), answerCharacters: answer.length }),
      }
      if (exchanges.size === kept) count(exchanges.values().next().value, -1)
      count(exchange, 1)
      setBounded(exchanges, requestId, exchange, kept)
      cutOld()
    },
    find: (requestId) => exchanges.get(requestId),
    naming: (text) => new Set([...exchanges].flatMap(([id, exchange]) => (names(exchange, text) ? [id] : []))),
    clear: () => {
      exchanges.clear()
      characters = 0
    },
  }
}
