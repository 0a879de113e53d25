/** Prints one operation for the reference: summary, example, input, data and errors. */
import { clientOf, exampleOf } from "./example.ts"
import { codeRow, type CodeRows } from "./code-rows.ts"
import { groupBy } from "./group.ts"
import { isCallable, type ErrorRow, type OperationModel } from "./model.ts"
import { deprecationText, operationCautions, operationFacts } from "./operation-doc.ts"
import { format } from "./pretty.ts"
import { sentence } from "./prose.ts"
import { errorClassOf, outcomeOf, repeatOf } from "./reference-errors.ts"
import { fieldTable } from "./reference-fields.ts"
import type { SharedSchemas } from "./schema.ts"

export interface ReferenceContext {
  readonly shared: SharedSchemas
  readonly rows: CodeRows
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
  if (metadata.answer === "json" || metadata.answer === "flat")
    paragraphs.push(`Data: ${sentence(answers)}\n\n${fieldTable(data)}`.trimEnd())
  if (metadata.codes !== undefined) paragraphs.push(errors(operation, context))
  return `${paragraphs.join("\n\n")}\n`
}

/** The clients that the page explains before its examples. */
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
  app: "`app` is any client: requests to the token host carry no token",
  content: "`content` is a client for TikTok for Developers",
}

/** The codes by the class of error they become, with what they mean for this operation. */
const errors = ({ metadata }: OperationModel, { rows }: ReferenceContext): string => {
  const codes = metadata.codes!.map((code) => ({ code, row: codeRow(rows, code, metadata.id) }))
  const byClass = groupBy(codes, ({ row }) => (row === undefined ? "by HTTP status" : `\`${errorClassOf(row)}\``))
  const sections = [...byClass].map(([name, members]) => {
    const lines = members.map(
      ({ code, row }) => `- ${code}${row?.note === undefined ? "" : `: ${row.note}`}${marks(row)}\n`,
    )
    return `${name}:\n\n${lines.join("")}`
  })
  return `Errors ([all codes](errors.md)).\n\n${sections.join("\n")}`.trimEnd()
}

const marks = (row: ErrorRow | undefined): string => {
  if (row === undefined || row.class === "server" || row.class === "rate-limit") return ""
  const repeat = repeatOf(row)
  const unknown = outcomeOf(row) === "unknown" ? " The platform may have acted." : ""
  return `${repeat === "" ? "" : ` Repeat: ${repeat}.`}${unknown}`
}
