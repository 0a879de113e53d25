/**
 * Failures on demand. A fault hits requests that the gate let through, so that a wrongly signed request does not use it
 * up; a skewed clock, an expired token and a revoked account take effect at the gate itself, and the faults of webhooks
 * when an event is sent.
 */
import type { EventName } from "./events.ts"
import { checkFault, glob } from "./check-fault.ts"
import type { KnownOperation } from "./operations.ts"
import type { Random } from "./random.ts"

interface Kinds {
  /** HTTP 429, code 36009002: refused before it ran. */
  throttle: { readonly retryAfterSeconds?: number }
  /** HTTP 500 (or `status`), code 36009003: not carried out. */
  "server-error": { readonly status?: number }
  /** The connection is reset; not carried out. */
  reset: unknown
  /** Carried out, then the connection is reset instead of an answer. */
  "reset-after": unknown
  /** The access token of the request expires, for this request and all that follow. */
  "expire-token": unknown
  /** A gateway's HTML page, HTTP 502 unless `status` says otherwise; not carried out. */
  html: { readonly status?: number }
  /** Carried out, but only the first half of the JSON arrives, with HTTP 200. */
  truncated: unknown
  /** Carried out at once, answered late. */
  slow: { readonly delayMs: number }
  /** Refused with this code, at TikTok for Developers a word; not carried out. HTTP 200 unless `status` says otherwise. */
  code: { readonly code: number | string; readonly message?: string; readonly status?: number }
  /** No answer ever comes: the connection stays open until the client gives up. Not carried out. */
  timeout: unknown
  /** Carried out, and no answer ever comes. */
  "timeout-after": unknown
  /** The server's clock is off by so many milliseconds, for this request: its timestamp check and its `Date` header. */
  "clock-skew": { readonly skewMs: number }
  /** The account behind the access token takes its authorisation back, just before this request. */
  "revoke-account": unknown
  /** An event is never sent, and not sent again either. */
  "webhook-lost": ForEvent
  /** An event is sent twice. */
  "webhook-duplicated": ForEvent
  /** An event is held back until after the next one of the same subscriber, or for two minutes. */
  "webhook-reordered": ForEvent
}

interface ForEvent {
  /** Only events of this name. */
  readonly event?: EventName
}

export type FaultKind = keyof Kinds

interface Common {
  /** Operation id or path, `*` for any run of characters: "product.202502.searchProducts", "order.*", "/product/*". */
  readonly operation?: string
  /** How many requests it hits. Default 1, or all where there is a `probability`; `Infinity` for all. */
  readonly times?: number
  /** From 0 to 1: how often it hits what it could hit. The same seed, the same hits. Default 1. */
  readonly probability?: number
}

export type Fault = { [K in FaultKind]: { readonly kind: K } & Kinds[K] & Common }[FaultKind]

/** A fault that waits, and how many more times it will hit. */
export interface WaitingFault {
  readonly fault: Fault
  readonly left: number
}

export interface Faults {
  /** Faults apply in the order in which they were added, one a request. */
  readonly add: (fault: Fault) => void
  /** Those that still wait, in order. */
  readonly list: () => ReadonlyArray<WaitingFault>
  readonly clear: () => void
}

/** Where a fault takes effect: at the gate, in the answer, or when an event is sent. */
export type FaultStage = "gate" | "answer" | "webhook"

/** The kinds of one stage; of the gate's, the check that asks. */
export const stageOf = (kind: FaultKind): FaultStage => {
  if (kind.startsWith("webhook-")) return "webhook"
  return kind === "clock-skew" || kind === "expire-token" || kind === "revoke-account" ? "gate" : "answer"
}

/** Gives the fault that hits a request, counted off. */
export type TakeFault = (
  operation: KnownOperation,
  path: string,
  accepts: (kind: FaultKind) => boolean,
) => Fault | undefined

export interface FaultQueue extends Faults {
  readonly take: TakeFault
  /** The fault that hits the sending of an event, counted off. */
  readonly takeForEvent: (event: EventName) => Fault | undefined
  /** All of it, out and in, for a snapshot. */
  readonly save: () => SavedFaults
  readonly restore: (saved: SavedFaults) => void
}

export interface SavedFaults {
  readonly waiting: ReadonlyArray<WaitingFault>
  readonly random: number
}

interface Waiting {
  readonly fault: Fault
  readonly pattern: RegExp | undefined
  left: number
}

const waitingOf = (fault: Fault, left: number): Waiting => ({
  fault,
  pattern: fault.operation === undefined ? undefined : glob(fault.operation),
  left,
})

const timesOf = ({ probability, times }: Fault): number => times ?? (probability === undefined ? 1 : Infinity)

/** Whether a fault is meant for a request. */
const fits = ({ pattern }: Waiting, operation: KnownOperation, path: string): boolean =>
  pattern === undefined || pattern.test(operation.id) || pattern.test(operation.path) || pattern.test(path)

export const makeFaults = (random: Random): FaultQueue => {
  let waiting: Array<Waiting> = []
  // A draw is made only where a probability is at stake, so that faults without one change nobody's luck.
  const strikes = ({ fault: { probability = 1 } }: Waiting): boolean =>
    probability >= 1 || random.integer(0, 999_999) < probability * 1_000_000
  const list = () => waiting.map(({ fault, left }) => ({ fault, left }))
  const count = (hit: Waiting | undefined): Fault | undefined => {
    if (hit === undefined) return undefined
    hit.left -= 1
    if (hit.left <= 0) waiting = waiting.filter((entry) => entry !== hit)
    return hit.fault
  }
  return {
    add: (fault) => {
      checkFault(fault)
      waiting.push(waitingOf({ ...fault }, timesOf(fault)))
    },
    list,
    clear: () => {
      waiting = []
    },
    save: () => ({ waiting: list(), random: random.mark() }),
    restore: (saved) => {
      waiting = saved.waiting.map(({ fault, left }) => waitingOf(fault, left))
      random.rewind(saved.random)
    },
    take: (operation, path, accepts) =>
      waiting.length === 0
        ? undefined
        : count(waiting.find((entry) => accepts(entry.fault.kind) && fits(entry, operation, path) && strikes(entry))),
    takeForEvent: (event) =>
      count(
        waiting.find(
          (entry) =>
            stageOf(entry.fault.kind) === "webhook" &&
            (!("event" in entry.fault) || entry.fault.event === undefined || entry.fault.event === event) &&
            strikes(entry),
        ),
      ),
  }
}

/**
 * One request's own fault, from its `x-sandbox-fault` header, before those that wait for all. Taken once, at its stage.
 */
export const withOwnFault = (own: Fault, queue: FaultQueue): TakeFault => {
  let left: Fault | undefined = own
  return (operation, path, accepts) => {
    if (left === undefined || !accepts(left.kind)) return queue.take(operation, path, accepts)
    left = undefined
    return own
  }
}
