/**
 * When a token expires. A plausible expiry in the platform's answer is used. If it is implausible, the pair is stored anyway,
 * because the old refresh token may no longer be valid: the access token then counts as expiring soon, and a warning says so.
 */
import * as Effect from "effect/Effect"

/** The assumed lifetime of an access token if the answer does not say when it expires, in milliseconds. */
export const assumedLifeMs = 3_600_000

/** The longest plausible lifetime of an access token: a year. TikTok Shop's are valid for 7 days. */
const longestLifeMs = 366 * 86_400_000

/** The longest plausible lifetime of a refresh token: 200 years, because some never expire. */
const longestRefreshLifeMs = 200 * longestLifeMs

/**
 * Reads `access_token_expire_in` and `refresh_token_expire_in`. Despite their names they are points in time, in Unix seconds.
 * A value below 1e9 (before 2001) can only be a duration, and counts from now.
 */
export const expiryMs = (value: unknown, nowMs: number): number | undefined => {
  const seconds = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value
  if (typeof seconds !== "number" || !Number.isFinite(seconds) || seconds <= 0) return undefined
  return seconds < 1e9 ? nowMs + seconds * 1000 : seconds * 1000
}

/** Tokens issued just now do not expire in the past. */
const isPlausible = (endsAtMs: number, nowMs: number, longestMs: number): boolean =>
  endsAtMs > nowMs && endsAtMs - nowMs <= longestMs

/** When an access token expires. `endsAtMs` is the value of the answer's field, `undefined` if it is unusable. */
export const accessTokenEnd = (
  operation: string,
  field: string,
  endsAtMs: number | undefined,
  nowMs: number,
): Effect.Effect<number> => {
  if (endsAtMs !== undefined && isPlausible(endsAtMs, nowMs, longestLifeMs)) return Effect.succeed(endsAtMs)
  const problem = endsAtMs === undefined ? "has no usable" : "has an implausible"
  return Effect.as(
    Effect.logWarning(
      `The answer to '${operation}' ${problem} '${field}'. The new tokens are stored, and the access token counts as expiring in an hour.`,
    ),
    nowMs + assumedLifeMs,
  )
}

/** When a refresh token expires, as a field; empty if the answer has no plausible value. */
export const refreshTokenEnd = (
  endsAtMs: number | undefined,
  nowMs: number,
): { readonly refreshTokenExpiresAtMs?: number } =>
  endsAtMs !== undefined && isPlausible(endsAtMs, nowMs, longestRefreshLifeMs)
    ? { refreshTokenExpiresAtMs: endsAtMs }
    : {}
