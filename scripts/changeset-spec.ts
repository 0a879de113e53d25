/**
 * Writes the changeset for what changed in the spec: the packages, their bumps, and a text that names operations and
 * fields.
 *
 *     node scripts/changeset-spec.ts [base] [--root dir]
 *
 * The file is named after the base, so running it again after another edit replaces it. Read it before you commit it:
 * the text goes into the changelog as it is.
 */
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command, InputError } from "./command.ts"
import { printChangeset } from "./diff/print.ts"
import { specDiff } from "./diff/spec-diff.ts"
import { generate } from "./generate/run.ts"
import { baseOf } from "./git.ts"
import { packagesOf, root as here } from "./workspace.ts"

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: "string", default: here } },
  })
  const { root } = values
  const base = baseOf(root, positionals[0])
  const diff = specDiff(root, base, packagesOf(root))
  const { differences } = await generate({ spec: join(root, "spec"), out: join(root, "generated"), check: true })
  if (differences.length > 0) {
    throw new InputError("generated/ is older than spec/: run pnpm generate first. Nothing was written.")
  }
  const name = `.changeset/spec-since-${base.slice(0, 7)}.md`
  if (diff.changes.length === 0) {
    rmSync(join(root, name), { force: true })
    console.log(`The spec has not changed since ${base.slice(0, 7)}: no changeset is needed.`)
    return 0
  }
  writeFileSync(join(root, name), printChangeset(diff))
  for (const [one, level] of diff.bumps) console.log(`${one}  ${level}`)
  const count = diff.changes.length
  console.log(`${name}: ${count} ${count === 1 ? "change" : "changes"}. Read it, then commit it.`)
  return 0
})
