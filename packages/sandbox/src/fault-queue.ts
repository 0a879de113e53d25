/**
 * The faults that wait for a request or an event. A fault hits requests that passed the gate, so that a wrongly signed
 * request does not use it up. A skewed clock, an expired token and a revoked account take effect at the gate; the faults
 * of webhooks take effect when an event is sent.
 */
import type { EventName } from "./events.ts"
import { checkFault, glob } from "./check-fault.ts"
import { stageOf, type Fault, type FaultKind } from "./fault.ts"
import type { KnownOperation } from "./operations.ts"
import type { Random } from "./random.ts"

/** A fault that waits, and how many more times it will hit. */
export interface WaitingFault {
  readonly fault: Fault
  readonly left: number
}

/**
 * The control of faults.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox()
 * tts.faults.add({ kind: "throttle", operation: "order.*", times: 2, retryAfterSeconds: 1 })
 * tts.faults.list() // [{ fault: { kind: "throttle", … }, left: 2 }]
 * tts.faults.clear()
 * ```
 */
export interface Faults {
  /** Faults apply in the order in which they were added, one per request. */
  readonly add: (fault: Fault) => void
  /** The waiting faults, in order. */
  readonly list: () => ReadonlyArray<WaitingFault>
  readonly clear: () => void
}

/** Takes the fault that hits a request, and counts the hit. */
export type NextFault = (
  operation: KnownOperation,
  path: string,
  accepts: (kind: FaultKind) => boolean,
) => Fault | undefined

/** Takes the fault that hits a new connection, and counts the hit. */
export type NextConnectionFault = () => Fault | undefined

export interface FaultQueue extends Faults {
  /** Throws if the fault cannot be added. */
  readonly check: (fault: Fault) => void
  /** Until a listener asks for connection faults, they are refused: nothing could carry them out. */
  readonly forConnections: () => NextConnectionFault
  readonly nextFault: NextFault
  /** Takes the fault that hits the sending of an event, and counts the hit. */
  readonly nextFaultForEvent: (event: EventName) => Fault | undefined
  /** Saves and restores everything, for a snapshot. */
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

/** A word is a code of TikTok for Developers: to a client of TikTok Shop it would not be a refusal. */
const isCodeOf = (fault: Fault, { platform }: KnownOperation): boolean =>
  fault.kind !== "code" || typeof fault.code === "number" || platform === "content"

/** Whether a fault is meant for a request. */
const fits = ({ fault, pattern }: Waiting, operation: KnownOperation, path: string): boolean =>
  isCodeOf(fault, operation) &&
  (pattern === undefined || pattern.test(operation.id) || pattern.test(operation.path) || pattern.test(path))

export const makeFaults = (random: Random): FaultQueue => {
  let waiting: Array<Waiting> = []
  let hasConnections = false
  // Only a fault with a probability draws a number, so other faults do not change the sequence of numbers.
  const strikes = ({ fault: { probability = 1 } }: Waiting): boolean =>
    probability >= 1 || random.integer(0, 999_999) < probability * 1_000_000
  const list = () => waiting.map(({ fault, left }) => ({ fault, left }))
  const count = (hit: Waiting | undefined): Fault | undefined => {
    if (hit === undefined) return undefined
    hit.left -= 1
    if (hit.left <= 0) waiting = waiting.filter((entry) => entry !== hit)
    return hit.fault
  }
  const check = (fault: Fault): void => {
    checkFault(fault)
    if (stageOf(fault.kind) === "connection" && !hasConnections)
      throw new Error(`sandbox: fault '${fault.kind}' needs a sandbox that listens with the option 'tls'.`)
  }
  return {
    check,
    add: (fault) => {
      check(fault)
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
    nextFault: (operation, path, accepts) =>
      waiting.length === 0
        ? undefined
        : count(waiting.find((entry) => accepts(entry.fault.kind) && fits(entry, operation, path) && strikes(entry))),
    forConnections: () => {
      hasConnections = true
      return () => count(waiting.find((entry) => stageOf(entry.fault.kind) === "connection" && strikes(entry)))
    },
    nextFaultForEvent: (event) =>
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
 * The faults of a request that carries its own fault in `x-sandbox-fault`. Each stage asks once, so the own fault hits once;
 * the other stages take from the queue.
 */
export const withOwnFault =
  (own: Fault, queue: FaultQueue): NextFault =>
  (operation, path, accepts) =>
    accepts(own.kind) && isCodeOf(own, operation) ? own : queue.nextFault(operation, path, accepts)
