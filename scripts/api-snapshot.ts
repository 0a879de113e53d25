/**
 * Writes api-snapshot/, the public API of every package as text.
 *
 *     node scripts/api-snapshot.ts [--check] [--root dir]
 *
 * `--check` writes nothing, prints what differs, and fails if something does.
 */
import { parseArgs } from "node:util"
import { lineDiff } from "./api/lines.ts"
import { compareSnapshots, takeSnapshots, writeSnapshots } from "./api/snapshot.ts"
import { command } from "./command.ts"
import { packagesOf, root as here } from "./workspace.ts"

await command(() => {
  const { values } = parseArgs({
    options: { check: { type: "boolean", default: false }, root: { type: "string", default: here } },
  })
  const snapshots = takeSnapshots(values.root, packagesOf(values.root))
  const differences = compareSnapshots(values.root, snapshots)
  if (!values.check) writeSnapshots(values.root, differences)
  for (const { file, before, after } of differences) console.log(`${file}\n${lineDiff(before, after)}`)
  const changed = differences.length === 0 ? "all unchanged" : `${differences.length} changed`
  console.log(`${snapshots.size} packages: ${changed}`)
  if (!values.check || differences.length === 0) return 0
  console.error(
    "The public API differs from api-snapshot/. If you mean the change, run pnpm api:snapshot and add a changeset.",
  )
  return 1
})
