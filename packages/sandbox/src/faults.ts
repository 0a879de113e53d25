/**
 * Failures on demand. A fault hits requests that the gate let through, so that a wrongly signed request does not use it
 * up; only an expired token takes effect earlier, at the gate's own look at the token.
 */
import { operations, type KnownOperation } from "./operations.ts"

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
  /** Refused with this code; not carried out. HTTP 200 unless `status` says otherwise. */
  code: { readonly code: number; readonly message?: string; readonly status?: number }
}

export type FaultKind = keyof Kinds

interface Common {
  /** Operation id or path, `*` for any run of characters: "product.202502.searchProducts", "order.*", "/product/*". */
  readonly operation?: string
  /** How many requests it hits. Default 1; `Infinity` for all. */
  readonly times?: number
}

export type Fault = { [K in FaultKind]: { readonly kind: K } & Kinds[K] & Common }[FaultKind]

export interface Faults {
  /** Faults apply in the order in which they were added, one a request. */
  readonly add: (fault: Fault) => void
  readonly clear: () => void
}

export interface FaultQueue extends Faults {
  /** The fault that hits this request, counted off. */
  readonly take: (operation: KnownOperation, path: string, accepts: (kind: FaultKind) => boolean) => Fault | undefined
}

/** Per kind, what must come with it. */
const kinds: Readonly<Record<FaultKind, ReadonlyArray<string>>> = {
  throttle: [],
  "server-error": [],
  reset: [],
  "reset-after": [],
  "expire-token": [],
  html: [],
  truncated: [],
  slow: ["delayMs"],
  code: ["code"],
}

const glob = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}$`)

const check = (fault: Fault): void => {
  const needed = kinds[fault.kind]
  if (needed === undefined)
    throw new Error(`sandbox: there is no fault '${String(fault.kind)}'. There are: ${Object.keys(kinds).join(", ")}.`)
  for (const name of needed) {
    const value = (fault as unknown as Record<string, unknown>)[name]
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
      throw new Error(`sandbox: fault '${fault.kind}' needs '${name}', a number.`)
  }
  const status = "status" in fault ? fault.status : undefined
  if (status !== undefined && (!Number.isInteger(status) || status < 200 || status > 599))
    throw new Error(`sandbox: fault 'status' must be an HTTP status from 200 to 599, but is ${status}.`)
  const times = fault.times ?? 1
  if (times !== Infinity && (!Number.isInteger(times) || times < 1))
    throw new Error(`sandbox: fault 'times' must be a whole number from 1, or Infinity, but is ${times}.`)
  const pattern = fault.operation
  // A path may be a concrete one, which no list knows; an id is always known.
  if (pattern !== undefined && !pattern.startsWith("/") && !operations.some((o) => glob(pattern).test(o.id)))
    throw new Error(
      `sandbox: no operation is called '${pattern}'. Give an id such as '${operations[0]?.id}', or a path.`,
    )
}

export const makeFaults = (): FaultQueue => {
  let waiting: Array<{ fault: Fault; pattern: RegExp | undefined; left: number }> = []
  return {
    add: (fault) => {
      check(fault)
      const pattern = fault.operation === undefined ? undefined : glob(fault.operation)
      waiting.push({ fault, pattern, left: fault.times ?? 1 })
    },
    clear: () => {
      waiting = []
    },
    take: (operation, path, accepts) => {
      const hit = waiting.find(
        ({ fault, pattern }) =>
          accepts(fault.kind) &&
          (pattern === undefined || [operation.id, operation.path, path].some((name) => pattern.test(name))),
      )
      if (hit === undefined) return undefined
      hit.left -= 1
      if (hit.left <= 0) waiting = waiting.filter((entry) => entry !== hit)
      return hit.fault
    },
  }
}
