/**
 * The prose of the repository is plain English: no page, comment, message or test name has a phrase of the list below. A
 * phrase may break over two lines of a comment. Each hit names its file and line, and the plain form.
 *
 * These words are often plain, so they are not on the list: "such", "one that", "leaves", "left", "worth" and "holds".
 */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

/** Between two words: a blank, or a line break with the marks of a comment. */
const gap = String.raw`\s+(?:(?:\*|\/\/|#|>)\s+)?`

const phrase = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\w-])(?:${words.replaceAll(" ", gap)})(?![\w-])`, "g")

/** Words that begin another part of the sentence. */
const particles = "a|and|are|as|at|beside|but|by|for|from|in|inside|is|no|of|on|or|so|than|that|the|to|under|which|with"

const refused: ReadonlyArray<readonly [pattern: RegExp, plain: string]> = [
  [phrase("[Ww]ho(?:m|so)?ever"), "the person or the program"],
  [phrase("given up"), '"cancelled" or "abandoned"'],
  [phrase("in hand"), '"being handled"'],
  [phrase("(?:[Ii]s|[Aa]re|was|were) none"), '"no X" or "without X"'],
  // "one of its own parts" is plain; "a part of its own" is not.
  [phrase(`of (?:its|their|your|our|one's) own(?=\\S| (?:${particles})\\b|\\s*(?:$|\\*/))`), '"its own X"'],
  // A capital is a name, such as "Phone Stand".
  [phrase("stands?(?! for)|stood"), '"is", "is in", "is written" or "applies"'],
  [phrase("[Gg]o(?:es)? on(?! (?:sale|hold))"), '"continues"'],
  [phrase("(?:is|are) worth"), "what it gives"],
  [phrase("bears"), '"has"'],
  [phrase("hands over"), '"passes"'],
  [phrase("(?:hands|handed) (?:in|on|out)"), '"passes", "returns" or "submits"'],
  [phrase("tells? of"), '"reports"'],
  [phrase("[Ll]est"), '"so that … not"'],
  [phrase("[Nn]or can"), '"and … cannot"'],
  [phrase("[Ww]hat leaves"), '"what is sent"'],
  [phrase("[Bb]eforehand"), '"before"'],
  [phrase("[Ss]uch an?"), '"this X", or name it'],
  [phrase("[Tt]he one who"), "the person or the program"],
]

/** One pattern for all: nearly every file is read once. */
const any = new RegExp(refused.map(([{ source }]) => source).join("|"))

/** The phrases of a text, each with its line and the plain form. */
const ornateIn = (text: string): ReadonlyArray<string> =>
  !any.test(text)
    ? []
    : refused.flatMap(([pattern, plain]) =>
        [...text.matchAll(pattern)].map(({ 0: found, index }) => {
          const line = text.slice(0, index).split("\n").length
          return `${line}: "${found.replaceAll(new RegExp(gap, "g"), " ")}". Write ${plain}`
        }),
      )

const root = join(import.meta.dirname, "../..")
const files = globSync(
  [
    "*.md",
    "{docs,.changeset}/**/*.md",
    "spec/**/*.{md,yaml}",
    "*.{ts,yaml}",
    "packages/*/README.md",
    "packages/*/src/**/*.{ts,tsx,html,css,js}",
    "packages/*/test/**/*.ts",
    "examples/**/*.{md,ts,tsx,mjs,py}",
    "{scripts,test}/**/*.{ts,mjs}",
    "site/src/**/*.{astro,mdx,ts,css}",
  ],
  { cwd: root, exclude: ["**/node_modules/**", "**/dist/**", "**/.next/**", "site/src/content/docs/**/*.md"] },
)
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name !== "test/houses/english.test.ts")

test("every page, comment and message is plain", () => {
  expect(files.length).toBeGreaterThan(900)
  const hits = files.flatMap((name) => ornateIn(readFileSync(join(root, name), "utf8")).map((hit) => `${name}:${hit}`))
  expect(hits.join("\n")).toBe("")
})

test("a phrase is found over the end of a line", () => {
  expect(ornateIn("/**\n * A call that is given\n * up\n */\n// Whoever\n")).toEqual([
    '5: "Whoever". Write the person or the program',
    '2: "given up". Write "cancelled" or "abandoned"',
  ])
})

test("an ending and a preposition close a phrase, a noun does not", () => {
  expect(ornateIn("a part of its own.")).toHaveLength(1)
  expect(ornateIn("in a process of its own\n * with a store")).toHaveLength(1)
  expect(ornateIn("one of its own parts")).toEqual([])
})

test("plain uses pass", () => {
  expect(ornateIn("It understands this; X stands for Y; products go on sale; a stand-in; a Phone Stand")).toEqual([])
})
