/** The classes of refusals, with the outcome and the retry of each. */
import type { Outcome } from "./base.ts"

export type ErrorClass =
  | "authentication"
  | "shop-inactive"
  | "permission"
  | "signature"
  | "clock"
  | "rate-limit"
  | "quota"
  | "limit"
  | "validation"
  | "not-found"
  | "conflict"
  | "server"

/** Whether a retry of the call helps. The client waits for `backoff`. It does not wait for `later`. */
export type ErrorRetry = "never" | "now" | "backoff" | "after-refresh" | "later"

/** The values of a code whose row does not set them. */
export interface ClassDefault {
  readonly retry: ErrorRetry
  readonly outcome: Outcome
}

/**
 * Returns the values of a code whose row does not set them. For most classes: the platform did nothing, and a retry does not help.
 *
 * @example
 * ```ts
 * import { classDefault } from "@tiktok-shop-kit/errors/error-class"
 *
 * classDefault("server") // { retry: "backoff", outcome: "unknown" }
 * ```
 */
export const classDefault = (errorClass: ErrorClass): ClassDefault => {
  switch (errorClass) {
    case "server":
      return { retry: "backoff", outcome: "unknown" }
    case "rate-limit":
      return { retry: "backoff", outcome: "refused" }
    case "clock":
      return { retry: "now", outcome: "refused" }
    case "quota":
      return { retry: "later", outcome: "refused" }
    default:
      return { retry: "never", outcome: "refused" }
  }
}
