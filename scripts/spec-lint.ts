/**
 * Checks the spec: redocly's rules, the generator's, and the project's own.
 *
 *     node scripts/spec-lint.ts [--spec dir]
 *
 * Prints every problem with file and line, and what to do about it. The exit code is 1 where there is one.
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { redocly } from "./spec/lint/redocly.ts"
import { lint } from "./spec/lint/run.ts"
import { root } from "./workspace.ts"

const { values } = parseArgs({ options: { spec: { type: "string", default: join(root, "spec") } } })

// Redocly works in a process of its own meanwhile.
const validated = redocly(values.spec)
const { problems, operations, events } = lint(values.spec)
const invalid = await validated

if (invalid !== "") console.error(invalid)
for (const problem of problems) console.error(problem)
const found = problems.length === 0 && invalid === "" ? "nothing to report" : `${problems.length} problems`
console.log(`${operations} operations, ${events} events: ${found}${invalid === "" ? "" : ", and redocly's above"}`)
process.exitCode = problems.length > 0 || invalid !== "" ? 1 : 0
