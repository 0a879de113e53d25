/**
 * Recognizes the attempts of one call in the log. An attempt has the same content as an earlier request, and that request
 * failed in a way that a client retries. What changes from attempt to attempt (timestamp, signature, token) does not count.
 */
import { setBounded } from "./bounded.ts"
import type { Incoming } from "./incoming.ts"
import { hash } from "./random.ts"

/** What the log says of an attempt. Absent for the first attempt. */
export interface Retry {
  /** The request id of the first attempt of the call. */
  readonly retryOf?: string
  /** 2 for the second attempt. */
  readonly attempt?: number
}

export interface Attempts {
  readonly note: (incoming: Incoming, requestId: string, hasFailed: boolean) => Retry
  readonly clear: () => void
}

interface Failed {
  readonly first: string
  readonly count: number
}

const changing = new Set(["sign", "timestamp", "access_token"])
const limit = 500
/** Two bodies of the same length count as equal if they differ only after this many bytes. */
const hashedBytes = 65_536
const decoder = new TextDecoder()

const nameOf = ({ body, method, path, query }: Incoming): string => {
  const parameters = query.filter(([name]) => !changing.has(name)).map(([name, value]) => `${name}=${value}`)
  return `${method} ${path}?${parameters.sort().join("&")} ${body.length} ${hash(decoder.decode(body.subarray(0, hashedBytes)))}`
}

/** Remembers the newest 500 failed calls. */
export const makeAttempts = (): Attempts => {
  const failed = new Map<string, Failed>()
  return {
    note: (incoming, requestId, hasFailed) => {
      if (!hasFailed && failed.size === 0) return {}
      const name = nameOf(incoming)
      const before = failed.get(name)
      failed.delete(name)
      const count = (before?.count ?? 0) + 1
      const first = before?.first ?? requestId
      if (hasFailed) setBounded(failed, name, { first, count }, limit)
      return before === undefined ? {} : { retryOf: first, attempt: count }
    },
    clear: () => failed.clear(),
  }
}
