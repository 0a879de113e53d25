/**
 * Fails if a change of the public API (api-snapshot/) or of the spec is larger than its changesets say.
 *
 *     node scripts/release-check.ts [base] [--root dir]
 *
 * Prints, as Markdown, what each package has to release and why. Without a base: since this branch left main. Run
 * `pnpm api:snapshot --check` before it: it compares the snapshots as they are on disk.
 */
import { parseArgs } from "node:util"
import { command } from "./command.ts"
import { baseOf } from "./git.ts"
import { gate, printGate, undeclared } from "./release/gate.ts"
import { packagesOf, root as here } from "./workspace.ts"

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: "string", default: here } },
  })
  const { root } = values
  const base = baseOf(root, positionals[0])
  const found = gate(root, base, packagesOf(root))
  process.stdout.write(printGate(found))
  const missing = undeclared(found)
  for (const { name, asked, declared } of missing) {
    const said = declared === undefined ? "no changeset names it" : `its changeset says ${declared}`
    console.error(`${name} needs a ${asked} release and ${said}: pnpm changeset (of the spec: pnpm changeset:spec)`)
  }
  return missing.length > 0 ? 1 : 0
})
