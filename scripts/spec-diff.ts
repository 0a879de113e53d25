/**
 * Shows what changed in the spec for the SDK's user since a revision, and the release that each package needs.
 *
 *     node scripts/spec-diff.ts [base] [--json] [--root dir]
 *
 * Without a base: since this branch left main; on main, since the last commit. What is not committed yet counts.
 */
import { parseArgs } from "node:util"
import { command } from "./command.ts"
import { printDiff } from "./diff/print.ts"
import { specDiff } from "./diff/spec-diff.ts"
import { baseOf } from "./git.ts"
import { packagesOf, root as here } from "./workspace.ts"

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, root: { type: "string", default: here } },
  })
  const { root } = values
  const base = baseOf(root, positionals[0])
  const diff = specDiff(root, base, packagesOf(root))
  const json = () => `${JSON.stringify({ ...diff, bumps: Object.fromEntries(diff.bumps) }, undefined, 2)}\n`
  process.stdout.write(values.json ? json() : printDiff(diff))
  return 0
})
