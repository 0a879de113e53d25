/** Prints one operation for the reference: summary, example, input, data and errors. */
import { clientOf, exampleOf } from "./example.ts"
import { groupBy } from "./group.ts"
import { isCallable, type ErrorRow, type OperationModel } from "./model.ts"
import { deprecationText, operationCautions, operationFacts } from "./operation-doc.ts"
import { format } from "./pretty.ts"
import { sentence } from "./prose.ts"
import { errorClassOf } from "./reference-errors.ts"
import { fieldTable } from "./reference-fields.ts"
import type { SharedSchemas } from "./schema.ts"

export interface ReferenceContext {
  readonly shared: SharedSchemas
  /** The rows of the error table by code. */
  readonly rows: ReadonlyMap<string, ReadonlyArray<ErrorRow>>
}

/** Where the heading of an operation is found. */
export const anchorOf = ({ metadata }: OperationModel): string => metadata.id.toLowerCase().replaceAll(".", "")

export const printSection = async (operation: OperationModel, context: ReferenceContext): Promise<string> => {
  const { metadata, summary, description, input, data, answers } = operation
  const paragraphs = [`## ${metadata.id}`, sentence(summary)]
  if (description !== "") paragraphs.push(description)
  paragraphs.push(operationFacts(operation).join(" · "))
  const caution = operationCautions(operation)
  if (caution !== "") paragraphs.push(caution)
  if (metadata.deprecated !== undefined) paragraphs.push(`**Deprecated.** ${deprecationText(metadata.deprecated)}`)
  if (isCallable(operation)) {
    const example = await format("example.ts", exampleOf(operation, context.shared), 100)
    paragraphs.push(`\`\`\`ts\n${example}\`\`\``)
  } else paragraphs.push("No module: the request carries neither token nor signature, so no client sends it.")
  if (Object.keys(input.properties ?? {}).length > 0) paragraphs.push(`Input:\n\n${fieldTable(input)}`.trimEnd())
  if (metadata.answer === "json") paragraphs.push(`Data: ${sentence(answers)}\n\n${fieldTable(data)}`.trimEnd())
  if (metadata.codes !== undefined) paragraphs.push(errors(metadata.codes, context))
  return `${paragraphs.join("\n\n")}\n`
}

/** What the page has to explain before its examples make sense. */
export const clientsOf = (operations: ReadonlyArray<OperationModel>): string => {
  const used = new Set(operations.filter(isCallable).map(clientOf))
  return Object.entries(clients)
    .filter(([name]) => used.has(name))
    .map(([, text]) => text)
    .join(", ")
}

const clients = {
  shop: '`shop` is `tiktok.shop("<shop id>")`',
  account: '`account` is `tiktok.account("<open id>")`',
  app: "`app` is any client: what goes to the token host carries no token",
  content: "`content` is a client for TikTok for Developers",
}

/** The codes by the class of error they become. */
const errors = (codes: ReadonlyArray<number | string>, { rows }: ReferenceContext): string => {
  const byClass = groupBy(codes, (code) => {
    const classes = new Set((rows.get(String(code)) ?? []).map((row) => `\`${errorClassOf(row)}\``))
    return classes.size === 0 ? "by HTTP status" : [...classes].join(" or ")
  })
  const lines = [...byClass].map(([name, members]) => `- ${name}: ${members.join(", ")}`)
  return `Errors ([what a code means](errors.md)):\n\n${lines.join("\n")}`
}
