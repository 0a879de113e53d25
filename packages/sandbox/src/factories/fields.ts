/**
 * Puts a test's own fields over the fields of a made-up object. The spec says which fields there are and of what type, so a
 * misspelt field is an error and not a test that passes for the wrong reason.
 */
import { leaf, type Setting } from "../generate/leaf.ts"
import { definitions, operations } from "../operations.ts"
import { isRecord } from "../record.ts"
import { fit, mismatch, resolve, type Schema } from "../schema.ts"

/** Any fields of an object, at any depth. */
export type Fields<T> =
  T extends ReadonlyArray<infer Item>
    ? ReadonlyArray<Fields<Item>>
    : T extends object
      ? { readonly [Name in keyof T]?: Fields<T[Name]> | undefined }
      : T

export interface Template {
  /** The function that the user called, such as "anOrder": errors begin with it. */
  readonly factory: string
  readonly schema: Schema
  /** For what the template lacks: ids of further list items, and fields that the spec requires. */
  readonly setting: Setting
}

/** The schema at a dotted path in an operation's answer; `[]` stands for the items of a list. */
export const answerSchema = (operationId: string, path: ReadonlyArray<string>): Schema => {
  let at = operations.find(({ id }) => id === operationId)?.data ?? {}
  for (const name of path) {
    const schema = resolve(at, definitions)
    at = (name === "[]" ? schema.items : schema.properties?.[name]) ?? {}
  }
  return resolve(at, definitions)
}

const refuse = ({ factory }: Template, text: string): never => {
  throw new Error(`sandbox: ${factory}(): ${text}`)
}

const mergeItems = (
  template: Template,
  base: ReadonlyArray<unknown>,
  given: ReadonlyArray<unknown>,
  schema: Schema,
  at: string,
): ReadonlyArray<unknown> =>
  given.map((fields, i) => {
    const pattern = base[i] ?? base[0]
    const item = merge(template, pattern, fields, schema.items ?? {}, `${at}[${i}]`)
    if (i < base.length || !isRecord(item) || !isRecord(fields) || fields["id"] !== undefined) return item
    const { id } = item
    return typeof id === "string" ? { ...item, id: template.setting.random.id(id.slice(0, 4)) } : item
  })

/** The fields that the spec requires and the object does not have, made up by their names. */
const completed = (template: Template, fields: Readonly<Record<string, unknown>>, schema: Schema) => {
  const missing = schema.required?.filter((name) => fields[name] === undefined) ?? []
  return { ...fields, ...Object.fromEntries(missing.map((name) => [name, required(template, name, schema)])) }
}

const required = (template: Template, name: string, owner: Schema): unknown => {
  const schema = resolve(owner.properties?.[name] ?? {}, definitions)
  if (schema.type === "array") return []
  return schema.properties === undefined ? leaf(template.setting, name, schema) : completed(template, {}, schema)
}

const merge = (template: Template, base: unknown, given: unknown, reference: Schema, at: string): unknown => {
  const schema = resolve(reference, definitions)
  if (Array.isArray(given)) return mergeItems(template, Array.isArray(base) ? base : [], given, schema, at)
  const { properties } = schema
  if (!isRecord(given) || properties === undefined) return given
  const merged: Record<string, unknown> = isRecord(base) ? { ...base } : {}
  for (const [name, value] of Object.entries(given)) {
    const path = at === "" ? name : `${at}.${name}`
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (field === undefined)
      return refuse(template, `there is no field '${path}'. There are: ${Object.keys(properties).join(", ")}.`)
    if (value === undefined) delete merged[name]
    else merged[name] = merge(template, merged[name], value, field, path)
  }
  return completed(template, merged, schema)
}

/**
 * The base with the fields in place of its own. Objects are merged field by field. A list takes the place of the base's list,
 * and each of its items is completed from the base's item. A field that is undefined is
 * left out, unless the spec requires it.
 */
export const withFields = (template: Template, base: unknown, fields: unknown): unknown => {
  if (!isRecord(fields)) return refuse(template, "the fields must be an object.")
  const made = merge(template, fit(base, template.schema, definitions), fields, template.schema, "")
  const problem = mismatch(made, template.schema, definitions)
  return problem === undefined ? made : refuse(template, `the field '${problem.at}' does not fit: ${problem.rule}.`)
}
