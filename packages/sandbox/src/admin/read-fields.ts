/**
 * Reads the fields of a request's body and of its query by their schemas. A field that does not exist is refused by name, so
 * that a misspelt one cannot go unnoticed.
 */
import { objectOf, problemOf, type JsonSchema, type Properties, type ValuesOf } from "./json-schema.ts"
import { requestError } from "./request-error.ts"

export type Fields = Readonly<Record<string, unknown>>

/** What the body of a request may be: the schema that describes it, and the function that reads it. */
export interface Body<T> {
  readonly schema: JsonSchema
  readonly read: (fields: Fields) => T
}

const check = (fields: Fields, properties: Properties, required: ReadonlyArray<string>): void => {
  const names = Object.keys(properties)
  const unknown = Object.keys(fields).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw requestError(
      `There is no '${unknown}'. ${names.length === 0 ? "There are no fields." : `There are: ${names.join(", ")}.`}`,
    )
  const missing = required.find((name) => fields[name] === undefined)
  if (missing !== undefined) throw requestError(`'${missing}' is missing.`)
  for (const [name, value] of Object.entries(fields)) {
    const problem = problemOf(value, properties[name]!, name)
    if (problem !== undefined) throw requestError(problem)
  }
}

/** A body with these fields and no others. */
export const bodyOf = <const Required extends Properties, const Optional extends Properties = {}>(
  required: Required,
  optional?: Optional,
): Body<ValuesOf<Required> & Partial<ValuesOf<Optional>>> => {
  const schema = objectOf(required, optional)
  return {
    schema,
    read: (fields) => {
      check(fields, schema.properties, schema.required)
      return fields as ValuesOf<Required> & Partial<ValuesOf<Optional>>
    },
  }
}

const fromText = (text: string, { type }: JsonSchema): unknown => {
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text
  return text
}

/** Query parameters by name: all may be left out. */
export const readQuery = (given: Readonly<Record<string, string>>, properties: Properties): Fields => {
  const fields = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, fromText(value, properties[name] ?? {})]),
  )
  check(fields, properties, [])
  return fields
}
