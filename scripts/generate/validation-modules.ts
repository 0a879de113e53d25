/**
 * Prints effect schemas for checking answers at run time: one module an operation and one a shared shape, so that a
 * bundle has only what it uses. Effect's own import of JSON Schema would repeat every shared shape in every module,
 * and its inferred types would cost more to check than the rest of the package.
 */
import { readFileSync } from "node:fs"
import { callerInput, type OperationModel } from "./model.ts"
import { propertyKey } from "./names.ts"
import { generatedFrom, moduleFile } from "./operation-module.ts"
import { nameOfRef, refsIn, type Schema, type SharedSchemas } from "./schema.ts"
import type { Direction, SharedType, SharedTypes } from "./shared-types.ts"

export const printValidation = (
  operations: ReadonlyArray<OperationModel>,
  schemas: SharedSchemas,
  shared: SharedTypes,
): Map<string, string> => {
  const files = new Map<string, string>()
  const runtime = readFileSync(new URL("validation.ts", import.meta.url), "utf8")
  files.set(
    "src/validation.ts",
    `// Generated from scripts/generate/validation.ts. Do not edit: \`pnpm generate\`.\n${runtime}`,
  )
  for (const type of shared.types) files.set(`src/schemas/${type.name}.schema.ts`, sharedModule(type, schemas, shared))
  for (const operation of operations) {
    files.set(moduleFile(operation).replace(/\.ts$/, ".schema.ts"), operationModule(operation, shared))
  }
  return files
}

const operationModule = (operation: OperationModel, shared: SharedTypes): string => {
  const { name, typeName, file } = operation
  const printer = new Expressions(shared, new Set())
  const input = printer.print(callerInput(operation), "input")
  const data = printer.print(operation.data, "data")
  return [
    generatedFrom(file),
    printer.imports("../../"),
    `import type { ${typeName} } from "./${name}.ts"\n\n`,
    `/** Checks what \`${name}\` takes. */\n`,
    `export const Input: Schema.Codec<${typeName}.Input> = typed(${input})\n\n`,
    `/** Checks the \`data\` that \`${name}\` answers. */\n`,
    `export const Data: Schema.Codec<${typeName}.Data> = typed(${data})\n`,
  ].join("")
}

const sharedModule = (
  { name, schema, file, direction }: SharedType,
  schemas: SharedSchemas,
  shared: SharedTypes,
): string => {
  const printer = new Expressions(shared, circular(schemas, schema))
  const expression = printer.print(schema, direction)
  return [
    generatedFrom(file),
    printer.imports("../", name),
    `import type * as Types from "../schemas.ts"\n\n`,
    `export const ${name}: Schema.Codec<Types.${name}> = typed(${expression})\n`,
  ].join("")
}

/** The shapes that lead from this one back to it. */
const circular = (schemas: SharedSchemas, schema: Schema): Set<string> => {
  const reaches = (from: Schema, seen: Set<string>): boolean =>
    from === schema ||
    [...refsIn(from)].some(
      (name) => !seen.has(name) && schemas.has(name) && reaches(schemas.get(name)!, seen.add(name)),
    )
  return new Set(
    [...refsIn(schema)].filter((name) => schemas.has(name) && reaches(schemas.get(name)!, new Set([name]))),
  )
}

/** A schema without a counterpart here lets everything through. */
class Expressions {
  readonly #shared: SharedTypes
  readonly #circular: ReadonlySet<string>
  readonly #helpers = new Set(["typed"])
  readonly #references = new Set<string>()
  #usesSchema = false

  constructor(shared: SharedTypes, circular: ReadonlySet<string>) {
    this.#shared = shared
    this.#circular = circular
  }

  print(schema: Schema, direction: Direction): string {
    if (schema.$ref !== undefined) return this.#reference(nameOfRef(schema.$ref)!, direction)
    const branches = schema.anyOf ?? schema.oneOf
    if (branches !== undefined)
      return this.#call("either", branches.map((branch) => this.print(branch, direction)).join(", "))
    if (schema.type === "array") return this.#call("list", this.print(schema.items ?? {}, direction))
    if (schema.properties !== undefined) return this.#object(schema, direction)
    if (schema.type === "object") return this.#map(schema, direction)
    this.#usesSchema = true
    return `Schema.${primitive(schema)}`
  }

  imports(up: string, self?: string): string {
    const helpers = [...this.#helpers].sort().join(", ")
    const references = [...this.#references].filter((name) => name !== self).sort()
    return [
      `import ${this.#usesSchema ? "" : "type "}* as Schema from "effect/Schema"\n`,
      `import { ${helpers} } from "${up}validation.ts"\n`,
      ...references.map((name) => `import { ${name} } from "${up}schemas/${name}.schema.ts"\n`),
    ].join("")
  }

  #reference(ref: string, direction: Direction): string {
    const name = this.#shared.nameOf(ref, direction)
    this.#references.add(name)
    return this.#circular.has(ref) ? this.#call("later", `() => ${name}`) : name
  }

  #map({ additionalProperties: value }: Schema, direction: Direction): string {
    return typeof value === "object" ? this.#call("map", this.print(value, direction)) : this.#call("object", "{}")
  }

  #object(schema: Schema, direction: Direction): string {
    const optional = direction === "input" ? "optionalInput" : "optional"
    const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
      const type = this.print(field, direction)
      return `${propertyKey(name)}: ${schema.required?.includes(name) === true ? type : this.#call(optional, type)}`
    })
    return this.#call("object", `{ ${fields.join(", ")} }`)
  }

  #call(helper: string, argument: string): string {
    this.#helpers.add(helper)
    return `${helper}(${argument})`
  }
}

/** The schema accepts any file; the client checks it. */
const primitive = (schema: Schema): string => {
  if (schema["x-tts-wide"] === true) return "String"
  if (schema.type === "string") return schema.format === "binary" ? "Unknown" : "String"
  if (schema.type === "integer" || schema.type === "number") return "Finite"
  return schema.type === "boolean" ? "Boolean" : "Unknown"
}
