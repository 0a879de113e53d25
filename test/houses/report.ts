/**
 * How each package's sources are built: files, lines, lines of code, floors and circles, as Markdown.
 *
 *     pnpm report:houses [folder]
 *
 * The folder is a checkout of another revision, to compare with. Floors are the longest chain of imports: between rooms
 * (the folders right below `src`, and the files there), and between files.
 */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { packagesOf, root } from "../../scripts/workspace.ts"
import { codeLinesOf } from "./code-lines.ts"
import { circlesOf, fileGraph, floorsOf, roomGraph, sourcesBelow } from "./file-graph.ts"

const checkout = resolve(process.argv[2] ?? root)
const houses = [
  ...packagesOf(checkout)
    .filter(({ dir }) => dir.startsWith("packages/"))
    .map(({ dir, manifest }) => ({ dir: `${dir}/src`, imports: manifest.imports })),
  { dir: "scripts", imports: undefined },
]

const rows: Array<string> = []
const circles: Array<string> = []
for (const { dir, imports } of houses) {
  if (!existsSync(join(checkout, dir))) continue
  const sources = sourcesBelow(join(checkout, dir))
  const graph = fileGraph(sources, imports)
  const lines = sources.reduce((sum, { text }) => sum + text.split("\n").length - 1, 0)
  const codeLines = sources.reduce((sum, { text }) => sum + codeLinesOf(text), 0)
  const found = circlesOf(graph)
  const figures = [sources.length, lines, codeLines, floorsOf(roomGraph(graph)), floorsOf(graph), found.length]
  rows.push(`| ${[dir, ...figures].join(" | ")} |`)
  circles.push(...found.map((files) => `- ${dir}, ${files.length} files: ${files.join(", ")}`))
}
console.log("| sources | files | lines | code lines | floors of rooms | floors of files | circles |")
console.log("| --- | --- | --- | --- | --- | --- | --- |")
console.log(rows.join("\n"))
if (circles.length > 0) console.log(`\nCircles:\n\n${circles.join("\n")}`)
