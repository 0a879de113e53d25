/**
 * The values that the spec lists for a field. A request with another value is refused: a search would find nothing, and a
 * write with a misspelt mode would do something else than the caller meant. TikTok may take values that the spec does not
 * know yet: `rules: "lenient"` lets all values pass.
 */
import { refusalOf } from "./limit-codes.ts"
import { definitions, type KnownOperation } from "./operations.ts"
import { parts, type Part, type Schema } from "./schema.ts"

type Values = Readonly<Record<string, unknown>>

/** The input of a read without its empty filters: an empty text counts as a filter that was left out. */
export const withoutEmpty = <A extends Values>({ input, safety }: KnownOperation, given: A): A => {
  const isEmpty = ([name, value]: readonly [string, unknown]) =>
    value === "" && input?.required?.includes(name) !== true
  const entries = Object.entries(given)
  if (safety !== "read" || !entries.some(isEmpty)) return given
  return Object.fromEntries(entries.filter((entry) => !isEmpty(entry))) as A
}

/** The listed values of a part, if its value is not one of them; otherwise undefined. */
export const listWithout = ({ schema, value }: Part): Schema["x-tts-values"] => {
  const { "x-tts-values": values } = schema
  if (values === undefined || (typeof value !== "string" && typeof value !== "number")) return undefined
  return values.some((known) => String(known) === String(value)) ? undefined : values
}

/** Refuses the first value that is not on its field's list. An empty text counts as a field that was left out. */
export const checkKnownValues = (operation: KnownOperation, given: Values): void => {
  for (const part of parts(given, operation.input ?? {}, definitions)) {
    const { at, isRequired, value } = part
    const values = listWithout(part)
    if (values !== undefined && (value !== "" || isRequired))
      throw refusalOf(operation, { at, rule: `it must be one of ${values.join(", ")}`, kind: "value" })
  }
}
