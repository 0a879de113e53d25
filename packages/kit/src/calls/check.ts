/** Checks of arguments that several calls share. Each throws a ValidationError that names the field and the remedy. */
import { isSignal } from "@tiktok-shop-kit/client/call-options"
import { ValidationError } from "@tiktok-shop-kit/errors"
import { credentialProblem, isRedactedText } from "@tiktok-shop-kit/errors/credential"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { isRecord, unknownNames, wrongFunctions } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"

export const invalid = (call: string, field: string, problem: string): ValidationError =>
  new ValidationError({ message: `${call}: '${field}' ${problem}`, field })

/** The input object of a call. Unknown fields are refused. */
export const inputOf = <Input extends object>(
  call: string,
  input: Input,
  known: Names<Input>,
  argument = "input",
): Input => {
  if (!isRecord(input)) throw invalid(call, argument, `must be an object, but is ${shown(input)}.`)
  const [unknown] = unknownNames(input, known)
  if (unknown !== undefined) {
    const { name, likely } = unknown
    const remedy = likely === undefined ? `It takes: ${Object.keys(known).join(", ")}.` : `Use '${likely}'.`
    throw invalid(call, name, `is not a field of this call. ${remedy}`)
  }
  const [wrong] = wrongFunctions(input, known)
  if (wrong !== undefined) throw invalid(call, wrong, "must be a function.")
  return input
}

/** A wrong value, as an error shows it. */
export const shown = (value: unknown): string => {
  if (typeof value === "string") return `the text "${value}"`
  if (Array.isArray(value)) return "a list"
  if (typeof value === "number" || value === null || value === undefined) return String(value)
  return typeof value === "object" ? "an object" : `a ${typeof value}`
}

/** Text, or `undefined`. */
export const textOf = (call: string, field: string, value: string | undefined): string | undefined => {
  if (value === undefined || typeof value === "string") return value
  throw invalid(call, field, "must be a string.")
}

/** An AbortSignal, or `undefined`. Any other value could not end the call, so it is refused. */
export const signalIn = (call: string, value: AbortSignal | undefined): AbortSignal | undefined => {
  if (value === undefined || isSignal(value)) return value
  throw invalid(call, "signal", `must be an AbortSignal, but is ${shown(value)}.`)
}

/** The page of a list that a call asks for. */
export interface PageInput {
  readonly pageSize?: number | undefined
  readonly pageNumber?: number | undefined
  readonly pageToken?: string | undefined
}

export const pageNames: Names<PageInput> = { pageSize: 1, pageNumber: 1, pageToken: 1 }

/** The page with its defaults. A token and a number exclude each other, since they might name two pages. */
export const pageOf = (call: string, { pageSize = 20, pageNumber = 1, pageToken }: PageInput) => {
  const token = textOf(call, "pageToken", pageToken)
  const page = {
    pageSize: wholeNumber(call, "pageSize", pageSize, { min: 1, max: 100 }),
    pageNumber: wholeNumber(call, "pageNumber", pageNumber, { min: 1 }),
    // An empty token is the platform's sign that no page follows.
    pageToken: token === "" ? undefined : token,
  }
  if (pageNumber === 1 || page.pageToken === undefined) return page
  throw invalid(call, "pageNumber", "and 'pageToken' exclude each other: a token says which page comes next.")
}

/** A whole number in a range. */
export const wholeNumber = (
  call: string,
  field: string,
  value: number,
  range: { readonly min: number; readonly max?: number },
): number => {
  const { min, max = Number.MAX_SAFE_INTEGER } = range
  if (Number.isSafeInteger(value) && value >= min && value <= max) return value
  const bounds = range.max === undefined ? `of at least ${min}` : `from ${min} to ${max}`
  throw invalid(call, field, `must be a whole number ${bounds}, but is ${shown(value)}.`)
}

/** An id: not empty, and a string, since a number of that length would lose digits. */
export const id = (call: string, field: string, value: string): string => {
  if (typeof value === "string" && value.trim() !== "" && !isRedactedText(value)) return value
  if (typeof value === "number") throw invalid(call, field, "must be a string; ids are too long for a number.")
  const is = typeof value === "string" ? (value.trim() === "" ? "empty" : "the text of a redacted value") : shown(value)
  throw invalid(call, field, `must be a non-empty string, but is ${is}.`)
}

/** A code or a token. The error does not show it. */
export const credential = (call: string, field: string, value: string): string => {
  const found = credentialProblem(value)
  if (found === undefined) return value
  throw invalid(call, field, `${found.problem}: ${found.remedy}.`)
}

/** Unix seconds from Unix seconds or a Date. Milliseconds, the usual mistake, are refused. */
export const unixSeconds = (call: string, field: string, value: number | Date): number => {
  const seconds = value instanceof Date ? Math.floor(value.getTime() / 1000) : value
  if (typeof seconds === "number" && seconds > 100_000_000_000)
    throw invalid(call, field, "is in milliseconds. Pass Unix seconds or a Date.")
  if (Number.isSafeInteger(seconds) && seconds >= 0) return seconds
  throw invalid(call, field, "must be Unix seconds or a valid Date.")
}

/** The `catch` of `Effect.try` around checks: their error fails the effect, and anything else that was thrown is a defect. */
export const validationError = (thrown: unknown): ValidationError => {
  if (thrown instanceof ValidationError) return thrown
  throw thrown
}

/** Refuses options that are not an object. A call that adds options for its inner calls would ignore them. */
export const requireOptions = (call: string, options: unknown): void => {
  if (options === undefined || isRecord(options)) return
  throw invalid(call, "options", `must be an object, but is ${shown(options)}. Leave it out if you have no options.`)
}

/** Runs checks, then the rest of the call. An error that the checks throw fails the effect. */
export const checked = <Checked, A, E, R>(
  check: () => Checked,
  use: (value: Checked) => Effect.Effect<A, E, R>,
): Effect.Effect<A, E | ValidationError, R> => Effect.flatMap(Effect.try({ try: check, catch: validationError }), use)
