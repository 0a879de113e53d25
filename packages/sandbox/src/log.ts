/**
 * The request log: what came in and what the gate said, for assertions such as "the order was read once". It holds no
 * query, no header and no body, so nothing secret.
 */

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

/** Keeps the newest entries. */
export const record = (log: Array<LoggedRequest>, entry: LoggedRequest): void => {
  log.push(entry)
  if (log.length > limit) log.splice(0, log.length - limit)
}
