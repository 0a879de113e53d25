/**
 * Reads the fields of a control's input by their schemas, from a request's body or query or from a call in code. An unknown
 * field is refused by name, so that a misspelt field cannot go unnoticed.
 */
import { isRecord } from "./record.ts"
import { objectOf, problemOf, type JsonSchema, type Properties, type ValuesOf } from "./json-schema.ts"

export type Fields = Readonly<Record<string, unknown>>

/** The body that a request may have: the schema that describes it, and the function that reads it. */
export interface Body<T> {
  readonly schema: JsonSchema
  readonly read: (fields: Fields) => T
}

const refuse = (problem: string): never => {
  throw new Error(`sandbox: ${problem}`)
}

const check = (fields: Fields, properties: Properties, required: ReadonlyArray<string>): void => {
  const names = Object.keys(properties)
  const unknown = Object.keys(fields).find((name) => !names.includes(name))
  if (unknown !== undefined)
    refuse(
      `There is no '${unknown}'. ${names.length === 0 ? "There are no fields." : `There are: ${names.join(", ")}.`}`,
    )
  const missing = required.find((name) => fields[name] === undefined)
  if (missing !== undefined) refuse(`'${missing}' is missing.`)
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    const problem = problemOf(value, properties[name]!, name)
    if (problem !== undefined) refuse(problem)
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
      if (!isRecord(fields)) refuse("The fields must be an object.")
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
