/**
 * A page of the documentation is a program. Its `ts` blocks, in their order and exactly as printed, are one module. A block with
 * a name behind its fence (```ts worker.ts) belongs to a file of that name, beside the module. Every line keeps its number, so
 * that the compiler's errors point into the page.
 *
 * Two things are hidden in HTML comments:
 *
 * - `<!-- sandbox: shop -->`, one line: which sandbox takes the place of TikTok (page-run.ts lists them);
 * - `<!-- then … -->`, right below a block: what is true once the block has run, or what happens at TikTok before the next one.
 *   It sees the names of the page, `expect`, and `tts` and `printed` (page-run.ts). It declares nothing for the page.
 */
import { globSync } from "node:fs"
import { dirname, join, relative } from "node:path"

export interface PageFile {
  /** `page.ts`, or the name behind the fence. */
  readonly name: string
  /** The blocks as printed, and nothing else. */
  readonly printed: string
  /** The blocks with the checks below them. */
  readonly checked: string
  /** The lines on which the blocks begin, from 1. */
  readonly lines: ReadonlyArray<number>
  /** The text of each block. */
  readonly blocks: ReadonlyArray<string>
  readonly hasChecks: boolean
}

export interface Page {
  readonly sandbox: string | undefined
  readonly files: ReadonlyArray<PageFile>
  /** What breaks the rules, each with its line. */
  readonly faults: ReadonlyArray<string>
}

export const programName = "page.ts"

/** All pages that show how to use the SDK. */
export const pageNames = (root: string): ReadonlyArray<string> =>
  globSync(["README.md", "generated/README.md", "docs/**/*.md", "{packages,examples}/*/README.md"], { cwd: root })
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted()

/** The folder of a page's program. */
export const folderNameOf = (page: string): string => page.replaceAll("/", "-")

const sandboxLine = /^<!-- sandbox: (.+) -->$/gm
const comment = /^<!-- *(\w+)/gm
/** A block, its file, and the checks right below it. */
const fence = /^```ts(?: (\S+))?\n([\s\S]*?)^```\n?(\s*<!-- then\n(?:(?!-->)[\s\S])*-->)?/gm

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length

/** Keeps the names of the checks apart from those of the page, which may import `expect` itself. */
const forChecks = 'import { checks as pageChecks } from "../page-run.ts"; '

/** The names of the checks, without those that the page declares: the checks see the page's. */
const namesFor = (text: string): string =>
  ["expect", "tts", "printed"]
    .filter((name) => !new RegExp(`^(?:const|let|await using) ${name}\\b`, "m").test(text))
    .join(", ")

interface Draft {
  readonly printed: Array<string>
  readonly checked: Array<string>
  readonly lines: Array<number>
  readonly blocks: Array<string>
  hasChecks: boolean
}

/** Line by line, with an empty line where the page has something else. */
const joined = (lines: ReadonlyArray<string>): string =>
  Array.from(lines, (line) => line ?? "")
    .slice(1)
    .join("\n")

const place = (lines: Array<string>, from: number, text: string): void => {
  for (const [i, line] of text.split("\n").entries()) lines[from + i] = line
}

export const pageOf = (text: string): Page => {
  const faults: Array<string> = []
  const named = [...text.matchAll(sandboxLine)]
  const fences = [...text.matchAll(fence)]
  if (fences.length > 0 && named.length !== 1) faults.push(`1: one line names the sandbox, found ${named.length}`)
  if (named[0] !== undefined && fences[0] !== undefined && named[0].index > fences[0].index)
    faults.push(`${lineAt(text, named[0].index)}: the line of the sandbox comes before the first block`)

  const checksAt = new Set(fences.flatMap(({ index, 0: all }) => [index + all.lastIndexOf("<!-- then")]))
  for (const { index, 1: word } of text.matchAll(comment))
    if (word !== "sandbox" && !checksAt.has(index))
      faults.push(`${lineAt(text, index)}: a hidden comment is the sandbox's line, or \`then\` right below a block`)

  for (const { index } of text.matchAll(/^```(?:typescript|tsx|[cm]ts)\b|^```ts \S+ /gm))
    faults.push(`${lineAt(text, index)}: a block of TypeScript begins with \`ts\`, and the name of its file at most`)

  const textOf = (file: string): string =>
    fences
      .filter(([, name = programName]) => name === file)
      .map(([, , block]) => block)
      .join("\n")
  const files = new Map<string, Draft>()
  for (const { index, 0: all, 1: name = programName, 2: block = "", 3: checks } of fences) {
    if (name !== programName && !text.slice(0, index).includes(`\`${name}\``))
      faults.push(`${lineAt(text, index)}: the text above says that the block is the file ${name}`)
    if (!files.has(name)) files.set(name, { printed: [], checked: [], lines: [], blocks: [], hasChecks: false })
    const file = files.get(name)!
    const line = lineAt(text, index) + 1
    file.lines.push(line)
    file.blocks.push(block)
    place(file.printed, line, block)
    place(file.checked, line, block)
    if (checks !== undefined) {
      file.hasChecks = true
      const inside = checks.trim().slice("<!-- then\n".length, -"-->".length)
      const at = lineAt(text, index + all.indexOf("<!-- then"))
      place(file.checked, at, `;{ const { ${namesFor(textOf(name))} } = pageChecks();\n${inside}};`)
    }
  }
  return {
    sandbox: named[0]?.[1],
    faults,
    files: [...files].map(([name, { printed, checked, hasChecks, ...rest }]) => ({
      name,
      ...rest,
      hasChecks,
      printed: `${joined(printed)}\nexport {}\n`,
      checked: `${hasChecks ? forChecks : ""}${joined(checked)}\nexport {}\n`,
    })),
  }
}

/**
 * The files beside a page that its blocks import, such as `./sqlite.ts` of an example's README: by their names, the text of a
 * module that replaces them in the folder of the page's program.
 */
export const besidePage = (page: Page, pageFolder: string, programFolder: string): ReadonlyMap<string, string> => {
  const own = new Set(page.files.map(({ name }) => name))
  const imported = page.files.flatMap(({ printed }) => [...printed.matchAll(/from "\.\/([^"]+)"/g)])
  const names = imported.map(([, name]) => name!).filter((name) => !own.has(name))
  return new Map(
    names.map((name) => {
      const from = dirname(join(programFolder, name))
      return [name, `export * from "${relative(from, join(pageFolder, name)).replaceAll("\\", "/")}"\n`]
    }),
  )
}
