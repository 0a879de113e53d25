/**
 * Prints JSON Schema as TypeScript. Nested objects become interfaces named after their field, so that a hover shows a
 * name instead of a page. If that name is taken, the name of the outer field comes before it. Shapes with the same name
 * and the same text share one interface.
 */
import { propertyKey, singular, typeNameOf } from "./names.ts"
import { docComment, fieldDoc } from "./prose.ts"
import { nameOfRef, type Schema } from "./schema.ts"
import type { Direction, SharedTypes } from "./shared-types.ts"

/** Names that the printed types use. No hoisted interface may have one of them. */
const builtIn = ["Input", "Data", "Upload", "Operation", "PagedOperation", "Array", "ReadonlyArray", "Blob"]

export class TypePrinter {
  /** Shared types that were mentioned. */
  readonly mentioned = new Set<string>()
  usesUpload = false
  readonly #shared: SharedTypes
  /** The text of each name; empty for a reserved name. */
  readonly #bodies: Map<string, string>
  /** Qualifies the names of hoisted interfaces: `Order.` in schemas.ts, nothing inside a namespace. */
  readonly #prefix: string

  constructor(shared: SharedTypes, reserved: Iterable<string>, prefix = "") {
    this.#shared = shared
    this.#prefix = prefix
    this.#bodies = new Map([...builtIn, ...reserved].map((name) => [name, ""]))
  }

  /** The hoisted interfaces in the order of their first use, outer before inner. */
  readonly hoisted: string[] = []

  /** `interface Name { … }`, or `type Name = …` if the schema is not an object. */
  declaration(keyword: string, name: string, schema: Schema, direction: Direction, doc = ""): string {
    if (schema.$ref === undefined && schema.properties !== undefined && schema.allOf === undefined) {
      return `${docComment(doc)}${keyword}interface ${name} ${this.#members(schema, direction, [name])}\n`
    }
    if (schema.type === "object" && schema.additionalProperties === undefined && schema.allOf === undefined) {
      return `${docComment(doc)}${keyword}interface ${name} {}\n`
    }
    return `${docComment(doc)}${keyword}type ${name} = ${this.type(schema, direction, [name])}\n`
  }

  /** `around` is the names of the fields around, outermost first, the field itself last. */
  type(schema: Schema, direction: Direction, around: ReadonlyArray<string>): string {
    if (schema.$ref !== undefined) return this.#reference(schema.$ref, direction)
    if (schema.const !== undefined) return JSON.stringify(schema.const)
    const branches = schema.anyOf ?? schema.oneOf
    if (branches !== undefined) return union(branches.map((branch) => this.type(branch, direction, around)))
    if (schema.allOf !== undefined) {
      const own = schema.properties === undefined ? [] : [this.#hoist(schema, direction, around)]
      const parts = schema.allOf.map((branch) => this.type(branch, direction, around))
      return [...parts.map((part) => (part.includes(" | ") ? `(${part})` : part)), ...own].join(" & ")
    }
    if (Array.isArray(schema.type)) {
      return union(schema.type.map((type: string) => this.type({ ...schema, type }, direction, around)))
    }
    switch (schema.type) {
      case "string":
        return this.#string(schema)
      case "integer":
      case "number":
        return numberType(schema)
      case "boolean":
        return "boolean"
      case "null":
        return "null"
      case "array": {
        const item = this.type(schema.items ?? {}, direction, aroundItem(around))
        return direction === "input" ? `ReadonlyArray<${item}>` : `Array<${item}>`
      }
    }
    if (schema.properties !== undefined) return this.#hoist(schema, direction, around)
    if (schema.type === "object") return this.#map(schema, direction, around)
    return "unknown"
  }

  #string(schema: Schema): string {
    if (schema.format !== "binary") return openEnum(schema) ?? "string"
    this.usesUpload = true
    return "Upload"
  }

  #map(schema: Schema, direction: Direction, around: ReadonlyArray<string>): string {
    const value = schema.additionalProperties
    const type = typeof value === "object" ? this.type(value, direction, aroundItem(around)) : "unknown"
    return `{ ${direction === "input" ? "readonly " : ""}[key: string]: ${type} }`
  }

  #reference(ref: string, direction: Direction): string {
    const name = this.#shared.nameOf(nameOfRef(ref)!, direction)
    this.mentioned.add(name)
    return name
  }

  #hoist(schema: Schema, direction: Direction, around: ReadonlyArray<string>): string {
    const at = this.hoisted.push("") - 1
    const body = this.#members(schema, direction, around)
    const names = around.map(typeNameOf)
    const plain = names.at(-1)!
    const candidates = names.map((_, index) => names.slice(-1 - index).join(""))
    for (let suffix = 2; ; suffix++) {
      const name = candidates.shift() ?? `${plain}${suffix}`
      const other = this.#bodies.get(name)
      if (other === body) {
        this.hoisted.splice(at, 1)
        return this.#prefix + name
      }
      if (other !== undefined) continue
      this.#bodies.set(name, body)
      this.hoisted[at] = `interface ${name} ${body}\n`
      return this.#prefix + name
    }
  }

  #members(schema: Schema, direction: Direction, around: ReadonlyArray<string>): string {
    const required = new Set(schema.required)
    const members = Object.entries(schema.properties ?? {}).map(([name, field]) => {
      const type = this.type(field, direction, [...around, name])
      const optional = required.has(name) ? "" : "?"
      const orUndefined = optional !== "" && direction === "input" ? " | undefined" : ""
      return `${docComment(fieldDoc(field), "    ")}    ${propertyKey(name)}${optional}: ${type}${orUndefined}\n`
    })
    return members.length === 0 ? "{}" : `{\n${members.join("")}}`
  }
}

/** `"A" | "B" | (string & {})`: the known values are offered, others are accepted. */
export const openEnum = (schema: Schema): string | undefined => {
  const values = schema["x-tts-values"]
  if (values === undefined) return undefined
  const rest = schema.type === "string" ? "string" : "number"
  return [...values.map((value) => JSON.stringify(value)), `(${rest} & {})`].join(" | ")
}

/** The names around one item of the list or map that the last of them names. */
export const aroundItem = (around: ReadonlyArray<string>): string[] => [
  ...around.slice(0, -1),
  singular(around.at(-1)!),
]

const numberType = (schema: Schema): string =>
  schema["x-tts-wide"] === true ? "string" : (openEnum(schema) ?? "number")

const union = (types: ReadonlyArray<string>): string => [...new Set(types)].join(" | ")
