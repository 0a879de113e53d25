/**
 * Prints the shared schemas as one module of types. A type nested in a schema is in a namespace of the schema's name
 * (`Order.Package`), so the names of two schemas cannot clash.
 */
import type { SharedType, SharedTypes } from "./shared-types.ts"
import { TypePrinter } from "./types.ts"

export const printSchemas = (shared: SharedTypes): string => {
  const names = shared.types.map(({ name }) => name)
  const printed = shared.types.map((type) => printSchema(type, shared, names))
  return `// Generated from spec/schemas. Do not edit: \`pnpm generate\`.\n\n${printed.join("\n")}`
}

const printSchema = (type: SharedType, shared: SharedTypes, names: ReadonlyArray<string>): string => {
  const printer = new TypePrinter(shared, names, `${type.name}.`)
  const declaration = printer.declaration("export ", type.name, type.schema, type.direction, type.schema.description)
  if (printer.hoisted.length === 0) return declaration
  return `${declaration}\nexport declare namespace ${type.name} {\n${printer.hoisted.join("\n")}}\n`
}
