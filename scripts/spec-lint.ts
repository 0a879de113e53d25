/**
 * Checks the spec: redocly's rules, the generator's, and the project's own.
 *
 *     node scripts/spec-lint.ts [--spec dir]
 *
 * Prints every problem with file and line, and what to do about it. Exit code 1: the spec has a problem.
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command, demandSpec } from "./command.ts"
import { redocly } from "./spec/lint/redocly.ts"
import { lint } from "./spec/lint/run.ts"
import { root } from "./workspace.ts"

await command(async () => {
  const { values } = parseArgs({ options: { spec: { type: "string", default: join(root, "spec") } } })
  const spec = demandSpec(values.spec)

  // Redocly runs in its own process meanwhile.
  const validated = redocly(spec)
  const { problems, operations, events } = lint(spec)
  const invalid = await validated

  if (invalid !== "") console.error(invalid)
  for (const problem of problems) console.error(problem)
  const found = problems.length === 0 && invalid === "" ? "nothing to report" : `${problems.length} problems`
  console.log(`${operations} operations, ${events} events: ${found}${invalid === "" ? "" : ", and redocly's above"}`)
  return problems.length > 0 || invalid !== "" ? 1 : 0
})
