/** Prints the fields of a shape as a table of the reference: one row a field, a field inside another under its path. */
import { branchesOf, visitSchema } from "./fold.ts"
import { fieldDoc } from "./prose.ts"
import { nameOfRef, type Schema } from "./schema.ts"

/** Shared shapes are linked, not repeated. */
export const fieldTable = (schema: Schema): string => {
  if (schema.$ref !== undefined) return `${typeOf(schema)}\n`
  const rows: string[] = []
  visitSchema(schema, ({ schema: field, path, edge, parent }) => {
    if (edge?.keyword !== "properties") return
    const required = parent?.schema.required?.includes(edge.name) === true ? "" : "?"
    rows.push(`| \`${path}${required}\` | ${typeOf(field)} | ${cell(fieldDoc(field))} |\n`)
  })
  return rows.length === 0 ? "" : `| field | type | meaning |\n| --- | --- | --- |\n${rows.join("")}`
}

/** Escapes text for a cell. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ")

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
