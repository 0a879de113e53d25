/** The classes of refusals, and what each of them says about the outcome and about repeating the call. */
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

/** Whether repeating the call helps. The client waits for `backoff`; it does not wait for `later`. */
export type ErrorRetry = "never" | "now" | "backoff" | "after-refresh" | "later"

/** What a code says where its row does not say otherwise. */
export interface ClassDefault {
  readonly retry: ErrorRetry
  readonly outcome: Outcome
}

/**
 * What a class says where the row of a code does not say otherwise: the platform did nothing, and repeating does not help.
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
