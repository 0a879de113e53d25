/**
 * The errors and envelopes of TikTok for Developers: codes are words, and `data` is beside `error`. Its token host answers
 * without an envelope, as OAuth does.
 */
import type { KnownOperation } from "../operations.ts"
import { Refusal } from "../refusal.ts"

export class ContentRefusal extends Refusal {
  readonly reason: string

  /** `reason` is the platform's word, such as "access_token_invalid". */
  constructor(reason: string, message: string, status = 400) {
    super(0, message, { status })
    this.reason = reason
  }
}

/** The word for a refusal that was thrown with a number, by a fault or by a check that both platforms share. */
export const reasonOf = (refusal: Refusal): string => {
  if (refusal instanceof ContentRefusal) return refusal.reason
  if (refusal.status === 429) return "rate_limit_exceeded"
  return refusal.status >= 500 ? "internal_error" : "invalid_params"
}

const isOauth = (operation: KnownOperation): boolean => operation.platform === "auth"

export const contentEnvelope = (operation: KnownOperation, logId: string, data: unknown): string =>
  JSON.stringify(
    isOauth(operation) ? (data ?? {}) : { data: data ?? {}, error: { code: "ok", message: "", log_id: logId } },
  )

export const contentRefused = (operation: KnownOperation, logId: string, refusal: Refusal): string => {
  const code = reasonOf(refusal)
  return JSON.stringify(
    isOauth(operation)
      ? { error: code, error_description: refusal.message, log_id: logId }
      : { data: {}, error: { code, message: refusal.message, log_id: logId } },
  )
}
