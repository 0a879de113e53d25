/**
 * Puts a test's own fields over the fields of a made-up object. The spec names the fields and their types, so a misspelt
 * field is an error and not a test that passes for the wrong reason.
 */
import { isTimeInSeconds } from "../clock.ts"
import { leaf, type Setting } from "../generate/leaf.ts"
import { listWithout } from "../known-values.ts"
import { definitions, operations } from "../operations.ts"
import { isRecord } from "../record.ts"
import { fit, mismatch, parts, resolve, type Schema } from "../schema.ts"

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
  /** Fields that every object of the kind has: you can change them, but not leave them out. */
  readonly always: ReadonlyArray<string>
  /** Makes what the template lacks: ids of further list items, and fields that the spec requires. */
  readonly setting: Setting
}

/** The schema at a dotted path in an operation's answer; `[]` means the items of a list. */
export const answerSchema = (operationId: string, path: ReadonlyArray<string>): Schema => {
  let at = operations.find(({ id }) => id === operationId)?.data ?? {}
  for (const name of path) {
    const schema = resolve(at, definitions)
    at = (name === "[]" ? schema.items : schema.properties?.[name]) ?? {}
  }
  return resolve(at, definitions)
}

/** The fields that a test gave. Throws if they are not an object. */
export const givenFields = (factory: string, fields: unknown): Readonly<Record<string, unknown>> => {
  if (isRecord(fields)) return fields
  throw new Error(`sandbox: ${factory}(): the fields must be an object.`)
}

/** Throws an error that begins with the name of the factory. */
export const refuse = ({ factory }: Template, text: string): never => {
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

/** Refuses what TikTok can never show: a value that the spec does not list, a time of another unit, an order without a status. */
const checkGiven = (template: Template, fields: Readonly<Record<string, unknown>>): void => {
  const { always, schema } = template
  for (const name of always) {
    const value = fields[name]
    if (!Object.hasOwn(fields, name) || (value !== undefined && value !== null && value !== "")) continue
    const values = resolve(schema.properties?.[name] ?? {}, definitions)["x-tts-values"]
    const must = values === undefined ? "must have a value" : `must be one of ${values.join(", ")}`
    refuse(template, `the field '${name}' ${must}. Leave it out to keep the template's value.`)
  }
  for (const part of parts(fields, schema, definitions)) {
    const { at, value } = part
    const values = value === "" ? undefined : listWithout(part)
    if (values !== undefined) refuse(template, `the field '${at}' must be one of ${values.join(", ")}.`)
    // The answers' schemas name no unit: all times of these objects are in seconds, and 0 means no time.
    if (at.endsWith("_time") && typeof value === "number" && value !== 0 && !isTimeInSeconds(value))
      refuse(template, `the field '${at}' must be Unix seconds from 2015 to 2100.`)
  }
}

/**
 * The base, overridden by the given fields. Objects are merged field by field. A given list replaces the base's list, and
 * each of its items is completed from the base's item. A field that is undefined is left out, unless the spec requires it
 * or every object of the kind has it.
 */
export const withFields = (template: Template, base: unknown, fields: unknown): unknown => {
  const given = givenFields(template.factory, fields)
  checkGiven(template, given)
  const made = merge(template, fit(base, template.schema, definitions), given, template.schema, "")
  const problem = mismatch(made, template.schema, definitions)
  return problem === undefined ? made : refuse(template, `the field '${problem.at}' does not fit: ${problem.rule}.`)
}
