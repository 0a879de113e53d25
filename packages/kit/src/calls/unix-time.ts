/** The platform's times, which are Unix seconds. */

/** The time as a Date; `undefined` where the platform names none. */
export const dateOf = (seconds: number | null | undefined): Date | undefined =>
  seconds === undefined || seconds === null ? undefined : new Date(seconds * 1000)
