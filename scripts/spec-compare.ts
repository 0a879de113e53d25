/**
 * Compares the spec with the vendor's own OpenAPI files, operation by operation and field by field.
 *
 *     node scripts/spec-compare.ts [--upstream <folder or .json file>] [--spec dir] [--json]
 *
 * Without `--upstream` the files come from the vendor's npm package, through the registry that npm is configured for.
 * Prints a Markdown table of what spec/accepted-differences.yaml does not explain, or the same as JSON. The exit code is
 * 1 where something unexplained differs, 2 where no comparison was possible.
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { compareSpec, printComparison } from "./spec/comparison.ts"
import { fetchUpstream, readUpstream, UpstreamError, upstreamPackage } from "./spec/upstream.ts"
import { root } from "./workspace.ts"

const { values } = parseArgs({
  options: {
    upstream: { type: "string" },
    spec: { type: "string", default: join(root, "spec") },
    json: { type: "boolean", default: false },
  },
})

try {
  const upstream = values.upstream === undefined ? fetchUpstream(upstreamPackage) : readUpstream(values.upstream)
  const outcome = compareSpec(values.spec, upstream)
  if ("problems" in outcome) {
    for (const problem of outcome.problems) console.error(problem)
    process.exitCode = 2
  } else {
    const { comparison } = outcome
    process.stdout.write(values.json ? `${JSON.stringify(comparison, undefined, 2)}\n` : printComparison(comparison))
    process.exitCode = comparison.unexplained.length > 0 ? 1 : 0
  }
} catch (error) {
  if (!(error instanceof UpstreamError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
