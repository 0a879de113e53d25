/**
 * Writes generated/ from spec/.
 *
 *     node scripts/generate.ts [--check] [--spec dir] [--out dir]
 *
 * `--check` writes nothing and fails if generated/ differs from what spec/ makes. If the spec has problems, the command
 * prints each with its file and line, writes nothing, and exits with code 1.
 */
import { existsSync, statSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command, demandSpec, InputError } from "./command.ts"
import { generate } from "./generate/run.ts"
import { root } from "./workspace.ts"

await command(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      spec: { type: "string", default: join(root, "spec") },
      out: { type: "string", default: join(root, "generated") },
    },
  })
  const { check, out } = values
  demandSpec(values.spec)
  if (existsSync(out) && !statSync(out).isDirectory()) throw new InputError(`${out} is a file: --out names a folder`)

  const { problems, differences, summary } = await generate(values)
  for (const problem of problems) console.error(problem)
  if (check) for (const { file, kind } of differences) console.error(`generated/${file}: ${kind}`)
  console.log(summary)
  const differs = check && differences.length > 0
  if (differs) console.error("generated/ differs from what spec/ makes: run `pnpm generate`")
  return problems.length > 0 || differs ? 1 : 0
})
