/**
 * The reference: a page for each operation, category, webhook event and error class, made of generated/reference. The newest
 * form of an operation has the short address; older forms keep their version in it.
 */
import { groupBy } from "../../scripts/generate/group.ts"
import { anchorOf, firstSentence, type Page, type Section, sectionsOf, titled } from "./page.ts"
import { read } from "./repository.ts"

const folder = "generated/reference"

interface Operation {
  /** Category, version and name, such as `product.202502.searchProducts`. */
  readonly id: string
  readonly summary: string
  readonly state: Readonly<Record<string, unknown>>
}

const operations = (): ReadonlyArray<Operation> =>
  (JSON.parse(read("generated/operations.json")) as { readonly operations: ReadonlyArray<Operation> }).operations

const partsOf = (id: string): { readonly category: string; readonly version: string; readonly name: string } => {
  const [category, version, name] = id.split(".")
  return { category: category!, version: version ?? "", name: name ?? version! }
}

/** In the search, the page of an operation comes before the list that names it. */
const listWeight = 0.3

/** The page of all shapes has nearly every word, and answers no question of a task. */
const schemasWeight = 0.1

const newerForm = "superseded-by"

/** Does the specification name a newer form, or is there one of the same name? */
const isOlderForm = ({ id, state }: Operation, members: ReadonlyArray<Operation>): boolean => {
  const { version, name } = partsOf(id)
  return (
    state[newerForm] !== undefined ||
    members.some((other) => partsOf(other.id).name === name && partsOf(other.id).version > version)
  )
}

export const referencePages = (): ReadonlyArray<Page> => {
  const all = operations()
  const byCategory = groupBy(all, ({ id }) => partsOf(id).category)
  return [
    overviewPage(),
    ...[...byCategory].flatMap(([category, members]) => categoryPages(category, members)),
    { ...plainPage("schemas", "reference/schemas"), searchWeight: schemasWeight },
    ...eventPages(),
    ...errorPages(),
  ]
}

const overviewPage = (): Page => ({ ...plainPage("README", "reference"), replaces: [`${folder}/README.md`, folder] })

const plainPage = (name: string, slug: string): Page => {
  const source = `${folder}/${name}.md`
  const { title, body } = titled(read(source))
  return page({ slug, title, body, editPath: "spec/openapi.yaml", source, replaces: [source] })
}

const categoryPages = (category: string, members: ReadonlyArray<Operation>): ReadonlyArray<Page> => {
  const source = `${folder}/${category}.md`
  const { intro, sections } = sectionsOf(titled(read(source)).body)
  const byHeading = new Map(sections.map((section) => [section.heading, section]))
  const setUp = /^In the examples .*$/m.exec(intro)?.[0] ?? ""
  const newestFirst = intro.replaceAll(/^- \[.*\n?/gm, "").trim()
  const list = (older: boolean): string =>
    members
      .filter((operation) => isOlderForm(operation, members) === older)
      .map(({ id, summary }) => `- [${id}](#${anchorOf(id)}): ${summary.replace(/\.?$/, ".")}`)
      .join("\n")
  const older = list(true)
  const index: Page = page({
    slug: `reference/${category}`,
    title: `Operations: ${category}`,
    body: `${newestFirst}\n\n${list(false)}${older === "" ? "" : `\n\n## Older forms\n\n${older}`}`,
    editPath: `spec/paths/${category}`,
    source,
    replaces: [source],
    searchWeight: listWeight,
  })
  const pages = members.map((operation): Page => {
    const section = byHeading.get(operation.id)
    if (section === undefined) throw new Error(`${source} has no section for ${operation.id}`)
    const { version, name } = partsOf(operation.id)
    const isOlder = isOlderForm(operation, members)
    const others = members.filter(({ id }) => id !== operation.id && partsOf(id).name === name)
    const olderForms = isOlder ? [] : others.map(({ id }) => `[${id}](#${anchorOf(id)})`)
    return page({
      slug: isOlder ? `reference/${category}/${version}/${name}` : `reference/${category}/${name}`,
      title: isOlder ? `${name} (${version})` : name,
      description: operation.summary.replace(/\.?$/, "."),
      body: [
        `\`${operation.id}\``,
        section.body.replace(/^(Input|Data|Errors)(:| \()/gm, (_, word: string, sign: string) =>
          sign === ":" ? `## ${word}\n` : `## ${word}\n\nThe codes that TikTok documents for this operation (`,
        ),
        setUp.replace("; [how to read this page](README.md)", ""),
        olderForms.length === 0 ? "" : `Older forms: ${olderForms.join(", ")}.`,
        `All operations of [${categoryTitle(category)}](${category}.md).`,
      ]
        .filter((part) => part !== "")
        .join("\n\n"),
      editPath: `spec/paths/${category}`,
      source,
      replaces: [`${source}#${anchorOf(operation.id)}`],
      searchWeight: isOlder ? 0.1 : 1,
      isOlderForm: isOlder,
    })
  })
  return [index, ...pages]
}

const categoryTitle = (category: string): string => category.replaceAll("_", " ")

const eventPages = (): ReadonlyArray<Page> => {
  const source = `${folder}/webhooks.md`
  const { title, body } = titled(read(source))
  const { intro, sections } = sectionsOf(body)
  const index = page({
    slug: "reference/webhooks",
    title,
    body: intro,
    editPath: "spec/webhooks",
    source,
    replaces: [source],
  })
  const events = sections.map((section) =>
    page({
      slug: `reference/webhooks/${section.heading.toLowerCase()}`,
      title: section.heading,
      body: `${section.body}\n\nReceive it with a [webhook handler](../../docs/webhooks.md). [All events](webhooks.md).`,
      editPath: "spec/webhooks",
      source,
      replaces: [`${source}#${anchorOf(section.heading)}`],
    }),
  )
  return [index, ...events]
}

/** The table of classes in the README of the errors says what each means; errors.md has the codes. */
const errorPages = (): ReadonlyArray<Page> => {
  const source = `${folder}/errors.md`
  const { title, body } = titled(read(source))
  const { intro, sections } = sectionsOf(body)
  const codes = new Map(sections.map((section) => [section.heading, section]))
  const readme = "packages/errors/README.md"
  const classes = [...read(readme).matchAll(/^\| `(\w+Error)` \| (.+?) \|(.*?)\|$/gm)].map(
    ([, name, means, carries]) => ({ name: name!, means: means!, carries: carries!.trim() }),
  )
  const known = new Set(classes.map(({ name }) => name))
  const missing = sections.filter(({ heading }) => heading.endsWith("Error") && !known.has(heading))
  if (missing.length > 0) throw new Error(`${readme} lacks ${missing.map(({ heading }) => heading).join(", ")}`)
  const list = classes.map(({ name, means }) => `- [${name}](#${anchorOf(name)}): ${means}.`).join("\n")
  const rest = sections
    .filter(({ heading }) => !known.has(heading))
    .map(({ heading, body: text }) => `## ${heading}\n\n${text}`)
  return [
    page({
      slug: "reference/errors",
      title,
      body: [intro, "## The classes", list, ...rest].join("\n\n"),
      editPath: "spec/errors.yaml",
      source,
      replaces: [source],
      searchWeight: listWeight,
    }),
    ...classes.map((one) => errorPage(one, codes.get(one.name), source)),
  ]
}

interface ErrorClass {
  readonly name: string
  readonly means: string
  readonly carries: string
}

/** The status after a meaning, such as "too many requests (HTTP 429)". */
const withStatus = /^(.*) \(HTTP (\w+)\)$/

/** Text such as "`reason`: `signature`, `clock`; `field`, `signed`" names the fields before each colon. */
const fieldsIn = (carries: string): ReadonlyArray<string> =>
  carries.split(";").flatMap((part) => [...part.replace(/:.*/, "").matchAll(/`(\w+)`/g)].map(([, field]) => field!))

const errorPage = ({ name, means: text, carries }: ErrorClass, codes: Section | undefined, source: string): Page => {
  const [, means = text, status] = withStatus.exec(text) ?? []
  return page({
    slug: `reference/errors/${name}`,
    title: name,
    description: `${name}: ${means}.`,
    body: [
      `${means[0]!.toUpperCase()}${means.slice(1)}.`,
      status === undefined
        ? ""
        : `TikTok's code decides the class, whatever the HTTP status. If the SDK does not know the code, HTTP ${status} decides.`,
      carries === ""
        ? ""
        : `Besides the [fields of every error](../../packages/errors/README.md#fields-of-every-error) it has: ${carries}.`,
      [
        "```ts",
        `import { createTikTokShop, ${name} } from "tiktok-shop-kit"`,
        "",
        "const shop = createTikTokShop().shop(\"7495973975248132477\") // your shop's id; this is the sandbox's",
        "try {",
        "  await shop.getOrders()",
        "} catch (error) {",
        `  if (!(error instanceof ${name})) throw error`,
        `  console.error(${["message", "outcome", "retry", ...fieldsIn(carries)].map((field) => `error.${field}`).join(", ")})`,
        "}",
        "```",
      ].join("\n"),
      "[Troubleshooting](../../docs/troubleshooting.md) lists the messages and what to do about each.",
      codes === undefined ? "" : `## Codes\n\n${codes.body}`,
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
    editPath: "packages/errors/src/errors.ts",
    source,
    replaces: [`${source}#${anchorOf(name)}`],
  })
}

const page = (options: {
  readonly slug: string
  readonly title: string
  readonly description?: string
  readonly body: string
  readonly editPath: string
  readonly source: string
  readonly replaces: ReadonlyArray<string>
  readonly searchWeight?: number
  readonly isOlderForm?: boolean
}): Page => ({
  ...options,
  description: options.description ?? firstSentence(options.body),
  linksFrom: options.source,
})
