/**
 * Prints one operation as a module: an object literal of explicit type and the namespace of its types. It imports types
 * only, so a bundle has only the literals that are used.
 */
import type { CodeRows } from "./code-rows.ts"
import { callerInput, type OperationModel } from "./model.ts"
import { operationDoc } from "./operation-doc.ts"
import { literal } from "./literal.ts"
import { docComment, sentence } from "./prose.ts"
import { refsIn, type Schema } from "./schema.ts"
import type { SharedTypes } from "./shared-types.ts"
import { aroundItem, TypePrinter } from "./types.ts"

export const generatedFrom = (file: string): string =>
  `// Generated from spec/${file}. Do not edit: \`pnpm generate\`.\n`

/** `src/product/202502/searchProducts.ts`, from the root of generated/. */
export const moduleFile = ({ category, version, name }: OperationModel): string =>
  `src/${category}/${version}/${name}.ts`

export const printOperation = (operation: OperationModel, shared: SharedTypes, rows: CodeRows = new Map()): string => {
  const { name, typeName } = operation
  // The codes are for people and types, and would be a fifth of the bytes of a bundle's operations.
  const { codes: _, ...metadata } = operation.metadata
  const mentioned = [...refsIn(operation.input)].map((ref) => shared.nameOf(ref, "input"))
  mentioned.push(...[...refsIn(operation.data)].map((ref) => shared.nameOf(ref, "data")))
  const printer = new TypePrinter(shared, [typeName, ...mentioned])

  // The data first: if input and data both have a `Product`, the data's type keeps the plain name, since it is read more.
  const data = printer.declaration("", "Data", operation.data, "data", sentence(operation.answers || "The answer"))
  const afterData = printer.hoisted.length
  const input = printer.declaration("", "Input", callerInput(operation), "input")
  const hoisted = [...printer.hoisted.slice(afterData), data, ...printer.hoisted.slice(0, afterData)]

  return [
    generatedFrom(operation.file),
    imports(operation, printer),
    "\n",
    docComment(operationDoc(operation, rows)),
    `export const ${name}: ${typeOf(operation, printer)} = ${literal(metadata)}\n\n`,
    `export declare namespace ${typeName} {\n${[input, ...hoisted].join("\n")}${codes(operation)}}\n`,
  ].join("")
}

/** A paged operation that returns one list names the type of its items, so that `items` is typed. */
const isPaged = ({ metadata }: OperationModel): boolean => metadata.paging !== undefined && metadata.list !== undefined

/** The documented codes as literals, for a `switch` over them. */
const codes = ({ metadata }: OperationModel): string =>
  metadata.codes === undefined
    ? ""
    : `\n/** The codes that the platform documents for it. */\ntype Code = ${metadata.codes.map((code) => JSON.stringify(code)).join(" | ")}\n`

const typeOf = (operation: OperationModel, printer: TypePrinter): string => {
  const { typeName, metadata } = operation
  const types = `${typeName}.Input, ${typeName}.Data`
  const rest = `"${metadata.platform}"${metadata.codes === undefined ? "" : `, ${typeName}.Code`}`
  if (!isPaged(operation)) return `Operation<${types}, ${rest}>`
  return `PagedOperation<${types}, ${itemOf(operation, printer)}, ${rest}>`
}

/** The type of the list's items: by its name if it has one; by its path if the list is in a shared shape. */
const itemOf = ({ typeName, metadata, data }: OperationModel, printer: TypePrinter): string => {
  const path = metadata.list!.split(".")
  const list = path.reduce<Schema | undefined>((outer, key) => outer?.properties?.[key], data)
  if (list?.items !== undefined) {
    const type = printer.type(list.items, "data", aroundItem(["Data", ...path]))
    return list.items.properties === undefined ? type : `${typeName}.${type}`
  }
  return `${path.reduce((outer, key) => `NonNullable<${outer}["${key}"]>`, `${typeName}.Data`)}[number]`
}

const imports = (operation: OperationModel, printer: TypePrinter): string => {
  const form = isPaged(operation) ? "PagedOperation" : "Operation"
  const client = printer.usesUpload ? `${form}, Upload` : form
  const shared = [...printer.mentioned].sort()
  const line = `import type { ${client} } from "@tiktok-shop-kit/client"\n`
  return shared.length === 0 ? line : `${line}import type { ${shared.join(", ")} } from "../../schemas.ts"\n`
}
