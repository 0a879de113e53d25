/**
 * A queue is a declaration that senders and workers share: its name, what its jobs carry, and the rules for them. It holds no
 * connection and no job.
 */
import { atLeastOne, type NumberRule } from "@tiktok-shop-kit/errors"
import type { ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"

/**
 * How jobs of one key relate to each other.
 *
 * - `each`: every job runs. A key is only a label.
 * - `coalesce`: at most one job waits for each key, and its data is that of the last send. A send while a job of the key runs
 *   adds one more job after it. Two jobs of a key never run at the same time.
 * - `ordered`: one job at a time for each key, in the order of sending. A job that waits for its retry holds back its key. A dead
 *   letter does not.
 */
export type Mode = "each" | "coalesce" | "ordered"

export interface RetryOptions {
  /** How often a job starts at most, the first start included. Default 20: with the default delays the last start is about 9 hours after the first. */
  readonly attempts?: number | undefined
  /** How long the first retry waits, in milliseconds. Each further retry waits twice as long. Default 2,000. */
  readonly firstDelayMs?: number | undefined
  /** The longest wait of a retry, in milliseconds. Default 3,600,000 (one hour). */
  readonly maxDelayMs?: number | undefined
}

export interface QueueOptions {
  /** Default `each`. */
  readonly mode?: Mode | undefined
  readonly retry?: RetryOptions | undefined
  /**
   * How long a worker owns a job without renewing its lease, in milliseconds. A worker renews three times in that time. If the
   * worker dies, the next one gets the job after the lease. Default 10,000.
   */
  readonly leaseMs?: number | undefined
  /** How long one run of a job may take, in milliseconds. Then its `signal` aborts, and the run has failed. Default 900,000. */
  readonly timeoutMs?: number | undefined
  /** Keep a job that failed for the last time, for `failed` and `replay`. Default true. False: drop it, after `onError`. */
  readonly deadLetter?: boolean | undefined
  /** Groups take turns, so that a group with many jobs does not hold back the others. Default false. */
  readonly fair?: boolean | undefined
  /** How long the id of a finished job is remembered, in milliseconds, to recognize duplicates. Default 345,600,000 (4 days). */
  readonly keepMs?: number | undefined
}

/** The rules of a queue, complete. Adapters read them. */
export interface QueueSpec {
  readonly name: string
  readonly mode: Mode
  readonly attempts: number
  readonly firstDelayMs: number
  readonly maxDelayMs: number
  readonly leaseMs: number
  readonly timeoutMs: number
  readonly deadLetter: boolean
  readonly fair: boolean
  readonly keepMs: number
}

/** A declared queue, whatever its jobs carry. */
export interface AnyQueue {
  readonly name: string
  readonly spec: QueueSpec
}

/** A declared queue whose jobs carry `Data`. */
export interface Queue<in out Data> extends AnyQueue {
  /** Only for the type checker. */
  readonly "~data"?: (data: Data) => Data
}

/** Stores keep whole numbers, and every sum of such times is a date. */
const time: NumberRule = {
  accepts: (ms) => Number.isInteger(ms) && ms >= 1 && ms <= 315_360_000_000,
  is: "a whole number from 1 to 315,360,000,000 (10 years)",
}

const names: Names<QueueOptions> = {
  mode: 1,
  retry: 1,
  leaseMs: time,
  timeoutMs: time,
  deadLetter: 1,
  fair: 1,
  keepMs: time,
}

const retryNames: Names<RetryOptions> = { attempts: atLeastOne, firstDelayMs: time, maxDelayMs: time }

const modes: ReadonlyArray<unknown> = [undefined, "each", "coalesce", "ordered"]

/** PostgreSQL, files and metrics accept these names. */
const goodName = /^[A-Za-z][A-Za-z0-9._-]{0,79}$/

/**
 * Declares a queue. Throws a ConfigurationError for a bad name, an unknown option and a number out of range.
 *
 * `Data` has to survive JSON: no Date, Map, bigint or function.
 *
 * @example
 * ```ts
 * import { queue } from "@tiktok-shop-kit/jobs"
 *
 * const reads = queue<{ readonly orderId: string }>("orders.read", { mode: "coalesce", retry: { attempts: 5 } })
 * ```
 */
export const queue = <Data>(name: string, options: QueueOptions = {}): Queue<Data> => {
  checkOptions(`The queue '${name}'`, options, names, () => ({
    issues: issuesOf(name, options),
    inner: { retry: [options.retry, retryNames] },
  }))
  const { attempts = 20, firstDelayMs = 2_000, maxDelayMs = 3_600_000 } = options.retry ?? {}
  const spec: QueueSpec = {
    name,
    mode: options.mode ?? "each",
    attempts: Math.floor(attempts),
    firstDelayMs,
    maxDelayMs,
    leaseMs: options.leaseMs ?? 10_000,
    timeoutMs: options.timeoutMs ?? 900_000,
    deadLetter: options.deadLetter ?? true,
    fair: options.fair ?? false,
    keepMs: options.keepMs ?? 345_600_000,
  }
  return { name, spec }
}

const issuesOf = (name: string, { mode, deadLetter, fair }: QueueOptions): ReadonlyArray<ConfigurationIssue> => [
  ...(typeof name === "string" && goodName.test(name)
    ? []
    : [
        {
          field: "name",
          problem: "is no name",
          remedy: "use a letter, then up to 79 letters, digits, dots, hyphens or underscores",
        },
      ]),
  ...(modes.includes(mode) ? [] : [{ field: "mode", problem: "is unknown", remedy: "use each, coalesce or ordered" }]),
  ...notBoolean("deadLetter", deadLetter),
  ...notBoolean("fair", fair),
]

const notBoolean = (field: string, value: unknown): ReadonlyArray<ConfigurationIssue> =>
  value === undefined || typeof value === "boolean"
    ? []
    : [{ field, problem: "is not true or false", remedy: "use true or false" }]
