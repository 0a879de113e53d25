/**
 * Prints the reference for people and for models: one page a category, pages of the shared shapes, the events and the
 * business codes, a README with links to all of them, and llms.txt with one line an operation. It uses the text of the
 * doc comments.
 */
import { codeRows } from "./code-rows.ts"
import { groupBy } from "./group.ts"
import type { OperationModel, Spec, WebhookModel } from "./model.ts"
import { sentence } from "./prose.ts"
import { printErrorsPage } from "./reference-errors.ts"
import { fieldTable } from "./reference-fields.ts"
import { anchorOf, clientsOf, printSection, type ReferenceContext } from "./reference-operation.ts"
import type { SharedSchemas } from "./schema.ts"
import { eventNotes } from "./webhooks.ts"

const HEAD = "<!-- Generated from spec/. Do not edit: `pnpm generate`. -->\n"

export const printReference = async (spec: Spec): Promise<Map<string, string>> => {
  const pages = new Map<string, string>()
  const context: ReferenceContext = {
    shared: spec.schemas,
    rows: codeRows(spec.errors),
  }
  const categories = groupBy(spec.operations, ({ category }) => category)
  for (const [category, operations] of categories) {
    pages.set(category, await categoryPage(category, spec.categories.get(category), operations, context))
  }
  pages.set("schemas", schemasPage(spec.schemas))
  if (spec.webhooks.length > 0) pages.set("webhooks", webhooksPage(spec.webhooks))
  if (spec.errors.length > 0) pages.set("errors", printErrorsPage(spec.errors))
  pages.set("README", readme(spec, categories))
  const files = [...pages].map(([name, text]) => [`reference/${name}.md`, `${HEAD}\n${text}`] as const)
  return new Map([...files, ["llms.txt", llms(spec, categories)]])
}

const categoryPage = async (
  category: string,
  description: string | undefined,
  operations: ReadonlyArray<OperationModel>,
  context: ReferenceContext,
): Promise<string> => {
  const sections = await Promise.all(operations.map((operation) => printSection(operation, context)))
  const clients = clientsOf(operations)
  const intro = [
    `# ${category}`,
    ...(description === undefined ? [] : [description]),
    ...(clients === "" ? [] : [`In the examples ${clients}; [how to read this page](README.md).`]),
    operations.map(entry).join("\n"),
  ]
  return `${intro.join("\n\n")}\n\n${sections.join("\n")}`
}

const entry = (operation: OperationModel): string => {
  const { metadata, summary, state } = operation
  const older = state["superseded-by"] === undefined ? "" : " An older form."
  const deprecated = metadata.deprecated === undefined ? older : " Deprecated."
  return `- [${metadata.id}](#${anchorOf(operation)}): ${sentence(summary)}${deprecated}`
}

const schemasPage = (schemas: SharedSchemas): string => {
  const shapes = [...schemas].map(([name, schema]) => {
    const description = schema.description === undefined ? "" : `${sentence(schema.description)}\n\n`
    return `## ${name}\n\n${description}${fieldTable(schema)}`
  })
  return `# Shared shapes\n\n${shapes.join("\n")}`
}

const webhooksPage = (events: ReadonlyArray<WebhookModel>): string => {
  const sections = events.map((event) => {
    const table = fieldTable(event.data)
    return `## ${event.name}\n\n${eventNotes(event)}\n${table === "" ? "" : `\n${table}`}`
  })
  const index = events.map(
    ({ name, type, summary }) => `- ${type}: [${name}](#${name.toLowerCase()}): ${sentence(summary)}`,
  )
  return `# Webhook events\n\nAn event carries the number of its type. The tables show \`data\`.\n\n${index.join("\n")}\n\n${sections.join("\n")}`
}

const readme = ({ categories: descriptions }: Spec, categories: Categories): string => {
  const lines = [...categories].map(([category, operations]) => {
    const description = descriptions.get(category) ?? ""
    return `| [${category}](${category}.md) | ${operations.length} | ${description} |\n`
  })
  return [
    "# Reference\n\n",
    "In the tables a `?` marks what may be missing. Listed values are those known today: new ones arrive without notice. An int64 is\n",
    "a string of digits here and a number on the wire. In the examples `tiktok` is `createTikTokShop()` of `tiktok-shop-kit`.\n\n",
    "| category | operations | what it is for |\n| --- | --- | --- |\n",
    ...lines,
    "\nBeside these: [shared shapes](schemas.md), [webhook events](webhooks.md), [business codes](errors.md).\n",
  ].join("")
}

type Categories = ReadonlyMap<string, ReadonlyArray<OperationModel>>

const llms = ({ categories: descriptions }: Spec, categories: Categories): string => {
  const parts = [...categories].map(([category, members]) => {
    const description = descriptions.get(category)
    const lines = members.map((operation) => {
      const { metadata, summary } = operation
      return `- [${metadata.id}](reference/${category}.md#${anchorOf(operation)}): ${summary}\n`
    })
    return `## ${category}\n\n${description === undefined ? "" : `${description}\n\n`}${lines.join("")}`
  })
  return [
    "# @tiktok-shop-kit/api\n\n",
    "> The operations of TikTok Shop and of TikTok for Developers, as typed values for tiktok-shop-kit.\n\n",
    "Import the newest form of an operation from `@tiktok-shop-kit/api/<category>`, a certain one from\n",
    "`@tiktok-shop-kit/api/<category>/<version>`, and pass it to a client: `await shop.call(operation, input)`. Fields keep the\n",
    "names of the wire. [How to read the reference](reference/README.md), [shared shapes](reference/schemas.md),\n",
    "[webhook events](reference/webhooks.md), [business codes](reference/errors.md).\n\n",
    parts.join("\n"),
  ].join("")
}
