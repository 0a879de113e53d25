/**
 * Reads `access_token_expire_in` and `refresh_token_expire_in`. Despite their names they are points in time, in Unix seconds;
 * a value below 1e9 (before 2001) can only be a duration, and is counted from now.
 */
export const expiryMs = (value: unknown, nowMs: number): number | undefined => {
  const seconds = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value
  if (typeof seconds !== "number" || !Number.isFinite(seconds) || seconds <= 0) return undefined
  return seconds < 1e9 ? nowMs + seconds * 1000 : seconds * 1000
}
