/**
 * Compares the spec with the vendor's own OpenAPI files, operation by operation and field by field.
 *
 *     node scripts/spec-compare.ts [--upstream <folder or .json file>] [--spec dir] [--json]
 *
 * Without `--upstream` the files come from the vendor's npm package, through the registry that npm is configured for.
 * Prints a Markdown table of what spec/accepted-differences.yaml does not explain, or the same as JSON. Exit code 1:
 * unexplained differences; 2: no comparison was possible.
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command, demandSpec } from "./command.ts"
import { compareSpec, printComparison } from "./spec/comparison.ts"
import { fetchUpstream, readUpstream, upstreamPackage } from "./spec/upstream.ts"
import { root } from "./workspace.ts"

await command(() => {
  const { values } = parseArgs({
    options: {
      upstream: { type: "string" },
      spec: { type: "string", default: join(root, "spec") },
      json: { type: "boolean", default: false },
    },
  })
  const spec = demandSpec(values.spec)
  const upstream = values.upstream === undefined ? fetchUpstream(upstreamPackage) : readUpstream(values.upstream)
  const outcome = compareSpec(spec, upstream)
  if ("problems" in outcome) {
    for (const problem of outcome.problems) console.error(problem)
    return 2
  }
  const { comparison } = outcome
  process.stdout.write(values.json ? `${JSON.stringify(comparison, undefined, 2)}\n` : printComparison(comparison))
  return comparison.unexplained.length > 0 ? 1 : 0
})
