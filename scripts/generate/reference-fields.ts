/** Prints the fields of a shape as a table of the reference: one row a field, a field inside another under its path. */
import { fieldDoc } from "./prose.ts"
import { nameOfRef, type Schema } from "./schema.ts"

/** Shared shapes are linked, not repeated. */
export const fieldTable = (schema: Schema): string => {
  if (schema.$ref !== undefined) return `${typeOf(schema)}\n`
  const rows: string[] = []
  const visit = (current: Schema, path: string): void => {
    for (const [name, field] of Object.entries(current.properties ?? {})) {
      const at = path === "" ? name : `${path}.${name}`
      const required = current.required?.includes(name) === true ? "" : "?"
      rows.push(`| \`${at}${required}\` | ${typeOf(field)} | ${cell(fieldDoc(field))} |\n`)
      visitInside(field, at)
    }
    for (const branch of branchesOf(current)) visit(branch, path)
  }
  const visitInside = (field: Schema, at: string): void => {
    if (field.items !== undefined) visitInside(field.items, `${at}[]`)
    else if (typeof field.additionalProperties === "object") visitInside(field.additionalProperties, `${at}.*`)
    else visit(field, at)
  }
  visit(schema, "")
  return rows.length === 0 ? "" : `| field | type | |\n| --- | --- | --- |\n${rows.join("")}`
}

/** Text that may stand in a cell. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ")

const branchesOf = (schema: Schema): Schema[] => [
  ...(schema.allOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? []),
]

const typeOf = (schema: Schema): string => {
  if (schema.$ref !== undefined) {
    const name = nameOfRef(schema.$ref)!
    return `[${name}](schemas.md#${name.toLowerCase()})`
  }
  if (schema.type === "array") return `list of ${typeOf(schema.items ?? {})}`
  if (typeof schema.additionalProperties === "object") return `map of ${typeOf(schema.additionalProperties)}`
  const branches = branchesOf(schema)
  if (branches.length > 0) return [...new Set(branches.map(typeOf))].join(schema.allOf === undefined ? " or " : " and ")
  if (schema["x-tts-wide"] === true) return "string (int64)"
  if (schema.format === "binary") return "file"
  const values = schema["x-tts-values"]
  return values === undefined ? String(schema.type ?? "anything") : values.map((value) => `\`${value}\``).join(" ")
}
