/** A page of the site before it is written: Markdown from one file of the repository, with its own address. */
export interface Page {
  /** The address, such as `guides/orders`: no slash at either end. */
  readonly slug: string
  readonly title: string
  /** One sentence for search results and link previews. */
  readonly description: string
  /** Markdown without the title. Links are those of the source file. */
  readonly body: string
  /** The file that an edit changes, from the root of the repository. */
  readonly editPath: string
  /** The file whose folder the links start from. */
  readonly linksFrom: string
  /** Files, or headings of files, whose links lead to this page: `docs/orders.md`, `generated/reference/order.md#…`. */
  readonly replaces: ReadonlyArray<string>
  /** The tasks that it helps with, in the words of a reader. In the search they count as much as a title. */
  readonly tasks?: string | undefined
  /** How much its words count in the search. Default 1; lists of other pages and older forms of an operation count less. */
  readonly searchWeight?: number | undefined
  /** Does this operation have a newer form? Then the index for language models omits it. */
  readonly isOlderForm?: boolean | undefined
}

/** The anchor of a heading, as GitHub and Starlight make it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-")

export interface Section {
  readonly heading: string
  readonly body: string
}

/** The text before the first heading of the second level, and the sections under those headings. */
export const sectionsOf = (markdown: string): { readonly intro: string; readonly sections: ReadonlyArray<Section> } => {
  const parts: Array<{ heading: string; lines: Array<string> }> = [{ heading: "", lines: [] }]
  let isCode = false
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) isCode = !isCode
    if (!isCode && line.startsWith("## ")) parts.push({ heading: line.slice(3).trim(), lines: [] })
    else parts.at(-1)!.lines.push(line)
  }
  const [first, ...rest] = parts.map(({ heading, lines }) => ({ heading, body: lines.join("\n").trim() }))
  return { intro: first!.body, sections: rest }
}

/**
 * The page's title, and its Markdown without the title and without comments, which contain the tests of its blocks. The name of a
 * file behind a fence becomes the caption of its code.
 */
export const titled = (markdown: string): { readonly title: string; readonly body: string } => {
  const text = markdown
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/^```ts (\S+)$/gm, '```ts title="$1"')
    .trimStart()
  const [, title = "", body = ""] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? []
  if (title === "") throw new Error(`A page begins with its title: ${text.slice(0, 60)}`)
  return { title, body: body.trim() }
}

/** The first sentence of a text, without Markdown. */
export const firstSentence = (markdown: string): string => {
  const paragraph = markdown.split(/\n\s*\n/).find((part) => /^[\p{L}`[*]/u.test(part)) ?? ""
  const plain = paragraph
    .replaceAll("\n", " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
  return /^.*?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain
}
