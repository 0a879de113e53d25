/**
 * Prints example calls for the reference: the smallest input that compiles, with realistic values. A test type-checks every
 * example.
 */
import { callerInput, type OperationModel } from "./model.ts"
import { propertyKey } from "./names.ts"
import { nameOfRef, type Schema, type SharedSchemas } from "./schema.ts"

/** The names of the clients in the examples; the head of the page explains them. */
export const clientOf = ({ metadata }: OperationModel): string => {
  if (metadata.platform === "content") return "content"
  if (metadata.platform === "auth") return "app"
  return metadata.shopCipher === "forbidden" ? "account" : "shop"
}

/** One call, and for a paged operation the loop over all items. Not formatted yet. */
export const exampleOf = (operation: OperationModel, shared: SharedSchemas): string => {
  const { name, category, version, metadata } = operation
  const client = clientOf(operation)
  const input = object(callerInput(operation), shared)
  const call = `await ${client}.call(${name}${input === "{}" ? "" : `, ${input}`})`
  const lines = [
    `import { ${name} } from "@tiktok-shop-kit/api/${category}/${version}"\n`,
    metadata.answer === "empty" || metadata.answer === "none" ? call : `const data = ${call}`,
  ]
  if (metadata.paging !== undefined && metadata.list !== undefined) {
    const rest = object(callerInput(operation), shared, ["page_size"])
    lines.push(
      "\n// Every item of every page:",
      `for await (const item of ${client}.items(${name}, ${rest})) console.log(item)`,
    )
  }
  return lines.join("\n")
}

const object = (schema: Schema, shared: SharedSchemas, without: ReadonlyArray<string> = []): string => {
  const names = (schema.required ?? []).filter((name) => !without.includes(name))
  const members = names.map((name) => `${propertyKey(name)}: ${value(schema.properties![name]!, shared)}`)
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`
}

const value = (given: Schema, shared: SharedSchemas): string => {
  const schema = given.$ref === undefined ? given : shared.get(nameOfRef(given.$ref)!)!
  const branch = (schema.anyOf ?? schema.oneOf)?.[0]
  if (branch !== undefined) return value(branch, shared)
  if (schema["x-tts-wide"] === true) return '"1729592969712207008"'
  if (schema["x-tts-values"] !== undefined) return JSON.stringify(schema["x-tts-values"][0])
  switch (schema.type) {
    case "string":
      return schema.format === "binary" ? 'new Blob(["…"])' : '"…"'
    case "integer":
    case "number":
      return number(schema)
    case "boolean":
      return "true"
    case "array":
      return `[${value(schema.items ?? {}, shared)}]`
  }
  return object(schema, shared)
}

const number = ({ description = "", minimum, maximum = Infinity }: Schema): string => {
  if (description.includes("Unix seconds")) return "1767225600"
  if (description.includes("Unix milliseconds")) return "1767225600000"
  return String(minimum ?? Math.min(10, maximum))
}
