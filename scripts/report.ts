/**
 * Shows what a change does to bundle sizes, the cost of types and the overhead of a call: runs the bench here and at a
 * revision, and prints both side by side as Markdown.
 *
 *     node scripts/report.ts [base] [--only bundles,types]
 *
 * Without a base: where this branch left main. The base is unpacked and its dependencies are installed in a temporary
 * folder. Exit code 1 where something is over its budget or could not be measured.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command, InputError } from "./command.ts"
import { baseOf, extract } from "./git.ts"
import { run } from "./release/copy.ts"
import { bench, parts } from "./report/bench.ts"
import { compareFigures } from "./report/compare.ts"
import { root } from "./workspace.ts"

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string", default: "" } },
  })
  const base = baseOf(root, positionals[0])
  const names = values.only === "" ? parts : values.only.split(",")
  const unknown = names.find((name) => !parts.includes(name))
  if (unknown !== undefined) throw new InputError(`the bench has no part ${unknown}: ${parts.join(", ")}`)
  const { folder, remove } = extract(root, base, ["."])
  try {
    if (!existsSync(join(folder, "test/bench/main.ts"))) throw new InputError(`${base.slice(0, 7)} has no bench to run`)
    run(folder, "pnpm", ["install", "--prefer-offline", "--frozen-lockfile"], { CI: "true" })
    const [before, after] = [bench(folder, names), bench(root, names)]
    const table = compareFigures(before.figures, after.figures)
    console.log(`# Size, types and speed since ${base.slice(0, 7)}\n`)
    console.log(`Node ${process.version}; medians, on a machine that also does other work.\n\n${table}`)
    for (const one of before.failed) console.log(`- not measured at ${base.slice(0, 7)}: ${one}`)
    for (const one of after.failed) console.log(`- not measured here: ${one}`)
    return after.failed.length > 0 || table.includes("| OVER |") ? 1 : 0
  } finally {
    remove()
  }
})
