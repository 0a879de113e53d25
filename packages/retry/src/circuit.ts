/**
 * The state of one host: closed while it answers, open after sustained failure, and then one probe at a time. Failures are
 * counted over a window that moves in halves, so that an old success does not hide a host that is down now. Plain numbers,
 * no timers; times are monotonic milliseconds.
 */

export interface CircuitOptions {
  /** Opens when at least this part of the requests in the window failed. Default 0.5. */
  readonly failureRatio?: number | undefined
  /** Opens only after so many requests in the window. Default 10. */
  readonly minimumRequests?: number | undefined
  /** Length of the window in milliseconds. Default 10,000. */
  readonly windowMs?: number | undefined
  /** How long it stays open at first, in milliseconds; twice as long after each failed probe. Default 10,000. */
  readonly openMs?: number | undefined
  /** The longest it stays open between two probes, in milliseconds. Default 60,000. */
  readonly maxOpenMs?: number | undefined
}

/** A request that was let through. Every pass is settled once. */
export interface Pass {
  readonly probe: boolean
  /** Which closed or half-open period it belongs to: what a request from before the circuit opened says no longer counts. */
  readonly period: number
}

/** `answered`: the host works, whatever it said. `nothing`: the request did not get that far, or was given up. */
export type Result = "answered" | "failed" | "nothing"

export interface Circuit {
  /** Lets a request through, or answers how long to wait, in milliseconds. */
  readonly enter: (now: () => number) => Pass | number
  readonly settle: (pass: Pass, result: Result, nowMs: number) => void
  readonly isClosed: () => boolean
}

interface Half {
  failed: number
  requests: number
}

export const make = (options: CircuitOptions = {}): Circuit => {
  const { failureRatio = 0.5, minimumRequests = 10, windowMs = 10_000, openMs = 10_000, maxOpenMs = 60_000 } = options
  const halfMs = windowMs / 2
  let before: Half = { failed: 0, requests: 0 }
  let current: Half = { failed: 0, requests: 0 }
  let halfStartedMs = -Infinity
  let opensAtMs: number | undefined
  let openForMs = openMs
  let probing = false
  let normal: Pass = { probe: false, period: 0 }

  const nextPeriod = (): void => {
    normal = { probe: false, period: normal.period + 1 }
    probing = false
  }

  const move = (nowMs: number): void => {
    const passed = nowMs - halfStartedMs
    if (passed < halfMs) return
    before = passed < windowMs ? current : { failed: 0, requests: 0 }
    current = { failed: 0, requests: 0 }
    halfStartedMs = nowMs
  }

  const open = (nowMs: number): void => {
    opensAtMs = nowMs + openForMs
    openForMs = Math.min(maxOpenMs, openForMs * 2)
    nextPeriod()
  }

  const close = (): void => {
    opensAtMs = undefined
    openForMs = openMs
    halfStartedMs = -Infinity
    nextPeriod()
  }

  return {
    enter: (now) => {
      if (opensAtMs === undefined) return normal
      const leftMs = opensAtMs - now()
      if (leftMs > 0) return leftMs
      // The probe decides within its own time; look again soon.
      if (probing) return Math.min(openMs, 1000)
      probing = true
      return { probe: true, period: normal.period }
    },
    settle: (pass, result, nowMs) => {
      if (pass.period !== normal.period) return
      if (pass.probe) {
        if (result === "answered") close()
        else if (result === "failed") open(nowMs)
        else probing = false
        return
      }
      if (result === "nothing") return
      move(nowMs)
      current.requests += 1
      if (result === "answered") return
      current.failed += 1
      const requests = before.requests + current.requests
      if (requests >= minimumRequests && before.failed + current.failed >= failureRatio * requests) open(nowMs)
    },
    isClosed: () => opensAtMs === undefined,
  }
}
