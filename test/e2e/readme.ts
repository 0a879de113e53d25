/**
 * Makes modules out of the TypeScript blocks of a README, so that a compiler and a test runner can take them at their word.
 * Every line keeps its number, so that what the compiler says points into the README.
 *
 * - A block sees the imports of the blocks above it, as a reader does.
 * - What it takes for granted besides stands in an HTML comment right above it, which begins with the word `prelude`.
 * - A block may `await`, and `yield*` as the inside of `Effect.gen` does.
 * - Where the comment begins with `run`, the block is run after what stands in it. Such a block awaits only. A comment right
 *   below that begins with `then` says what is to be true afterwards.
 */

export interface Block {
  /** Of the block's first line, from 1. */
  readonly line: number
  /** The block as a module that compiles alone; one that runs exports `run`. */
  readonly module: string
  readonly runs: boolean
  /** The block as it stands, with nothing around it: a module that runs. */
  readonly text: string
}

const fence = /^```ts\n([\s\S]*?)^```$/gm
const commentAbove = /<!-- (prelude|run)\n((?:(?!-->)[\s\S])*)-->\s*$/
const commentBelow = /^\s*<!-- then\n((?:(?!-->)[\s\S])*)-->/
/** One import statement, over several lines too. */
const statement = /^import (?:type )?(?:[\w*{][^"]*? from )?"[^"]+"$/gm
/** What may not stand in a function: an import, or what an example declares for its reader. */
const topLevel = new RegExp(`${statement.source}|^declare const .*$`, "gm")

const newlines = (text: string): string => text.replace(/[^\n]/g, "")

const importsOf = (text: string): ReadonlyArray<string> => [...text.matchAll(statement)].map(([imported]) => imported)

/** The local names that an import statement gives. */
const namesOf = (imported: string): ReadonlyArray<string> => {
  const clause = /^import (?:type )?([\s\S]*?) from /.exec(imported)?.[1] ?? ""
  return clause
    .replace(/[{}]/g, "")
    .split(",")
    .map((name) =>
      name
        .trim()
        .split(/\s+as\s+/)
        .at(-1)!
        .replace(/^type /, ""),
    )
    .filter((name) => name !== "")
}

/** The statement on one line, without the names that are taken. */
const withoutNames = (imported: string, taken: ReadonlySet<string>): string => {
  const line = imported.replace(/\s+/g, " ")
  const kept = line.replace(/\{(.*)\}/, (_, names: string) => {
    const given = names.split(",").map((name) => name.trim())
    const left = given.filter((name) => !taken.has(namesOf(`import { ${name} } from `)[0] ?? ""))
    return `{ ${left.join(", ")} }`
  })
  return !kept.includes("{") && namesOf(kept).some((name) => taken.has(name)) ? "" : kept
}

/** Everything after the imports becomes the body of a function, where any name may be declared anew and nothing exported. */
const wrapped = (text: string, runs: boolean, then: string): string => {
  const last = [...text.matchAll(topLevel)].at(-1)
  const end = last === undefined ? 0 : last.index + last[0].length
  const head = runs ? "export const run = async () => {" : "void async function* () {"
  const body = text.slice(end).replace(/^export (?=(?:async|class|const|function|interface|type) )/gm, "")
  return `${text.slice(0, end)}; ${head}${body}${then}}`
}

export const blocksOf = (readme: string): ReadonlyArray<Block> => {
  const earlier: Array<string> = []
  return [...readme.matchAll(fence)].map((match): Block => {
    const text = match[1]!
    const above = readme.slice(0, match.index)
    const comment = commentAbove.exec(above)
    const prelude = comment?.[2] ?? ""
    const runs = comment?.[1] === "run"
    const rest = readme.slice(match.index + match[0].length)
    const below = commentBelow.exec(rest)
    const then = below === null ? "" : `${newlines(below[0].slice(0, below[0].indexOf("<!--") + 10))}${below[1]!}`
    const taken = new Set([...importsOf(prelude), ...importsOf(text)].flatMap(namesOf))
    const inherited = earlier.map((imported) => withoutNames(imported, taken)).filter((line) => line !== "")
    const known = new Set(earlier.flatMap(namesOf))
    earlier.push(...importsOf(text).map((imported) => withoutNames(imported, known)))
    const start = above.length + "```ts\n".length
    const from = comment === null ? start : comment.index + `<!-- ${comment[1]}\n`.length
    const before = newlines(readme.slice(0, from)) + prelude + newlines(readme.slice(from + prelude.length, start))
    return {
      line: above.split("\n").length + 1,
      module: `${inherited.join("; ")}; export {}; ${before}${wrapped(text, runs, then)}\n`,
      runs,
      text,
    }
  })
}

const documented = /^( *)\* @example\n([\s\S]*?)(?=^\1\* @|^\1\*\/)/gm

/** The blocks of the `@example`s in a source file's doc comments. Each is a module: it has imports of its own. */
export const examplesOf = (source: string): ReadonlyArray<Block> =>
  [...source.matchAll(documented)].flatMap((match) => {
    const before = newlines(source.slice(0, match.index + match[0].indexOf(match[2]!)))
    return [...match[2]!.replace(/^ *\* ?/gm, "").matchAll(fence)].map((block): Block => {
      const lines = before + newlines(block.input.slice(0, block.index + "```ts\n".length))
      const text = block[1]!
      const module = text.includes("yield* ") ? `${wrapped(text, false, "")}\n` : `${text}export {}\n`
      return { line: lines.length + 1, module: lines + module, runs: false, text }
    })
  })
