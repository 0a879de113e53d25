/** The errors of a limiter that does not let a call wait. */
import { OverloadError } from "@tiktok-shop-kit/errors"

const overload = (message: string, retry: OverloadError["retry"]): OverloadError =>
  new OverloadError({ message, reason: "queue", outcome: "not-sent", retry })

export const queueFull = (waiting: number): OverloadError =>
  overload(
    `${waiting} calls wait for the rate limit already. Make fewer calls at a time, or raise 'maxQueue'.`,
    "backoff",
  )

/** The Retry-After lasts longer than the call. */
export const inVain = (stoppedMs: number): OverloadError => {
  const afterMs = Math.ceil(stoppedMs)
  return overload(
    `TikTok asked for a pause that lasts another ${afterMs} ms, longer than the time of this call. Try again then, or raise 'timeoutMs'.`,
    { afterMs },
  )
}
