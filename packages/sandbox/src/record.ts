/**
 * The test for a record of fields, for values that come from JSON or from a user's options.
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
