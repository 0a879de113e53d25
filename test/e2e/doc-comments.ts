/**
 * Makes modules out of the `@example`s of doc comments, so that a compiler can check them. Every line keeps its number, so that
 * the compiler's errors point into the source file.
 */

export interface Example {
  /** Of the example's first line, from 1. */
  readonly line: number
  /** The example as a module that compiles alone. */
  readonly module: string
}

const documented = /^( *)\* @example\n([\s\S]*?)(?=^\1\* @|^\1\*\/)/gm
const fence = /^```ts\n([\s\S]*?)^```$/gm
/** What may not be in a function: an import, over several lines too, or a declaration for the reader. */
const topLevel = /^import (?:type )?(?:[\w*{][^"]*? from )?"[^"]+"$|^declare const .*$/gm

const newlines = (text: string): string => text.replace(/[^\n]/g, "")

/** What follows the imports becomes the body of a generator, where `yield*` may be written as inside of `Effect.gen`. */
const wrapped = (text: string): string => {
  const last = [...text.matchAll(topLevel)].at(-1)
  const end = last === undefined ? 0 : last.index + last[0].length
  return `${text.slice(0, end)}; void async function* () {${text.slice(end)}}\n`
}

/** The examples in a source file's doc comments. Each is a module: it has its own imports. */
export const examplesOf = (source: string): ReadonlyArray<Example> =>
  [...source.matchAll(documented)].flatMap((match) => {
    const before = newlines(source.slice(0, match.index + match[0].indexOf(match[2]!)))
    return [...match[2]!.replace(/^ *\* ?/gm, "").matchAll(fence)].map((block): Example => {
      const lines = before + newlines(block.input.slice(0, block.index + "```ts\n".length))
      const text = block[1]!
      return {
        line: lines.length + 1,
        module: lines + (text.includes("yield* ") ? wrapped(text) : `${text}export {}\n`),
      }
    })
  })
