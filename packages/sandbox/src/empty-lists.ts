/**
 * A list that a write requires must not be empty. With an empty list the write would answer a success and change nothing.
 */
import { refusalOf } from "./limit-codes.ts"
import { definitions, type KnownOperation } from "./operations.ts"
import { parts } from "./schema.ts"

export const checkLists = (operation: KnownOperation, given: Readonly<Record<string, unknown>>): void => {
  if (operation.safety === "read") return
  for (const { at, isRequired, value } of parts(given, operation.input ?? {}, definitions))
    if (isRequired && Array.isArray(value) && value.length === 0)
      throw refusalOf(operation, { at, rule: "it must not be empty", kind: "empty" })
}
