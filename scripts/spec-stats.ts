/**
 * Prints the spec in numbers.
 *
 *     node scripts/spec-stats.ts [--spec dir] [--json]
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command, demandSpec } from "./command.ts"
import { printStats, stats } from "./spec/stats.ts"
import { root } from "./workspace.ts"

await command(() => {
  const { values } = parseArgs({
    options: { spec: { type: "string", default: join(root, "spec") }, json: { type: "boolean", default: false } },
  })
  const counted = stats(demandSpec(values.spec), new Date().toISOString().slice(0, 10))
  process.stdout.write(values.json ? `${JSON.stringify(counted, undefined, 2)}\n` : printStats(counted))
  return 0
})
