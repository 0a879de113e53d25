/**
 * Writes generated/ from spec/.
 *
 *     node scripts/generate.ts [--check] [--spec dir] [--out dir]
 *
 * `--check` writes nothing and fails where generated/ is not what spec/ says. With anything wrong in the spec, every
 * problem is printed with its file and line, nothing is written, and the exit code is 1.
 */
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { generate } from "./generate/run.ts"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    spec: { type: "string", default: join(root, "spec") },
    out: { type: "string", default: join(root, "generated") },
  },
})

const { problems, differences, summary } = await generate(values)
for (const problem of problems) console.error(problem)
if (values.check) for (const { file, kind } of differences) console.error(`generated/${file}: ${kind}`)
console.log(summary)
if (values.check && differences.length > 0) console.error("generated/ is not what spec/ says: run `pnpm generate`")
process.exitCode = problems.length > 0 || (values.check && differences.length > 0) ? 1 : 0
