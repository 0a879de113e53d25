/**
 * When a token ends. The platform's answer is believed if it is plausible. If not, the pair is kept all the same, since the old
 * refresh token may have ended with this answer: the access token then counts as one that ends soon, and a warning says so.
 */
import * as Effect from "effect/Effect"

/** The life that is assumed of an access token whose end the answer does not say, in milliseconds. */
export const assumedLifeMs = 3_600_000

/** The longest life of an access token that is believed: a year. TikTok Shop's live for 7 days. */
const longestLifeMs = 366 * 86_400_000

/** The longest life of a refresh token that is believed: 200 years, since some never end. */
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

/** Tokens that were issued just now do not end in the past. */
const isPlausible = (endsAtMs: number, nowMs: number, longestMs: number): boolean =>
  endsAtMs > nowMs && endsAtMs - nowMs <= longestMs

/** The end of an access token. `endsAtMs` is what the field of the answer says, `undefined` if it says nothing usable. */
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
      `The answer to '${operation}' ${problem} '${field}'. The new tokens are kept, and the access token counts as one that ends in an hour.`,
    ),
    nowMs + assumedLifeMs,
  )
}

/** The end of a refresh token as a field; empty if the answer says nothing plausible. */
export const refreshTokenEnd = (
  endsAtMs: number | undefined,
  nowMs: number,
): { readonly refreshTokenExpiresAtMs?: number } =>
  endsAtMs !== undefined && isPlausible(endsAtMs, nowMs, longestRefreshLifeMs)
    ? { refreshTokenExpiresAtMs: endsAtMs }
    : {}
