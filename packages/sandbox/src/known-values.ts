/**
 * The values that the spec lists for a field. A request with another value is refused: a search would find nothing, and a
 * write with a misspelt mode would do something else than the caller meant. TikTok may take values that the spec does not
 * know yet: `rules: "lenient"` lets all values pass.
 */
import { refusalOf } from "./limit-codes.ts"
import { definitions, type KnownOperation } from "./operations.ts"
import { parts } from "./schema.ts"

type Values = Readonly<Record<string, unknown>>

/** What a read asks for. An empty text counts as a filter that was left out. */
export const withoutEmpty = <A extends Values>({ input, safety }: KnownOperation, given: A): A => {
  const isEmpty = ([name, value]: readonly [string, unknown]) =>
    value === "" && input?.required?.includes(name) !== true
  const entries = Object.entries(given)
  if (safety !== "read" || !entries.some(isEmpty)) return given
  return Object.fromEntries(entries.filter((entry) => !isEmpty(entry))) as A
}

/** Refuses the first value that the list of its field lacks. An empty text counts as a field that was left out. */
export const checkKnownValues = (operation: KnownOperation, given: Values): void => {
  for (const { at, isRequired, schema, value } of parts(given, operation.input ?? {}, definitions)) {
    const { "x-tts-values": values } = schema
    if (values === undefined || (typeof value !== "string" && typeof value !== "number")) continue
    if (value === "" && !isRequired) continue
    if (!values.some((known) => String(known) === String(value)))
      throw refusalOf(operation, { at, rule: `it must be one of ${values.join(", ")}`, kind: "value" })
  }
}
