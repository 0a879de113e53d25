/**
 * Prints the reference for people and for models: one page a category, one page of the shared shapes, and llms.txt, which
 * lists every operation in a line. The words are those of the doc comments, so that both say the same.
 */
import { groupBy } from "./group.ts"
import { callerInput, isCallable, type ErrorRow, type OperationModel, type Spec } from "./model.ts"
import { operationFacts, operationCautions, deprecationText } from "./operation-doc.ts"
import { fieldDoc, sentence } from "./prose.ts"
import { nameOfRef, type Schema } from "./schema.ts"
import { openEnum } from "./types.ts"

const HEAD = "<!-- Generated from spec/. Do not edit: `pnpm generate`. -->\n"

export const printReference = ({ operations, schemas, errors }: Spec): Map<string, string> => {
  const files = new Map<string, string>()
  const classes = groupBy(errors, ({ code }) => String(code))
  const categories = groupBy(operations, ({ category }) => category)
  for (const [category, members] of categories) {
    const sections = members.map((operation) => section(operation, classes))
    files.set(`reference/${category}.md`, `${HEAD}\n# ${category}\n\n${sections.join("\n")}`)
  }
  const shapes = [...schemas].map(([name, schema]) => {
    const description = schema.description === undefined ? "" : `${sentence(schema.description)}\n\n`
    return `## ${name}\n\n${description}${table(schema)}`
  })
  files.set("reference/schemas.md", `${HEAD}\n# Shared shapes\n\n${shapes.join("\n")}`)
  files.set("llms.txt", llms(categories))
  return files
}

const llms = (categories: ReadonlyMap<string, ReadonlyArray<OperationModel>>): string => {
  const parts = [...categories].map(([category, members]) => {
    const lines = members.map(({ metadata, summary }) => {
      const anchor = metadata.id.toLowerCase().replaceAll(".", "")
      return `- [${metadata.id}](reference/${category}.md#${anchor}): ${summary}\n`
    })
    return `## ${category}\n\n${lines.join("")}`
  })
  return [
    "# @tiktok-shop-kit/api\n\n",
    "> The operations of TikTok Shop and of TikTok for Developers, as typed values for tiktok-shop-kit.\n\n",
    "Import the newest form of an operation from `@tiktok-shop-kit/api/<category>`, a certain one from\n",
    "`@tiktok-shop-kit/api/<category>/<version>`, and hand it to a client: `await shop.call(operation, input)`. Fields keep the\n",
    "names of the wire. Shared shapes: [schemas](reference/schemas.md).\n\n",
    parts.join("\n"),
  ].join("")
}

const section = (operation: OperationModel, classes: ReadonlyMap<string, ReadonlyArray<ErrorRow>>): string => {
  const { metadata, summary, description, input, data, answers } = operation
  const paragraphs = [`## ${metadata.id}`, sentence(summary)]
  if (description !== "") paragraphs.push(description)
  paragraphs.push(operationFacts(operation).join(" · "))
  const caution = operationCautions(operation)
  if (caution !== "") paragraphs.push(caution)
  if (metadata.deprecated !== undefined) paragraphs.push(`**Deprecated.** ${deprecationText(metadata.deprecated)}`)
  if (isCallable(operation)) paragraphs.push(example(operation))
  if (Object.keys(input.properties ?? {}).length > 0) paragraphs.push(`Input\n\n${table(input)}`.trimEnd())
  if (metadata.answer === "json") paragraphs.push(`Data: ${sentence(answers)}\n\n${table(data)}`.trimEnd())
  if (metadata.codes !== undefined) paragraphs.push(`Errors: ${codes(metadata.codes, classes)}`)
  return `${paragraphs.join("\n\n")}\n`
}

const example = (operation: OperationModel): string => {
  const { name, category, version, metadata } = operation
  const required = callerInput(operation).required ?? []
  const inputs = required.length === 0 ? "" : `, { ${required.join(", ")} }`
  const call = `${metadata.platform === "shop" ? "shop" : "client"}.call(${name}${inputs})`
  const from = `import { ${name} } from "@tiktok-shop-kit/api/${category}/${version}"`
  return `\`\`\`ts\n${from}\n\nconst answer = await ${call}\n\`\`\``
}

/** The codes by the class of error they become. */
const codes = (list: ReadonlyArray<number | string>, classes: ReadonlyMap<string, ReadonlyArray<ErrorRow>>): string => {
  const byClass = groupBy(list, (code) => {
    const of = new Set((classes.get(String(code)) ?? []).map((row) => row.class))
    return of.size === 0 ? "no class of its own" : [...of].join(" or ")
  })
  return [...byClass].map(([name, members]) => `${name} ${members.join(", ")}`).join("; ")
}

/** One row a field; a field inside another stands under its path, a shared shape is linked. */
const table = (schema: Schema): string => {
  if (schema.$ref !== undefined) return `${typeOf(schema)}\n`
  const rows: string[] = []
  const visit = (current: Schema, path: string): void => {
    for (const [name, field] of Object.entries(current.properties ?? {})) {
      const at = path === "" ? name : `${path}.${name}`
      const required = current.required?.includes(name) === true ? "" : "?"
      rows.push(`| \`${at}${required}\` | ${typeOf(field)} | ${cell(fieldDoc(field))} |\n`)
      visitInside(field, at)
    }
  }
  const visitInside = (field: Schema, at: string): void => {
    if (field.items !== undefined) visitInside(field.items, `${at}[]`)
    else visit(field, at)
  }
  visit(schema, "")
  return rows.length === 0 ? "" : `| field | type | |\n| --- | --- | --- |\n${rows.join("")}`
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ")

const typeOf = (schema: Schema): string => {
  if (schema.$ref !== undefined) {
    const name = nameOfRef(schema.$ref)!
    return `[${name}](schemas.md#${name.toLowerCase()})`
  }
  if (schema.type === "array") return `list of ${typeOf(schema.items ?? {})}`
  if (schema["x-tts-wide"] === true) return "string (int64)"
  if (schema.format === "binary") return "file"
  const values = openEnum(schema)
  if (values === undefined) return String(schema.type ?? "anything")
  return schema["x-tts-values"]!.map((value) => `\`${value}\``).join(" ")
}
