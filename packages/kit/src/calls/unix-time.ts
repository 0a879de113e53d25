/** The platform's times, which are Unix seconds. */

/** The time as a Date; `undefined` if the platform names no time. */
export const dateOf = (seconds: number | null | undefined): Date | undefined =>
  seconds === undefined || seconds === null ? undefined : new Date(seconds * 1000)
